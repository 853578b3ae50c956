import { Stage } from '@cira/contracts';

/** The statuses of contract 002, in the order in which a job goes through them. */
export const JOB_STATUSES = [
  'queued',
  'processing_ocr',
  'extracting_data',
  'verifying',
  'completed',
  'failed',
] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

const STATUS_DURING: Record<Stage, JobStatus> = {
  ocr: 'processing_ocr',
  extraction: 'extracting_data',
  verification: 'verifying',
};

export function statusDuring(stage: Stage): JobStatus {
  return STATUS_DURING[stage];
}

export function hasEnded(status: JobStatus): boolean {
  return status === 'completed' || status === 'failed';
}

/**
 * Whether a job may go from one status to another. Messages may come late, twice or out of order: a job only ever
 * moves forward, and what has ended stays as it is.
 */
export function canMove(from: JobStatus, to: JobStatus): boolean {
  return !hasEnded(from) && JOB_STATUSES.indexOf(to) > JOB_STATUSES.indexOf(from);
}
