import { ApiBodyOptions, ApiOperationOptions, ApiParamOptions, ApiResponseOptions } from '@nestjs/swagger';
import type { SchemaObject } from '@nestjs/swagger/dist/interfaces/open-api-spec.interface';
import { JOB_STATUSES } from '../../jobs/job-state';

/** Contract 002 as OpenAPI, with our additions to it: upload, list, evidence, and why a job failed. */

const JOB_ID_EXAMPLE = 'V1StGXR8_Z5jdHi6B-myT';
const jobId: SchemaObject = {
  type: 'string',
  description: 'Unique job identifier (NanoID format)',
  example: JOB_ID_EXAMPLE,
};
const instant = (example: string, description?: string): SchemaObject => ({
  type: 'string',
  format: 'date-time',
  example,
  ...(description !== undefined && { description }),
});
const decimal = (example: number, description?: string): SchemaObject => ({
  type: 'number',
  format: 'decimal',
  example,
  ...(description !== undefined && { description }),
});
const nullable = (
  type: 'string' | 'number' | 'boolean',
  description: string,
  example: unknown,
): SchemaObject => ({
  type,
  nullable: true,
  description,
  example,
});

export const HEALTH_SCHEMA: SchemaObject = {
  type: 'object',
  properties: {
    status: { type: 'string', example: 'healthy' },
    timestamp: { type: 'string', format: 'date-time' },
    version: { type: 'string', example: '1.0.0' },
  },
};

const ERROR_SCHEMA: SchemaObject = {
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
  },
};

function errorResponse(
  status: number,
  description: string,
  example: Record<string, string>,
): ApiResponseOptions {
  return { status, description, content: { 'application/json': { schema: ERROR_SCHEMA, example } } };
}

