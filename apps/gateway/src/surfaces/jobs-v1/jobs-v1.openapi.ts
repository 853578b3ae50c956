import { ApiOperationOptions, ApiParamOptions, ApiQueryOptions, ApiResponseOptions } from '@nestjs/swagger';
import { SchemaObject } from '../../http/open-api-schema';
import { PIPELINE_VERSION_HEADER, PIPELINE_VERSION_HEADER_DOC } from '../../http/pipeline-version-header';
import { JOB_STATUSES } from '../../jobs/job-state';
import { ref } from './error-responses.openapi';
import { EVIDENCE } from './evidence.schema';

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

export const HEALTH_SCHEMA: SchemaObject = {
  type: 'object',
  properties: {
    status: { type: 'string', example: 'healthy' },
    timestamp: { type: 'string', format: 'date-time' },
    version: { type: 'string', example: '1.0.0' },
  },
};

export const JOB_ID: ApiParamOptions = {
  name: 'job_id',
  type: String,
  description: 'Unique job identifier',
  example: JOB_ID_EXAMPLE,
};

export const CREATE_JOB: ApiOperationOptions = {
  summary: 'Submit invoice processing job',
  description:
    'Submit a PDF invoice URL for processing, or upload the document itself as multipart/form-data. Returns ' +
    'immediately with a job ID for status tracking. Processing typically completes within 2 minutes.',
  requestBody: {
    required: true,
    content: {
      'application/json': {
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
          },
          example: { pdf_url: 'https://example.com/invoices/INV-2024-001.pdf' },
        },
      },
      'multipart/form-data': {
        schema: {
          type: 'object',
          required: ['file'],
          properties: {
            file: {
              type: 'string',
              format: 'binary',
              description: 'A PDF, PNG, JPEG, TIFF, WebP, HEIC, GIF or XML e-invoice, 50 MB at most',
            },
          },
        },
      },
    },
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
export const LIMIT: ApiQueryOptions = {
  name: 'limit',
  required: false,
  schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
};
export const CURSOR: ApiQueryOptions = {
  name: 'cursor',
  required: false,
  description: '`pagination.next_cursor` of the page before',
  schema: { type: 'string' },
};
export const STATUS: ApiQueryOptions = {
  name: 'status',
  required: false,
  schema: { type: 'string', enum: [...JOB_STATUSES] },
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

export const JOB_RESULT: ApiOperationOptions = {
  summary: 'Get extracted invoice data',
  description:
    "Retrieve structured invoice data after successful processing. Only available when job status is 'completed'.",
};
export const JOB_RESULT_FOUND: ApiResponseOptions = {
  status: 200,
  description: 'Invoice data extracted successfully',
  headers: { [PIPELINE_VERSION_HEADER]: PIPELINE_VERSION_HEADER_DOC },
  schema: {
    type: 'object',
    properties: {
      job_id: jobId,
      status: { type: 'string', enum: ['completed'] },
      extracted_data: ref('InvoiceData'),
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

export const JOB_EVIDENCE: ApiOperationOptions = {
  summary: 'Get the evidence behind a result',
  description:
    'Every field that was found with its confidence, its verdict (proved by arithmetic or a second source, unproved, ' +
    'contradicted), where it stands on the page and what speaks for it; line items; findings of verification; ' +
    'how each page was read.',
};
export const JOB_EVIDENCE_FOUND: ApiResponseOptions = {
  status: 200,
  description: 'Evidence for each field',
  schema: EVIDENCE,
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
