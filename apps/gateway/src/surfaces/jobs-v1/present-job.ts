import { DomainError, WireError } from '@cira/contracts';
import { Job } from '../../jobs/job.entity';
import { hasEnded } from '../../jobs/job-state';

export function presentCreatedJob(job: Job) {
  return { job_id: job.id, status: job.status, created_at: job.createdAt.toISOString() };
}

/** `estimated_completion` is there while the job runs, `error` once it has failed. */
export function presentJobStatus(job: Job, estimate: Date | null, now: Date) {
  return {
    job_id: job.id,
    status: job.status,
    created_at: job.createdAt.toISOString(),
    updated_at: job.updatedAt.toISOString(),
    ...(!hasEnded(job.status) && estimate && { estimated_completion: estimate.toISOString() }),
    processing_duration_ms: durationMs(job, now),
    ...(job.failure && { error: presentFailure(job, job.failure) }),
  };
}

export function durationMs(job: Job, now: Date): number {
  return Math.max(0, (job.endedAt ?? now).getTime() - job.createdAt.getTime());
}

/** Which stage failed, with which code, whether submitting again can help and when. */
function presentFailure(job: Job, failure: WireError) {
  const error = DomainError.fromWire(failure);
  return {
    error_code: error.code,
    category: error.entry.category,
    message: error.detail ?? error.entry.message,
    suggested_action: error.entry.suggestedAction,
    stage: job.failedStage,
    retryable: error.retryable,
    retry_after_seconds: error.retryable ? error.retryAfterSeconds : null,
    correlation_id: job.correlationId,
  };
}
