import { DomainError } from '@cira/contracts';
import { jobWith } from '../../../test/support/sample-job';
import { durationMs, presentCreatedJob, presentJobStatus } from './present-job';

const NOW = new Date('2024-01-15T10:31:45Z');
const ESTIMATE = new Date('2024-01-15T10:32:30Z');

describe('presentCreatedJob', () => {
  it('is the documented body and nothing else', () => {
    expect(presentCreatedJob(jobWith({}))).toEqual({
      job_id: 'V1StGXR8_Z5jdHi6B-myT',
      status: 'queued',
      created_at: '2024-01-15T10:30:00.000Z',
    });
  });
});

describe('presentJobStatus', () => {
  it('is the documented body while the job runs', () => {
    expect(presentJobStatus(jobWith({ status: 'extracting_data' }), ESTIMATE, NOW)).toEqual({
      job_id: 'V1StGXR8_Z5jdHi6B-myT',
      status: 'extracting_data',
      created_at: '2024-01-15T10:30:00.000Z',
      updated_at: '2024-01-15T10:31:45.000Z',
      estimated_completion: '2024-01-15T10:32:30.000Z',
      processing_duration_ms: 105_000,
    });
  });

  it('estimates nothing any more once the job has ended', () => {
    const job = jobWith({ status: 'completed', endedAt: new Date('2024-01-15T10:30:02Z') });
    const body = presentJobStatus(job, ESTIMATE, NOW);
    expect(body).not.toHaveProperty('estimated_completion');
    expect(body).not.toHaveProperty('error');
    expect(body.processing_duration_ms).toBe(2_000);
  });

  it('says of a failed job where, why, and that a retry can help', () => {
    const failure = new DomainError('URL_TIMEOUT', { retryAfterSeconds: 90 }).toWire();
    const job = jobWith({ status: 'failed', endedAt: NOW, failedStage: 'ocr', failure });
    expect(presentJobStatus(job, null, NOW).error).toEqual({
      error_code: 'URL_TIMEOUT',
      category: 'external',
      message: 'The server of the URL did not answer in time',
      suggested_action: 'Submit again later or use a faster host',
      stage: 'ocr',
      retryable: true,
      retry_after_seconds: 90,
      correlation_id: 'req-1',
    });
  });

  it('says that a retry cannot help', () => {
    const failure = new DomainError('DOCUMENT_ENCRYPTED').toWire();
    const job = jobWith({ status: 'failed', endedAt: NOW, failedStage: 'ocr', failure });
    expect(presentJobStatus(job, null, NOW).error).toMatchObject({
      retryable: false,
      retry_after_seconds: null,
    });
  });

  it('shows a failure that a newer service named as an internal error', () => {
    const failure = { ...new DomainError('OCR_FAILED').toWire(), code: 'FROM_THE_FUTURE' };
    const job = jobWith({ status: 'failed', endedAt: NOW, failure });
    expect(presentJobStatus(job, null, NOW).error).toMatchObject({
      error_code: 'INTERNAL_ERROR',
      stage: null,
    });
  });
});

describe('durationMs', () => {
  it('is never negative, whatever the clocks of two machines say', () => {
    expect(durationMs(jobWith({}), new Date('2024-01-15T10:29:59Z'))).toBe(0);
  });
});
