export type ErrorCategory = 'client' | 'server' | 'external';

export interface ErrorEntry {
  readonly category: ErrorCategory;
  /** HTTP status where the error answers a request. */
  readonly status: number;
  readonly message: string;
  readonly suggestedAction: string;
  /** Whether the very same request can succeed later. */
  readonly retryable: boolean;
  /** Seconds to wait before trying again; null where waiting does not help or the time is not known. */
  readonly retryAfterSeconds: number | null;
}

const client = (
  status: number,
  message: string,
  suggestedAction: string,
  retry: Partial<Pick<ErrorEntry, 'retryable' | 'retryAfterSeconds'>> = {},
): ErrorEntry => ({
  category: 'client',
  status,
  message,
  suggestedAction,
  retryable: false,
  retryAfterSeconds: null,
  ...retry,
});
const failing =
  (category: 'server' | 'external') =>
  (
    status: number,
    message: string,
    suggestedAction: string,
    retryAfterSeconds: number | null = null,
  ): ErrorEntry => ({
    category,
    status,
    message,
    suggestedAction,
    retryable: retryAfterSeconds !== null,
    retryAfterSeconds,
  });
const server = failing('server');
const external = failing('external');

/**
 * Every error that can leave the platform. Status, sentence and advice live here and nowhere else; the surfaces only
 * render them. `docs/errors.md` is generated from this list.
 */
