import { Stage, WireError } from '@cira/contracts';
import { EntityManager } from 'typeorm';
import { Job, StageDurations } from './job.entity';
import { canMove, hasEnded, JobStatus } from './job-state';

/** Channel on which the gateway's database tells every replica that a job has ended; the payload is the job's id. */
export const JOB_ENDED_CHANNEL = 'cira_job_ended';

export interface Advance {
  readonly to: JobStatus;
  readonly durations?: StageDurations;
  readonly failure?: { readonly stage: Stage | null; readonly error: WireError };
}

/**
 * Moves a job on, inside the caller's transaction, if it may still go there.
 *
 * @returns the job, or null when the message was late and nothing changed
 */
export async function advanceJob(
  manager: EntityManager,
  jobId: string,
  advance: Advance,
): Promise<Job | null> {
  const jobs = manager.getRepository(Job);
  const job = await jobs.findOne({ where: { id: jobId }, lock: { mode: 'pessimistic_write' } });
  if (!job) return null;
  const moves = canMove(job.status, advance.to);
  if (!moves && !advance.durations) return null;

  job.stageDurations = { ...job.stageDurations, ...advance.durations };
  if (moves) {
    job.status = advance.to;
    if (advance.failure) {
      job.failedStage = advance.failure.stage;
      job.failure = advance.failure.error;
    }
    if (hasEnded(advance.to)) {
      job.endedAt = new Date();
      await manager.query('select pg_notify($1, $2)', [JOB_ENDED_CHANNEL, jobId]);
    }
  }
  await jobs.save(job);
  return moves ? job : null;
}
