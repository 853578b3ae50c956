import { Surface } from './http/surface';
import { extractSurface } from './surfaces/extract/extract.surface';
import { jobsV1Surface } from './surfaces/jobs-v1/jobs-v1.surface';

/** The first one that owns a path renders its errors; the last takes what is left. */
export const ALL_SURFACES: readonly Surface[] = [jobsV1Surface, extractSurface];
