import { ExtractedField, FieldName, InvoiceFieldMap } from '@cira/contracts';
import Decimal from 'decimal.js';
import { amountOf, printAmount } from './amounts';
import { isPlausibleTax } from './plausible-tax';
import { Adjustment, apply, headerAdjustments, writeSum } from './total-equation';

/** A derived value is only as good as its two sources together, and the equation may have had another term. */
const DOUBT = 0.8;

/**
 * Fills in subtotal, tax or total where exactly one of the three is missing and the other two were read. A tax of
 * zero is never derived: that a subtotal equals the total does not say that no tax was charged.
 */
export function deriveAmounts(fields: InvoiceFieldMap): InvoiceFieldMap {
  const missing = (['subtotal', 'tax', 'total'] as const).filter((name) => amountOf(fields, name) === null);
  const [name] = missing;
  if (name === undefined || missing.length > 1) return fields;
  const sources = (['subtotal', 'tax', 'total'] as const).filter((each) => each !== name);
  if (sources.some((source) => fields[source]?.method === 'derived')) return fields;

  const derived = { subtotal: deriveSubtotal, tax: deriveTax, total: deriveTotal }[name](fields);
  return derived ? { ...fields, [name]: derivedField(derived, fields, sources) } : fields;
}

interface Derived {
  readonly amount: Decimal;
  readonly equation: string;
}

function deriveSubtotal(fields: InvoiceFieldMap): Derived | null {
  const [total, tax] = [need(fields, 'total'), need(fields, 'tax')];
  const back = reversed(fields);
  const amount = apply(total.minus(tax), back);
  if (!tax.isZero() && !isPlausibleTax(tax, amount)) return null;
  return { amount, equation: writeSum(total, [{ sign: '-', amount: tax }, ...back]) };
}

/** Only where nothing else could make up the difference. */
function deriveTax(fields: InvoiceFieldMap): Derived | null {
  const [total, subtotal] = [need(fields, 'total'), need(fields, 'subtotal')];
  const amount = total.minus(subtotal);
  if (headerAdjustments(fields).length > 0 || !isPlausibleTax(amount, subtotal)) return null;
  return { amount, equation: writeSum(total, [{ sign: '-', amount: subtotal }]) };
}

function deriveTotal(fields: InvoiceFieldMap): Derived | null {
  const [subtotal, tax] = [need(fields, 'subtotal'), need(fields, 'tax')];
  if (!tax.isZero() && !isPlausibleTax(tax, subtotal)) return null;
  const terms = [...beforeTotal(fields), { name: 'tax' as const, sign: '+' as const, amount: tax }];
  return { amount: apply(subtotal, terms), equation: writeSum(subtotal, terms) };
}

/** Tax that is withheld lowers what is paid, and not every total. */
function beforeTotal(fields: InvoiceFieldMap): Adjustment[] {
  return headerAdjustments(fields).filter(({ name }) => name !== 'withheldTax');
}

function reversed(fields: InvoiceFieldMap): Adjustment[] {
  return beforeTotal(fields).map((each) => ({ ...each, sign: each.sign === '+' ? '-' : '+' }));
}

function need(fields: InvoiceFieldMap, name: FieldName): Decimal {
  return amountOf(fields, name) ?? new Decimal(0);
}

function derivedField(
  { amount, equation }: Derived,
  fields: InvoiceFieldMap,
  sources: readonly FieldName[],
): ExtractedField {
  const confidence = sources.reduce((product, name) => product * (fields[name]?.confidence ?? 0), DOUBT);
  return {
    value: printAmount(amount),
    confidence,
    verdict: 'unproved',
    method: 'derived',
    page: null,
    box: null,
    raw: null,
    evidence: [`computed: ${equation} = ${printAmount(amount)}`],
    alternatives: [],
  };
}
