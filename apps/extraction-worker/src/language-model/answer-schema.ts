import { FIELD_NAMES, FieldName, FieldType, INVOICE_FIELDS } from '@cira/contracts';
import { z } from 'zod';

const LINE_KEYS = ['description', 'sku', 'quantity', 'unit', 'unitPrice', 'taxRate', 'total'] as const;

const FORMS: Readonly<Record<FieldType, string>> = {
  text: 'as printed, on one line',
  identifier: 'exactly as printed',
  date: 'as YYYY-MM-DD',
  amount: 'as a plain decimal with a point, no currency and no thousands separator',
  currency: 'ISO 4217 code',
};

/** What some names mean where the name alone could mislead. */
const MEANINGS: Partial<Record<FieldName, string>> = {
  vendorName: 'who issues the invoice',
  customerName: 'who is billed',
  subtotal: 'sum before tax',
  tax: 'sum of all taxes',
  total: 'including tax, without arrears and before payments already made',
  amountPaid: 'already paid or prepaid',
  amountDue: 'what is to be paid now, arrears included',
  pastDueAmount: 'arrears of earlier bills',
  currentDueAmount: 'charges of this period where arrears are listed apart',
  remitToEntity: 'who is to be paid, only where the document says so apart from the vendor',
  communityName: 'estate, condominium or homeowner community the bill is for',
};

const nullableString = { type: ['string', 'null'] };

/**
 * JSON schema of the answer in the subset that strict structured output takes: every property required, null for
 * what the document does not have, nothing additional.
 */
export const ANSWER_JSON_SCHEMA: Record<string, unknown> = object({
  language: { ...nullableString, description: 'ISO 639-1 code of the language of the document' },
  fields: object(
    Object.fromEntries(
      FIELD_NAMES.map((name) => [
        name,
        {
          ...nullableString,
          description: [MEANINGS[name], FORMS[INVOICE_FIELDS[name]]].filter(Boolean).join('; '),
        },
      ]),
    ),
  ),
  lineItems: {
    type: 'array',
    items: object(
      Object.fromEntries(
        LINE_KEYS.map((key) => [key, key === 'description' ? { type: 'string' } : nullableString]),
      ),
    ),
  },
});

function object(properties: Record<string, unknown>): Record<string, unknown> {
  return { type: 'object', additionalProperties: false, required: Object.keys(properties), properties };
}

const value = z.string().nullable();

/** The same for checking what really came: not every provider keeps its promise. */
export const AnswerSchema = z.object({
  language: value,
  fields: z.record(z.string(), value),
  lineItems: z.array(
    z.object({
      description: z.string(),
      sku: value,
      quantity: value,
      unit: value,
      unitPrice: value,
      taxRate: value,
      total: value,
    }),
  ),
});
export type Answer = z.infer<typeof AnswerSchema>;
