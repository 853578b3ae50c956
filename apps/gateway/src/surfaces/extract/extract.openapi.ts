import { ApiBodyOptions, ApiOperationOptions, ApiResponseOptions } from '@nestjs/swagger';
import { ReferenceObject, SchemaObject } from '../../http/open-api-schema';
import { PIPELINE_VERSION_HEADER, PIPELINE_VERSION_HEADER_DOC } from '../../http/pipeline-version-header';

/** Contract 004 as OpenAPI. */

const ref = (name: string): ReferenceObject => ({ $ref: `#/components/schemas/${name}` });
const optionalText = (example: string): SchemaObject => ({ type: 'string', nullable: true, example });

const API_ERROR: SchemaObject = {
  type: 'object',
  required: ['error'],
  properties: { error: { type: 'string' }, detail: { type: 'string', nullable: true } },
};

const REQUEST_ID = {
  description: 'Unique identifier for request correlation',
  schema: { type: 'string', example: '550e8400-e29b-41d4-a716-446655440000' } satisfies SchemaObject,
};

function failure(
  status: number,
  description: string,
  examples: Record<string, [string, string]>,
): ApiResponseOptions {
  const named = Object.entries(examples).map(([name, [error, detail]]) => [
    name,
    { value: { error, detail } },
  ]);
  return {
    status,
    description,
    content: {
      'application/json': {
        schema: ref('ApiError'),
        examples: Object.fromEntries(named) as Record<string, { value: unknown }>,
      },
    },
  };
}

export const EXTRACT: ApiOperationOptions = {
  summary: 'Extract invoice data',
  description:
    'Processes an uploaded invoice file (PDF, PNG, JPG) and returns structured data including invoice details, vendor ' +
    'information, line items, and financial totals. Identical files are answered from a cache for 24 hours. ' +
    'In the embedded runtime no API key is needed from the same machine.',
};

export const EXTRACT_BODY: ApiBodyOptions = {
  required: true,
  schema: {
    type: 'object',
    required: ['file'],
    properties: {
      file: { type: 'string', format: 'binary', description: 'PDF, PNG or JPEG, 10 MB at most' },
    },
  },
};

export const EXTRACTED: ApiResponseOptions = {
  status: 200,
  description: 'Successfully processed invoice',
  headers: {
    'X-Request-ID': REQUEST_ID,
    [PIPELINE_VERSION_HEADER]: PIPELINE_VERSION_HEADER_DOC,
    'X-Defaulted-Fields': {
      description: 'Required fields that the document does not have, so that their value is only a default',
      schema: { type: 'string', example: 'tax,currency' },
    },
    'X-Unread-Pages': {
      description:
        'Pages that could not be read, so that the result may be incomplete; not sent where all were',
      schema: { type: 'string', example: '2,3' },
    },
  },
  schema: ref('ExtractionResponse'),
};

export const BAD_FILE = failure(400, 'Invalid file type or size', {
  type: [
    'Invalid file type: text/plain',
    'Supported types: application/pdf, image/png, image/jpeg, image/jpg',
  ],
  size: ['File too large. Maximum size allowed: 10MB', 'File size: 15728640 bytes'],
});
export const UNPROCESSABLE = failure(422, 'No file, or a document that nobody could read', {
  missing: ['No file was sent', "Send the document as multipart/form-data in a field named 'file'"],
  encrypted: ['The PDF is protected with a password', 'Remove the password and submit the document again'],
});
export const UNAUTHORIZED = failure(401, 'Invalid or missing API key, where one is needed', {
  key: [
    'The provided API key is invalid or expired',
    "Check your API key and ensure it's included in the X-API-Key header",
  ],
});
export const RATE_LIMITED: ApiResponseOptions = {
  ...failure(429, 'Rate limit exceeded', {
    limit: ['Too many requests', 'Too many requests. Rate limit: 100 requests per minute'],
  }),
  headers: { 'Retry-After': { description: 'Seconds to wait before retrying', schema: { type: 'integer' } } },
};
export const FAILED = failure(500, 'OCR or AI processing failed', {
  ocr: ['OCR processing failed', 'Unable to extract text from the provided file'],
  ai: ['AI service error', 'Failed to parse structured data from AI response'],
});
export const UNAVAILABLE = failure(503, 'Temporarily unavailable', {
  breaker: [
    'AI Service is temporarily unavailable',
    'Circuit breaker is open due to repeated failures. Please try again later.',
  ],
});

export const EXTRACT_SCHEMAS: Record<string, SchemaObject> = {
  ExtractionResponse: {
    type: 'object',
    required: ['invoice_number', 'vendor_name', 'subtotal', 'tax', 'total', 'currency', 'items'],
    properties: {
      invoice_number: { type: 'string', example: 'INV-12345' },
      invoice_date: optionalText('2024-01-15'),
      due_date: optionalText('2024-02-15'),
      vendor_name: { type: 'string', example: 'Acme Corporation' },
      vendor_address: optionalText('123 Main Street, Anytown, ST 12345'),
      customer_name: optionalText('Your Company'),
      customer_address: optionalText('456 Oak Avenue, Somewhere, ST 67890'),
      subtotal: { type: 'number', example: 950.0 },
      tax: { type: 'number', example: 95.0 },
      total: { type: 'number', example: 1045.0 },
      currency: { type: 'string', default: 'USD', example: 'USD' },
      items: {
        type: 'array',
        items: ref('ExtractedItem'),
      },
    },
  },
  ExtractedItem: {
    type: 'object',
    required: ['description', 'quantity', 'unit_price', 'total_price'],
    properties: {
      description: { type: 'string', example: 'Professional Services' },
      quantity: { type: 'number', example: 10.0 },
      unit_price: { type: 'number', example: 95.0 },
      total_price: { type: 'number', example: 950.0 },
    },
  },
  ApiError: API_ERROR,
};

export const HEALTHY: ApiResponseOptions = {
  status: 200,
  description: 'The service is running and healthy',
  headers: { 'X-Request-ID': REQUEST_ID },
  schema: { type: 'object', properties: { status: { type: 'string', example: 'ok' } } },
};
export const UNHEALTHY = failure(503, 'No document can be accepted at present', {
  database: ['The service cannot accept work right now', 'not available: database'],
});
