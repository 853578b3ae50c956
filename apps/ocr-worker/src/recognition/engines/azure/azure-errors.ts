import { DomainError, ErrorCode } from '@cira/contracts';
import { engineFailed, EngineUnavailable } from '../engine-errors';
import { AzureError } from './azure-answer';

/** Codes of the service's error guide by which the document is at fault. */
const DOCUMENT_CODES: Readonly<Record<string, ErrorCode>> = {
  InvalidContent: 'DOCUMENT_CORRUPT',
  InvalidContentDimensions: 'DOCUMENT_TOO_COMPLEX',
  InvalidContentLength: 'FILE_TOO_LARGE',
  UnsupportedContent: 'UNSUPPORTED_FILE_TYPE',
  UnsupportedMediaType: 'UNSUPPORTED_FILE_TYPE',
};
const TRANSIENT_CODES: ReadonlySet<string> = new Set([
  'InternalServerError',
  'ServiceUnavailable',
  'Timeout',
]);

/** The error of the catalogue for one of the service: its most particular code decides. */
export function azureFailure({ code, message, innererror, details }: AzureError): DomainError {
  const cause = new Error(
    [code, innererror?.code, innererror?.message ?? message].filter(Boolean).join(': '),
  );
  for (const particular of [innererror?.code ?? '', ...(details ?? []).map((each) => each.code), code]) {
    const documentCode = DOCUMENT_CODES[particular];
    if (documentCode !== undefined) return new DomainError(documentCode, { cause });
  }
  return TRANSIENT_CODES.has(code)
    ? new EngineUnavailable('Azure Document Intelligence failed to analyse the document', { cause })
    : engineFailed('Azure Document Intelligence refused the document', cause);
}
