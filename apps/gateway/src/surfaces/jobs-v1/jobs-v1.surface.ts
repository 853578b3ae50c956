import { DomainError } from '@cira/contracts';
import { RenderedError, Surface } from '../../http/surface';
import { ERROR } from './error-responses.openapi';
import { INVOICE_DATA } from './invoice-data.schema';

/** Contract 002: flat bodies, errors as `{error_code, message, suggested_action, correlation_id}`. */
export const jobsV1Surface: Surface = {
  name: 'jobs-v1',
  schemas: { InvoiceData: INVOICE_DATA, Error: ERROR },
  owns: (path) => path === '/v1' || path.startsWith('/v1/'),
  renderError: renderJobsV1Error,
};

export function renderJobsV1Error(error: DomainError, correlationId: string): RenderedError {
  return {
    status: error.entry.status,
    body: {
      error_code: error.code,
      message: error.detail ?? error.entry.message,
      suggested_action: error.entry.suggestedAction,
      correlation_id: correlationId,
      ...(error.field !== null && { field: error.field }),
    },
  };
}
