import { Finding, InvoiceFieldMap, LineItem } from '@cira/contracts';
import { amountOf } from './amounts';
import { Equation, MismatchCode } from './equation';
import { checkLine, writeLine } from './line-check';
import { isPlausibleTax } from './plausible-tax';

/** What arithmetic has to complain of, for a human. */
export function amountFindings(
  equations: readonly Equation[],
  fields: InvoiceFieldMap,
  lines: readonly LineItem[],
): Finding[] {
  return [...equations.flatMap(mismatchFinding), ...taxFinding(fields), ...lineFinding(lines)];
}

/** Where the finding points at more than what the equation accuses. */
const FINDING_FIELDS: Partial<Record<MismatchCode, string[]>> = {
  LINES_DO_NOT_SUM: ['lineItems'],
  TAX_RATE_MISMATCH: ['tax'],
  AMOUNT_DUE_MISMATCH: ['amountDue'],
  TOTAL_MISMATCH: ['subtotal', 'tax', 'total'],
};

function mismatchFinding(equation: Equation): Finding[] {
  if (equation.kind === 'proof') return [];
  return [
    {
      code: equation.code,
      severity: equation.code === 'TOTAL_MISMATCH' ? 'error' : 'warning',
      message: equation.text,
      fields: FINDING_FIELDS[equation.code] ?? [...equation.fields],
    },
  ];
}

function taxFinding(fields: InvoiceFieldMap): Finding[] {
  const tax = amountOf(fields, 'tax');
  const base = amountOf(fields, 'subtotal');
  if (!tax || !base || tax.isZero() || isPlausibleTax(tax, base)) return [];
  const message = `The tax of ${tax.toFixed()} on ${base.toFixed()} is no plausible rate`;
  return [{ code: 'TAX_RATE_IMPLAUSIBLE', severity: 'warning', message, fields: ['tax', 'subtotal'] }];
}

function lineFinding(lines: readonly LineItem[]): Finding[] {
  const off = lines.filter((line) => checkLine(line) === 'off');
  if (off.length === 0) return [];
  const shown = off.slice(0, 3).map(writeLine).join('; ');
  const message = `Quantity × unit price does not give the line total: ${shown}${off.length > 3 ? '; …' : ''}`;
  return [{ code: 'LINE_MISMATCH', severity: 'warning', message, fields: ['lineItems'] }];
}
