import { Job } from '../../src/jobs/job.entity';

/** A job that was just accepted, with these differences. */
export function jobWith(values: Partial<Job>): Job {
  return {
    id: 'V1StGXR8_Z5jdHi6B-myT',
    tenantId: 'sandbox',
    apiKeyId: 'key-1',
    documentId: 'document-1',
    status: 'queued',
    correlationId: 'req-1',
    stageDurations: {},
    failedStage: null,
    failure: null,
    createdAt: new Date('2024-01-15T10:30:00Z'),
    updatedAt: new Date('2024-01-15T10:31:45Z'),
    endedAt: null,
    ...values,
  };
}
