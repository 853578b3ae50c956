import { ExtractedInvoice, FieldName, Finding, LineItem, TaxLine } from '@cira/contracts';
import Decimal from 'decimal.js';
import { EarlyPayment, earlyPaymentOf } from './early-payment';

/** What summaries are made of: nothing stands in them that does not stand here. */
export interface InvoiceFacts {
  /** Values by field; what the invoice does not state is missing. */
  readonly values: Readonly<Partial<Record<FieldName, string>>>;
  /** Days from the invoice date to the due date; null where either is missing or they stand the wrong way round. */
  readonly termDays: number | null;
  readonly taxes: readonly TaxLine[];
  readonly lines: number;
  /** At most three, largest first. */
  readonly largestLines: readonly LineItem[];
  readonly earlyPayment: EarlyPayment | null;
  /** The equation that proves the total. */
  readonly proof: string | null;
  /** What should be checked, worst first, each a sentence without a stop. */
  readonly doubts: readonly string[];
  readonly validInput: boolean;
}

const MOST_LINES = 3;
const DAY_MS = 86_400_000;

export type Summarised = Pick<ExtractedInvoice, 'fields' | 'lineItems' | 'taxes' | 'findings' | 'validInput'>;

export function factsOf({ fields, lineItems, taxes, findings, validInput }: Summarised): InvoiceFacts {
  const values = Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
  const { total } = fields;
  return {
    values,
    termDays: daysBetween(values.invoiceDate, values.dueDate),
    taxes: taxes ?? [],
    lines: lineItems.length,
    largestLines: largestOf(lineItems),
    earlyPayment: earlyPaymentOf(values),
    proof: total?.verdict === 'proved' && total.basis?.kind === 'equation' ? total.basis.statement : null,
    doubts: doubtsOf(findings),
    validInput,
  };
}

function largestOf(lines: readonly LineItem[]): LineItem[] {
  const amountOf = ({ total }: LineItem): Decimal => new Decimal(total ?? 0).abs();
  return lines
    .filter(({ total, description }) => total !== null && description !== '')
    .sort((a, b) => amountOf(b).comparedTo(amountOf(a)))
    .slice(0, MOST_LINES);
}

function doubtsOf(findings: readonly Finding[]): string[] {
  const of = (severity: Finding['severity']): string[] =>
    findings.filter((each) => each.severity === severity).map(({ message }) => message);
  return [...of('error'), ...of('warning')];
}

function daysBetween(from: string | undefined, to: string | undefined): number | null {
  if (from === undefined || to === undefined) return null;
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS;
  return Number.isInteger(days) && days >= 0 ? days : null;
}
