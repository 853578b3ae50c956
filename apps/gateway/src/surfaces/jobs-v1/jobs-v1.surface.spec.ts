import { DomainError, ERROR_CATALOGUE, ErrorCode } from '@cira/contracts';
import { jobsV1Surface, renderJobsV1Error } from './jobs-v1.surface';

const CODES = Object.keys(ERROR_CATALOGUE) as ErrorCode[];

describe('errors of contract 002', () => {
  it.each(CODES)('%s has the documented body', (code) => {
    const { status, body } = renderJobsV1Error(new DomainError(code), 'req-1');
    const entry = ERROR_CATALOGUE[code];
    expect(status).toBe(entry.status);
    expect(body).toEqual({
      error_code: code,
      message: entry.message,
      suggested_action: entry.suggestedAction,
      correlation_id: 'req-1',
    });
  });

  it('says what is particular to the case, and which field is at fault', () => {
    const error = new DomainError('INVALID_PDF_URL', { detail: 'not this one', field: 'pdf_url' });
    expect(renderJobsV1Error(error, 'req-1').body).toMatchObject({
      message: 'not this one',
      field: 'pdf_url',
    });
  });

  it('keeps the cause to itself', () => {
    const error = DomainError.from(new Error('select password from users'));
    expect(JSON.stringify(renderJobsV1Error(error, 'req-1'))).not.toContain('password');
  });
});

describe('paths of contract 002', () => {
  it.each(['/v1', '/v1/', '/v1/jobs', '/v1/nothing'])('%s is its own', (path) => {
    expect(jobsV1Surface.owns(path)).toBe(true);
  });
  it.each(['/', '/v11', '/extract', '/api/v1/jobs'])('%s is not', (path) => {
    expect(jobsV1Surface.owns(path)).toBe(false);
  });
});
