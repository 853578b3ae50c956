import { ApiResponseOptions } from '@nestjs/swagger';
import { ReferenceObject, SchemaObject } from '../../http/open-api-schema';

/** `Error` of contract 002, and the field at fault. */
export const ERROR: SchemaObject = {
  type: 'object',
  description: 'Standard error response format',
  properties: {
    error_code: {
      type: 'string',
      description: 'Machine-readable error identifier',
      example: 'INVALID_PDF_URL',
    },
    message: {
      type: 'string',
      description: 'Human-readable error description',
      example: 'The provided PDF URL is not accessible or invalid',
    },
    suggested_action: {
      type: 'string',
      description: 'Recommended corrective action',
      example: 'Verify the URL is publicly accessible and points to a valid PDF file',
    },
    correlation_id: {
      type: 'string',
      description: 'Request correlation ID for debugging',
      example: 'req_abc123def456',
    },
    field: {
      type: 'string',
      description: 'The request field at fault, where there is one',
      example: 'pdf_url',
    },
  },
};

export const ref = (name: string): ReferenceObject => ({ $ref: `#/components/schemas/${name}` });

function errorResponse(
  status: number,
  description: string,
  example: Record<string, string>,
): ApiResponseOptions {
  return { status, description, content: { 'application/json': { schema: ref('Error'), example } } };
}

export const BAD_REQUEST = errorResponse(400, 'Invalid request parameters', {
  error_code: 'INVALID_PDF_URL',
  message: 'The provided PDF URL is not accessible or invalid',
  suggested_action: 'Verify the URL is publicly accessible and points to a valid PDF file',
});
export const TOO_LARGE = errorResponse(413, 'A JSON body of more than 1 MB', {
  error_code: 'PAYLOAD_TOO_LARGE',
  message: 'The request body is too large',
  suggested_action: 'Send a smaller request; the documentation states the limits',
});
export const WRONG_TYPE = errorResponse(415, 'A body that is neither JSON nor a multipart form', {
  error_code: 'UNSUPPORTED_MEDIA_TYPE',
  message: 'The content type of the request is not supported here',
  suggested_action: 'Use a content type that the API documentation lists for this route',
});
export const UNAUTHORIZED = errorResponse(401, 'Invalid or missing API key', {
  error_code: 'INVALID_API_KEY',
  message: 'The provided API key is invalid or expired',
  suggested_action: "Check your API key and ensure it's included in the X-API-Key header",
});
export const NOT_FOUND = errorResponse(404, 'Job not found', {
  error_code: 'JOB_NOT_FOUND',
  message: 'No job found with the specified ID',
  suggested_action: 'Verify the job ID is correct and the job exists',
});
export const NOT_COMPLETED = errorResponse(409, 'Job not yet completed, or failed (JOB_FAILED)', {
  error_code: 'JOB_NOT_COMPLETED',
  message: 'Job is still processing. Current status: extracting_data',
  suggested_action: "Poll /jobs/{job_id}/status until status is 'completed'",
});
export const RATE_LIMITED: ApiResponseOptions = {
  ...errorResponse(429, 'Rate limit exceeded', {
    error_code: 'RATE_LIMIT_EXCEEDED',
    message: 'Too many requests. Rate limit: 60 requests per minute',
    suggested_action: 'Wait before making additional requests or contact support for higher limits',
  }),
  headers: {
    'Retry-After': {
      description: 'Seconds to wait before retrying',
      schema: { type: 'integer', example: 60 },
    },
  },
};

export const UNAVAILABLE = errorResponse(503, 'No job can be accepted at present', {
  error_code: 'SERVICE_UNAVAILABLE',
  message: 'not available: database',
  suggested_action: 'Try again after the time given in Retry-After',
});
