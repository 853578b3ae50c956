import { PageRouteSchema, RouteReasonSchema, SummariesSchema, VerdictBasisSchema } from '@cira/contracts';
import { SchemaObject } from '../../http/open-api-schema';

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
    basis: {
      type: 'object',
      nullable: true,
      description: 'What the verdict rests on; null while nothing proves or contradicts the value',
      properties: {
        kind: {
          type: 'string',
          enum: VerdictBasisSchema.shape.kind.options,
          description:
            'An equation between amounts, a second source, or check digits; `date_order` and `form` only contradict',
        },
        statement: { type: 'string', example: '950.00 + 95.00 = 1045.00' },
      },
    },
    repair: {
      type: 'object',
      nullable: true,
      description: 'What a value that cannot be right as it was read most plausibly is',
      properties: {
        from: { type: 'string', description: 'As it was read', example: '1048.00' },
        to: { type: 'string', example: '1045.00' },
        reason: { type: 'string', example: 'OCR takes 5 for 8' },
        applied: {
          type: 'boolean',
          description: 'Whether the value is the repaired one, or this a suggestion',
        },
      },
    },
  },
};

const SUMMARY: SchemaObject = {
  type: 'object',
  properties: { text: { type: 'string' }, key_points: { type: 'array', items: { type: 'string' } } },
};

const PAGE: SchemaObject = {
  type: 'object',
  properties: {
    number: { type: 'integer', minimum: 1, example: 1 },
    route: {
      type: 'string',
      enum: PageRouteSchema.options,
      description:
        'How the page was read: from its text layer, by OCR, not at all because it is empty (`blank`), or not at all ' +
        'although something may stand on it (`unread`)',
      example: 'ocr',
    },
    reason: {
      type: 'string',
      enum: RouteReasonSchema.options,
      description: 'Why it took that route',
      example: 'no_text_layer',
    },
    engine: { type: 'string', nullable: true, description: 'What read it', example: 'tesseract.js 7.0.0' },
    rotation: {
      type: 'integer',
      enum: [0, 90, 180, 270],
      description: 'Degrees clockwise by which it had to be turned to stand upright',
    },
    skew: {
      type: 'number',
      description: 'Degrees clockwise by which it was straightened besides',
      example: 0.4,
    },
    words: { type: 'integer', description: 'Words found', example: 214 },
    duration_ms: {
      type: 'number',
      description: 'Time spent on reading the page, without waiting',
      example: 1840.5,
    },
    queued_ms: {
      type: 'number',
      description: 'Time that it waited for an engine to be free',
      example: 12.3,
    },
  },
};

/** Ours, beside contract 002: why each field is believed. */
export const EVIDENCE: SchemaObject = {
  type: 'object',
  properties: {
    job_id: { type: 'string' },
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
          discount: {
            type: 'string',
            nullable: true,
            description: 'What is taken off quantity × price, as an amount',
          },
          tax_rate: { type: 'string', nullable: true },
          total: { type: 'string', nullable: true },
          confidence: { type: 'number' },
          verdict: VERDICT,
          page: { type: 'integer', nullable: true },
          box: BOX,
        },
      },
    },
    taxes: {
      type: 'array',
      description: 'Tax by rate; none where the document states only its sum',
      items: {
        type: 'object',
        properties: {
          rate: { type: 'string', nullable: true, description: 'Percent', example: '10' },
          base: {
            type: 'string',
            nullable: true,
            description: 'The net amount that the rate applies to',
            example: '950.00',
          },
          amount: { type: 'string', example: '95.00' },
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
    pages: {
      type: 'array',
      items: PAGE,
      description: 'How each page was read; none for an e-invoice that is the file itself',
    },
    warnings: {
      type: 'array',
      items: { type: 'string' },
      description: 'What reading the document has to say',
    },
    summaries: {
      type: 'object',
      nullable: true,
      description:
        'The invoice in a few sentences for each reader; every figure in them stands in the fields',
      properties: {
        finance: SUMMARY,
        procurement: SUMMARY,
        executive: SUMMARY,
        method: { type: 'string', enum: SummariesSchema.shape.method.options },
      },
    },
    stage_durations_ms: { type: 'object', additionalProperties: { type: 'integer' } },
  },
};