export const BAD_REQUEST = errorResponse(400, 'Invalid request parameters', {
  error_code: 'INVALID_PDF_URL',
  message: 'The provided PDF URL is not accessible or invalid',
  suggested_action: 'Verify the URL is publicly accessible and points to a valid PDF file',
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

export const JOB_ID: ApiParamOptions = {
  name: 'job_id',
  description: 'Unique job identifier',
  example: JOB_ID_EXAMPLE,
  schema: { type: 'string' },
};

export const CREATE_JOB: ApiOperationOptions = {
  summary: 'Submit invoice processing job',
  description:
    'Submit a PDF invoice URL for processing, or upload the document itself as multipart/form-data. Returns ' +
    'immediately with a job ID for status tracking. Processing typically completes within 2 minutes.',
};
export const CREATE_JOB_BODY: ApiBodyOptions = {
  required: true,
  schema: {
    type: 'object',
    required: ['pdf_url'],
    properties: {
      pdf_url: {
        type: 'string',
        format: 'uri',
        description: 'HTTPS URL to PDF invoice document',
        example: 'https://example.com/invoices/INV-2024-001.pdf',
      },
      file: {
        type: 'string',
        format: 'binary',
        description:
          'Instead of pdf_url, as multipart/form-data: a PDF, PNG, JPEG, TIFF or XML e-invoice, 50 MB at most',
      },
    },
    example: { pdf_url: 'https://example.com/invoices/INV-2024-001.pdf' },
  },
};
export const JOB_CREATED: ApiResponseOptions = {
  status: 201,
  description: 'Job created successfully',
  schema: {
    type: 'object',
    properties: {
      job_id: jobId,
      status: { type: 'string', enum: ['queued'], example: 'queued' },
      created_at: instant('2024-01-15T10:30:00Z'),
    },
  },
};

const FAILURE_SCHEMA: SchemaObject = {
  type: 'object',
  description: 'Only when failed: where and why, and whether submitting the document again can help',
  properties: {
    error_code: { type: 'string', example: 'DOCUMENT_ENCRYPTED' },
    category: { type: 'string', enum: ['client', 'server', 'external'] },
    message: { type: 'string', example: 'The PDF is protected with a password' },
    suggested_action: { type: 'string', example: 'Remove the password and submit the document again' },
    stage: { type: 'string', nullable: true, enum: ['ocr', 'extraction', 'verification'], example: 'ocr' },
    retryable: { type: 'boolean', example: false },
    retry_after_seconds: { type: 'integer', nullable: true, example: null },
    correlation_id: { type: 'string' },
  },
};
const STATUS_SCHEMA: SchemaObject = {
  type: 'object',
  properties: {
    job_id: jobId,
    status: { type: 'string', enum: [...JOB_STATUSES], example: 'extracting_data' },
    created_at: instant('2024-01-15T10:30:00Z'),
    updated_at: instant('2024-01-15T10:31:45Z'),
    estimated_completion: instant(
      '2024-01-15T10:32:30Z',
      'Estimated completion time (present during processing)',
    ),
    processing_duration_ms: {
      type: 'integer',
      description: 'Current processing time in milliseconds',
      example: 105000,
    },
    error: FAILURE_SCHEMA,
  },
};

export const JOB_STATUS: ApiOperationOptions = {
  summary: 'Get job processing status',
  description:
    'Retrieve current processing status and progress information. ' +
    'Status updates in real-time as job progresses through processing pipeline.',
};
export const JOB_STATUS_FOUND: ApiResponseOptions = {
  status: 200,
  description: 'Job status retrieved successfully',
  schema: STATUS_SCHEMA,
};

export const LIST_JOBS: ApiOperationOptions = {
  summary: 'List jobs',
  description: 'Your jobs, newest first.',
};
export const JOB_LIST: ApiResponseOptions = {
  status: 200,
  description: 'One page of jobs',
  schema: {
    type: 'object',
    properties: {
      jobs: { type: 'array', items: STATUS_SCHEMA },
      pagination: {
        type: 'object',
        properties: {
          limit: { type: 'integer', example: 20 },
          next_cursor: { type: 'string', nullable: true },
          has_more: { type: 'boolean' },
        },
      },
    },
  },
};

const INVOICE_DATA_SCHEMA: SchemaObject = {
  type: 'object',
  description: 'Structured invoice data extracted from PDF based on InvoiceSchema',
  properties: {
    invoice_date: nullable('string', 'The date the invoice was issued', '2024-01-10'),
    invoice_number: nullable(
      'string',
      'Invoice number is the unique number that identifies the invoice',
      'INV-2024-001',
    ),
    invoice_due_date: nullable('string', 'The date by which the invoice should be paid', '2024-02-10'),
    invoice_past_due_amount: nullable('number', 'The outstanding amount from previous billing cycles', 150.0),
    invoice_current_due_amount: nullable('number', 'The amount due for the current billing cycle', 1250.0),
    invoice_late_fee_amount: nullable('number', 'Any fees applied for late payment', 25.0),
    credit_amount: nullable('number', 'Any credits applied to the invoice', 50.0),
    policy_number: nullable(
      'string',
      'The insurance policy number associated with the invoice',
      'POL-2024-12345',
    ),
    account_number: nullable('string', "The customer's account number", 'ACC-789456'),
    policy_start_date: nullable('string', 'The start date of the policy period', '2024-01-01'),
    policy_end_date: nullable('string', 'The end date of the policy period', '2024-12-31'),
    service_start_date: nullable(
      'string',
      'The start date of the service period covered by the invoice',
      '2024-01-01',
    ),
    service_end_date: nullable(
      'string',
      'The end date of the service period covered by the invoice',
      '2024-01-31',
    ),
    payment_remittance_address: nullable(
      'string',
      'The address where the payment should be sent',
      'PO Box 12345, Payment Processing, NY 10001',
    ),
    payment_remittance_entity: nullable(
      'string',
      'The entity to whom the payment should be made out',
      'Acme Insurance Services',
    ),
    payment_remittance_entity_care_of: nullable(
      'string',
      "Any 'care of' information for the payment remittance entity",
      'c/o Payment Department',
    ),
    reasoning: nullable(
      'string',
      'Explanation or reasoning for any decisions made during processing',
      'Invoice clearly shows policy number and current due amount',
    ),
    community_name: nullable(
      'string',
      'The name of the community or property being serviced',
      'Sunset Ridge Community',
    ),
    vendor_name: nullable(
      'string',
      'The name of the vendor providing the service',
      'Acme Insurance Services',
    ),
    valid_input: nullable('boolean', 'Whether the input is clear, readable and processable', true),
  },
};

export const JOB_RESULT: ApiOperationOptions = {
  summary: 'Get extracted invoice data',
  description:
    "Retrieve structured invoice data after successful processing. Only available when job status is 'completed'.",
};
export const JOB_RESULT_FOUND: ApiResponseOptions = {
  status: 200,
  description: 'Invoice data extracted successfully',
  schema: {
    type: 'object',
    properties: {
      job_id: jobId,
      status: { type: 'string', enum: ['completed'] },
      extracted_data: INVOICE_DATA_SCHEMA,
      confidence_score: {
        type: 'number',
        format: 'float',
        minimum: 0,
        maximum: 1,
        description: 'Overall extraction confidence',
        example: 0.95,
      },
      processing_duration_ms: { type: 'integer', example: 87500 },
      completed_at: instant('2024-01-15T10:31:27Z'),
    },
  },
};

const VERDICT: SchemaObject = { type: 'string', enum: ['proved', 'unproved', 'contradicted'] };
const BOX: SchemaObject = {
  type: 'object',
  nullable: true,
  description: 'Points, origin at the top left corner of the page',
  properties: {
    x0: { type: 'number' },
    y0: { type: 'number' },
    x1: { type: 'number' },
    y1: { type: 'number' },
  },
};
const FIELD_EVIDENCE: SchemaObject = {
  type: 'object',
  properties: {
    value: { type: 'string', description: 'Dates as YYYY-MM-DD, amounts as decimals', example: '1045.00' },
    confidence: { type: 'number', minimum: 0, maximum: 1, example: 0.98 },
    verdict: VERDICT,
    method: { type: 'string', enum: ['xml', 'text', 'ocr', 'llm', 'derived'] },
    page: { type: 'integer', nullable: true, example: 1 },
    box: BOX,
    raw: { type: 'string', nullable: true, example: '$1,045.00' },
    evidence: { type: 'array', items: { type: 'string' }, example: ['950.00 + 95.00 = 1045.00'] },
    alternatives: {
      type: 'array',
      items: { type: 'object', properties: { value: { type: 'string' }, reason: { type: 'string' } } },
    },
  },
};

export const JOB_EVIDENCE: ApiOperationOptions = {
  summary: 'Get the evidence behind a result',
  description:
    'Every field that was found with its confidence, its verdict (proved by arithmetic or a second source, unproved, ' +
    'contradicted), where it stands on the page and what speaks for it; line items; findings of verification.',
};
export const JOB_EVIDENCE_FOUND: ApiResponseOptions = {
  status: 200,
  description: 'Evidence for each field',
  schema: {
    type: 'object',
    properties: {
      job_id: jobId,
      pipeline_version: { type: 'string' },
      language: { type: 'string', nullable: true, example: 'en' },
      confidence_score: { type: 'number', minimum: 0, maximum: 1 },
      valid_input: { type: 'boolean' },
      reasoning: { type: 'string' },
      fields: { type: 'object', additionalProperties: FIELD_EVIDENCE },
      line_items: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            description: { type: 'string' },
            sku: { type: 'string', nullable: true },
            quantity: { type: 'string', nullable: true },
            unit: { type: 'string', nullable: true },
            unit_price: { type: 'string', nullable: true },
            tax_rate: { type: 'string', nullable: true },
            total: { type: 'string', nullable: true },
            confidence: { type: 'number' },
            verdict: VERDICT,
            page: { type: 'integer', nullable: true },
            box: BOX,
          },
        },
      },
      findings: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            code: { type: 'string' },
            severity: { type: 'string', enum: ['info', 'warning', 'error'] },
            message: { type: 'string' },
            fields: { type: 'array', items: { type: 'string' } },
          },
        },
      },
      stage_durations_ms: { type: 'object', additionalProperties: { type: 'integer' } },
    },
  },
};

export const JOB_COST: ApiOperationOptions = {
  summary: 'Get job processing cost breakdown',
  description:
    'Detailed cost attribution for processing operations including all external service charges. ' +
    'Available for jobs in any status for cost transparency.',
};
export const JOB_COST_FOUND: ApiResponseOptions = {
  status: 200,
  description: 'Cost breakdown retrieved successfully',
  headers: {
    'X-Cost-Status': {
      description: '`provisional` while a stage may still add to the cost, then `final`',
      schema: { type: 'string', enum: ['provisional', 'final'] },
    },
  },
  schema: {
    type: 'object',
    properties: {
      job_id: jobId,
      total_cost: decimal(0.42, 'Total processing cost in USD'),
      cost_breakdown: {
        type: 'object',
        properties: {
          ocr_processing: decimal(0.15),
          llm_extraction: decimal(0.23),
          infrastructure: decimal(0.04),
        },
      },
      external_service_costs: {
        type: 'object',
        properties: {
          docling_api: decimal(0.15),
          azure_openai: {
            type: 'object',
            properties: {
              input_tokens: { type: 'integer', example: 1250 },
              output_tokens: { type: 'integer', example: 890 },
              total_cost: decimal(0.23),
            },
          },
        },
      },
    },
  },
};
