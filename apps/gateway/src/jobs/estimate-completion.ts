import { Stage, STAGES } from '@cira/contracts';
import { StageDurations } from './job.entity';
import { JobStatus } from './job-state';

/** What the API promises as typical until there is something measured. */
const TYPICAL_TOTAL_MS = 120_000;

const STAGE_DURING: Partial<Record<JobStatus, Stage>> = {
  queued: 'ocr',
  processing_ocr: 'ocr',
  extracting_data: 'extraction',
  verifying: 'verification',
};

interface JobInProgress {
  readonly status: JobStatus;
  readonly createdAt: Date;
  /** When the job came into its present status. */
  readonly updatedAt: Date;
}

/**
 * When a job will probably be done: the medians of the stages that are left, counted from where the job stands now.
 *
 * @param recent what the stages of the last finished jobs took
 * @returns null for a job that has ended
 */
export function estimateCompletion(
  job: JobInProgress,
  recent: readonly StageDurations[],
  now: Date,
): Date | null {
  const stage = STAGE_DURING[job.status];
  if (!stage) return null;
  const left = STAGES.slice(STAGES.indexOf(stage)).map((name) =>
    median(recent.flatMap((durations) => durations[name] ?? [])),
  );
  if (left.some((duration) => duration === null)) {
    return notBefore(now, job.createdAt.getTime() + TYPICAL_TOTAL_MS);
  }
  const total = left.reduce<number>((sum, duration) => sum + (duration ?? 0), 0);
  return notBefore(now, job.updatedAt.getTime() + total);
}

function notBefore(now: Date, instant: number): Date {
  return new Date(Math.max(now.getTime(), Math.round(instant)));
}

function median(values: number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