const CATALOGUE = {
  // Requests
  VALIDATION_ERROR: client(
    400,
    'The request is not valid',
    'Correct the fields named in the message and send the request again',
  ),
  MALFORMED_JSON: client(
    400,
    'The request body is not valid JSON',
    'Send a well-formed JSON body with Content-Type application/json',
  ),
  MALFORMED_FORM: client(
    400,
    'The multipart form is broken or has too many parts',
    'Send one complete multipart/form-data form with the document and little else',
  ),
  MALFORMED_REQUEST: client(
    400,
    'The request is not valid HTTP',
    'Check the percent-encoding of the path, the headers and the length of the body',
  ),
  REQUEST_TIMEOUT: client(
    408,
    'The request did not arrive in time',
    'Send the request again over a faster connection',
    { retryable: true },
  ),
  HEADERS_TOO_LARGE: client(431, 'The headers of the request are too large', 'Send shorter headers'),
  UNSUPPORTED_MEDIA_TYPE: client(
    415,
    'The content type of the request is not supported here',
    'Use a content type that the API documentation lists for this route',
  ),
  PAYLOAD_TOO_LARGE: client(
    413,
    'The request body is too large',
    'Send a smaller request; the documentation states the limits',
  ),
  ROUTE_NOT_FOUND: client(
    404,
    'There is nothing at this address',
    'Check the path and the method against /docs',
  ),
  INVALID_PDF_URL: client(
    400,
    'The provided PDF URL is not accessible or invalid',
    'Verify the URL is publicly accessible and points to a valid PDF file',
  ),
  INVALID_API_KEY: client(
    401,
    'The provided API key is invalid or expired',
    "Check your API key and ensure it's included in the X-API-Key header",
  ),
  JOB_NOT_FOUND: client(
    404,
    'No job found with the specified ID',
    'Verify the job ID is correct and the job exists',
  ),
  JOB_NOT_COMPLETED: client(
    409,
    'Job is still processing',
    "Poll /jobs/{job_id}/status until status is 'completed'",
    { retryable: true, retryAfterSeconds: 2 },
  ),
  JOB_FAILED: client(
    409,
    'The job failed, so there is no result',
    'Read the failure in /jobs/{job_id}/status and submit the document again if it says that a retry can help',
  ),
  RATE_LIMIT_EXCEEDED: client(
    429,
    'Too many requests',
    'Wait before making additional requests or contact support for higher limits',
    { retryable: true, retryAfterSeconds: 60 },
  ),

  // Uploaded and fetched documents
  FILE_REQUIRED: client(
    422,
    'No file was sent',
    "Send the document as multipart/form-data in a field named 'file'",
  ),
  TOO_MANY_FILES: client(400, 'More than one file was sent', 'Send one file for each request'),
  EMPTY_FILE: client(400, 'The file is empty', 'Check that the document was saved and sent completely'),
  FILE_TOO_LARGE: client(
    400,
    'File too large',
    'Send a smaller file, for example with images at 300 dpi or less',
  ),
  UNSUPPORTED_FILE_TYPE: client(
    400,
    'Invalid file type',
    'Send a PDF, PNG, JPEG, TIFF, WebP, HEIC, GIF or XML e-invoice; the content counts, not the name',
  ),
  DOCUMENT_ENCRYPTED: client(
    422,
    'The PDF is protected with a password',
    'Remove the password and submit the document again',
  ),
  DOCUMENT_CORRUPT: client(
    422,
    'The document is damaged or incomplete',
    'Check that the file opens in a viewer, export it again and resubmit it',
  ),
  DOCUMENT_HAS_NO_PAGES: client(422, 'The document has no pages', 'Check that the right file was sent'),
  DOCUMENT_HAS_TOO_MANY_PAGES: client(
    422,
    'The document has too many pages',
    'Split the document into one file for each invoice',
  ),
  DOCUMENT_TOO_COMPLEX: client(
    422,
    'The document needs more time or memory than is allowed for one document',
    'Export the document in a simpler form (flattened, images at 300 dpi or less) and resubmit it',
  ),
  DOCUMENT_HAS_NO_TEXT: client(
    422,
    'No text could be read in the document',
    'Send a sharper scan or photo, upright and at 200 dpi or more',
  ),

  // Fetching a URL
  URL_NOT_ALLOWED: client(
    400,
    'The URL points to an address that must not be fetched',
    'Use an HTTPS URL with a public address',
  ),
  URL_HOST_NOT_FOUND: external(
    422,
    'The host name of the URL does not exist',
    'Check the spelling of the host name; it must resolve on the public Internet',
  ),
  URL_TLS_FAILED: external(
    422,
    'No secure connection to the server of the URL could be made',
    'The certificate must be valid, be issued for this host name and come with its chain',
  ),
  URL_NOT_FOUND: external(
    422,
    'The server of the URL answered that there is no such document',
    'Check the URL; a signed link may have expired',
  ),
  URL_ACCESS_DENIED: external(
    422,
    'The server of the URL refused access',
    'Use a public or signed URL that needs no login',
  ),
  URL_LOGIN_REQUIRED: external(
    422,
    'The URL leads to a login page',
    'Use a public or signed URL that needs no login, or upload the document',
  ),
  URL_NOT_A_DOCUMENT: client(
    422,
    'The URL answered with a web page instead of a document',
    'Use the direct address of the file, not that of a page which shows it',
  ),
  URL_TOO_LARGE: client(422, 'The document at the URL is too large', 'Provide a smaller document'),
  URL_UNREACHABLE: external(
    422,
    'The URL could not be reached',
    'Check that the server is up and can be reached from the Internet, then submit again',
    60,
  ),
  URL_SERVER_BUSY: external(
    422,
    'The server of the URL is busy or limits requests',
    'Submit again after the time given in Retry-After',
    60,
  ),
  URL_SERVER_ERROR: external(
    422,
    'The server of the URL failed to answer',
    'Check that the URL works in a browser, then submit again',
    60,
  ),
  URL_TIMEOUT: external(
    422,
    'The server of the URL did not answer in time',
    'Submit again later or use a faster host',
    60,
  ),
  URL_TOO_MANY_REDIRECTS: client(422, 'The URL redirects too often', 'Use the final address of the document'),

  // Processing
  OCR_FAILED: server(
    500,
    'OCR processing failed',
    'Submit the document again; if it fails again, contact support with the correlation id',
    30,
  ),
  OCR_ENGINE_UNAVAILABLE: external(
    503,
    'The recognition service is temporarily unavailable',
    'Try again after the time given in Retry-After',
    60,
  ),
  OCR_ENGINE_FAILED: external(
    500,
    'The recognition service refused the document or gave no usable answer',
    'Submit the document again; if it fails again, contact support with the correlation id',
    30,
  ),
  EXTRACTION_FAILED: server(
    500,
    'The invoice data could not be extracted',
    'Submit the document again; if it fails again, contact support with the correlation id',
    30,
  ),
  PROCESSING_ABANDONED: server(
    500,
    'Processing was given up after repeated failures',
    'The document may be at fault: try another copy, or contact support with the correlation id',
  ),
  PROCESSING_TIMEOUT: server(
    503,
    'Processing did not finish in time',
    'Try again later; large documents are better submitted as a job',
    30,
  ),
  LLM_INVALID_RESPONSE: external(500, 'AI service error', 'Submit the document again', 30),
  LLM_UNAVAILABLE: external(
    503,
    'AI Service is temporarily unavailable',
    'Try again after the time given in Retry-After',
    60,
  ),

  // The platform itself
  SERVICE_UNAVAILABLE: server(
    503,
    'The service cannot accept work right now',
    'Try again after the time given in Retry-After',
    5,
  ),
  INTERNAL_ERROR: server(
    500,
    'Something went wrong on our side',
    'Try again; if it happens again, contact support with the correlation id',
    5,
  ),
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof CATALOGUE;
export const ERROR_CATALOGUE: Readonly<Record<ErrorCode, ErrorEntry>> = CATALOGUE;
