import { FIELD_NAMES, FieldName, FieldType, INVOICE_FIELDS } from '@cira/contracts';
import { z } from 'zod';

/** What a model is asked for: the whole invoice, or what is still open of it. */
export interface Wanted {
  readonly fields: readonly FieldName[];
  readonly lineItems: boolean;
}

export const WHOLE_INVOICE: Wanted = { fields: FIELD_NAMES, lineItems: true };

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
  rounding: 'what rounds the total to a payable sum, negative where it rounds down',
  total: 'including tax, without arrears and before payments already made',
  amountPaid: 'already paid or prepaid',
  amountDue: 'what is to be paid now, arrears included',
  discountTerms: 'what may be deducted for paying early',
  pastDueAmount: 'arrears of earlier bills',
  currentDueAmount: 'charges of this period where arrears are listed apart',
  remitToEntity: 'who is to be paid, only where the document says so apart from the vendor',
  communityName: 'estate, condominium or homeowner community the bill is for',
};

const nullableString = { type: ['string', 'null'] };

/**
 * JSON schema of the answer in the subset that strict structured output takes: every property required, null for
 * what the document does not have, nothing additional. It has what is wanted and nothing else.
 */
export function answerSchema({ fields, lineItems }: Wanted): Record<string, unknown> {
  return object({
    language: { ...nullableString, description: 'ISO 639-1 code of the language of the document' },
    fields: object(Object.fromEntries(fields.map((name) => [name, fieldSchema(name)]))),
    ...(lineItems ? { lineItems: LINES_SCHEMA } : {}),
  });
}

const LINES_SCHEMA = {
  type: 'array',
  items: object(
    Object.fromEntries(
      LINE_KEYS.map((key) => [key, key === 'description' ? { type: 'string' } : nullableString]),
    ),
  ),
};

function fieldSchema(name: FieldName): Record<string, unknown> {
  const description = [MEANINGS[name], FORMS[INVOICE_FIELDS[name]]].filter(Boolean).join('; ');
  return { ...nullableString, description };
}

function object(properties: Record<string, unknown>): Record<string, unknown> {
  return { type: 'object', additionalProperties: false, required: Object.keys(properties), properties };
}

/** Where the form is only asked for in words, models write numbers as numbers and leave out what is null. */
const value = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((written) => written ?? null);

/** The same for checking what really came: not every provider keeps its promise. */
export const AnswerSchema = z.object({
  language: value,
  fields: z.record(z.string(), value),
  lineItems: z
    .array(
      z.object({
        description: value.transform((written) => written ?? ''),
        sku: value,
        quantity: value,
        unit: value,
        unitPrice: value,
        taxRate: value,
        total: value,
      }),
    )
    .default([]),
});
export type Answer = z.infer<typeof AnswerSchema>;
