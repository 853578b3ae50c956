import {
  ExtractedField,
  FIELD_NAMES,
  FieldName,
  Finding,
  InvoiceFieldMap,
  LineItem,
  Reading,
} from '@cira/contracts';
import { REQUIRED_FIELDS } from '../verification/required-fields';
import { viewOf } from './candidates/document-view';
import { Layout } from './layout/layout';
import { Concept } from './lexicon/concepts';
import { findTableHeads, TableHead } from './line-items/table-columns';

/** What the local engine and verification have come to. */
export interface LocalResult {
  readonly fields: InvoiceFieldMap;
  readonly lineItems: readonly LineItem[];
  readonly findings: readonly Finding[];
}

export interface OpenQuestions {
  readonly fields: readonly FieldName[];
  readonly lineItems: boolean;
}

/** On most invoices, but not on receipts: missing, they are asked for along with something else. */
const ASKED_ALONG: readonly FieldName[] = ['vendorAddress', 'customerName'];

/** A value that is less sure than this is worth the price of asking. */
export const DOUBTFUL = 0.8;

/**
 * What a second reader should be asked about a document: fields that every invoice has and that were not found, fields
 * whose label stands on a page while nothing was read at it, values that are doubtful or contradicted, and the lines
 * where they do not add up or a table was found without any. What no invoice must have and no label speaks of is not
 * missing. Empty where nothing is open.
 */
export function openQuestions(result: LocalResult, reading: Reading): OpenQuestions {
  const { layout } = viewOf(reading);
  const heads = findTableHeads(layout);
  const expected = new Set<FieldName>([...REQUIRED_FIELDS, ...namedFields(layout, heads, result.fields)]);
  const open = FIELD_NAMES.filter((name) => {
    const field = result.fields[name];
    return field ? isInDoubt(field) : expected.has(name);
  });
  const lineItems = areLinesOpen(result, heads);
  const along = open.length > 0 || lineItems ? ASKED_ALONG.filter((name) => !result.fields[name]) : [];
  return { fields: FIELD_NAMES.filter((name) => open.includes(name) || along.includes(name)), lineItems };
}

function isInDoubt(field: ExtractedField): boolean {
  return field.verdict !== 'proved' && (field.verdict === 'contradicted' || field.confidence < DOUBTFUL);
}

function areLinesOpen({ lineItems, findings }: LocalResult, heads: readonly TableHead[]): boolean {
  if (lineItems.length === 0) return heads.length > 0;
  return (
    lineItems.some((line) => line.verdict === 'contradicted') ||
    findings.some(({ severity, fields }) => severity !== 'info' && fields.includes('lineItems'))
  );
}

/**
 * Which fields a label promises; one of several is enough. Not here: labels that on labelled documents mostly stand for
 * no field of ours (payments and terms as headings, delivery, tax numbers of others).
 */
const PROMISED_BY: Readonly<Partial<Record<Concept, readonly FieldName[]>>> = {
  dueDate: ['dueDate'],
  poNumber: ['poNumber'],
  accountNumber: ['accountNumber'],
  policyNumber: ['policyNumber'],
  subtotal: ['subtotal'],
  tax: ['tax'],
  amountDue: ['amountDue', 'total'],
  pastDue: ['pastDueAmount'],
  currentDue: ['currentDueAmount'],
  lateFee: ['lateFeeAmount'],
  servicePeriod: ['serviceStartDate', 'serviceEndDate'],
  policyPeriod: ['policyStartDate', 'policyEndDate'],
  billTo: ['customerName'],
  remitTo: ['remitToEntity', 'vendorName'],
};

/** Fields that are named by a label which stands for itself, outside of the head of a table, and have no value. */
function namedFields(layout: Layout, heads: readonly TableHead[], fields: InvoiceFieldMap): FieldName[] {
  const inHead = new Set(heads.flatMap(({ line, lastLine }) => [line, lastLine]));
  const labels = layout.segments
    .filter(({ line, labelShare }) => labelShare > STANDS_FOR_ITSELF && !inHead.has(line))
    .flatMap((segment) => segment.labels.map(({ concept }) => concept));
  return [...new Set(labels)].flatMap((concept) => {
    const promised = PROMISED_BY[concept] ?? [];
    const isKept = promised.some((name) => fields[name] !== undefined);
    return isKept ? [] : promised.slice(0, 1);
  });
}

/** Share of its letters from which a run of words is a label; below it is a sentence that mentions one. */
const STANDS_FOR_ITSELF = 0.7;
