import { DomainError, ERROR_CATALOGUE, ErrorCode } from '@cira/contracts';
import { RenderedError, Surface } from '../../http/surface';
import { EXTRACT_SCHEMAS } from './extract.openapi';

/** Contract 004: bare results, errors as `{error, detail}`. It is also the voice of everything outside the others. */
export const extractSurface: Surface = {
  name: 'extract',
  schemas: EXTRACT_SCHEMAS,
  owns: () => true,
  renderError: renderExtractError,
};

export const EXTRACT_MAX_BYTES = 10 * 1024 * 1024;

interface ErrorText {
  readonly error: string;
  readonly detail: string;
  readonly status?: number;
}

const OCR_FAILED: ErrorText = {
  error: 'OCR processing failed',
  detail: 'Unable to extract text from the provided file',
};

/** The cases whose words the contract prescribes. */
const PRESCRIBED: Partial<Record<ErrorCode, (error: DomainError) => ErrorText>> = {
  UNSUPPORTED_FILE_TYPE: (error) => ({
    error: error.message,
    detail: 'Supported types: application/pdf, image/png, image/jpeg, image/jpg',
  }),
  FILE_TOO_LARGE: (error) => ({
    error: 'File too large. Maximum size allowed: 10MB',
    detail: error.detail ?? 'The file is larger than that',
  }),
  // The contract has no 415: what is not a form with a file is a request of the wrong shape.
  UNSUPPORTED_MEDIA_TYPE: (error) => ({
    error: error.entry.message,
    detail: ERROR_CATALOGUE.FILE_REQUIRED.suggestedAction,
    status: ERROR_CATALOGUE.FILE_REQUIRED.status,
  }),
  DOCUMENT_HAS_NO_TEXT: () => ({ ...OCR_FAILED, status: 500 }),
  OCR_FAILED: () => OCR_FAILED,
  LLM_INVALID_RESPONSE: () => ({
    error: 'AI service error',
    detail: 'Failed to parse structured data from AI response',
  }),
  LLM_UNAVAILABLE: () => ({
    error: 'AI Service is temporarily unavailable',
    detail: 'Circuit breaker is open due to repeated failures. Please try again later.',
  }),
};

export function renderExtractError(error: DomainError): RenderedError {
  const { status, ...body } = PRESCRIBED[error.code]?.(error) ?? {
    error: error.entry.message,
    detail: error.detail ?? error.entry.suggestedAction,
  };
  // The contract's errors have no code; a client that wants one finds it here.
  return { status: status ?? error.entry.status, body, headers: { 'X-Error-Code': error.code } };
}
