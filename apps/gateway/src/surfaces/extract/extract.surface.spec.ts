import { DomainError, ERROR_CATALOGUE, ErrorCode } from '@cira/contracts';
import { renderExtractError } from './extract.surface';

const CODES = Object.keys(ERROR_CATALOGUE) as ErrorCode[];
const TYPES = 'Supported types: application/pdf, image/png, image/jpeg, image/jpg';
const OCR_FAILED = {
  error: 'OCR processing failed',
  detail: 'Unable to extract text from the provided file',
};

describe('errors of contract 004', () => {
  it.each(CODES)('%s has the documented body, and its code in a header', (code) => {
    const { body, headers } = renderExtractError(new DomainError(code));
    expect(Object.keys(body as object)).toEqual(['error', 'detail']);
    for (const text of Object.values(body as object)) expect(text).toMatch(/\S/);
    expect(headers).toEqual({ 'X-Error-Code': code });
  });

  it.each<[ErrorCode, number, object]>([
    ['UNSUPPORTED_FILE_TYPE', 400, { error: 'Invalid file type: text/plain', detail: TYPES }],
    [
      'FILE_TOO_LARGE',
      400,
      { error: 'File too large. Maximum size allowed: 10MB', detail: 'File size: 15728640 bytes' },
    ],
    ['OCR_FAILED', 500, OCR_FAILED],
    ['DOCUMENT_HAS_NO_TEXT', 500, OCR_FAILED],
    [
      'LLM_INVALID_RESPONSE',
      500,
      { error: 'AI service error', detail: 'Failed to parse structured data from AI response' },
    ],
    [
      'LLM_UNAVAILABLE',
      503,
      {
        error: 'AI Service is temporarily unavailable',
        detail: 'Circuit breaker is open due to repeated failures. Please try again later.',
      },
    ],
  ])('%s is worded as documented', (code, status, body) => {
    const details: Partial<Record<ErrorCode, string>> = {
      UNSUPPORTED_FILE_TYPE: 'Invalid file type: text/plain',
      FILE_TOO_LARGE: 'File size: 15728640 bytes',
    };
    const detail = details[code];
    const error = new DomainError(code, detail === undefined ? {} : { detail });
    expect(renderExtractError(error)).toMatchObject({ status, body });
  });

  it('answers with no status for bad input that the contract does not have', () => {
    const ofUploads = CODES.filter((code) => /^(FILE|EMPTY|TOO_MANY_FILES|UNSUPPORTED|DOCUMENT)/.test(code));
    for (const code of ofUploads) {
      expect([400, 422, 500]).toContain(renderExtractError(new DomainError(code)).status);
    }
  });
});
