import { FieldName, InvoiceFieldMap, LineItem, TaxLine } from '@cira/contracts';
import Decimal from 'decimal.js';
import { checkAmountDue } from './due-equation';
import { Equation } from './equation';
import { checkLines } from './lines-equation';
import { checkTaxes } from './tax-equation';
import { checkTotal, FindCharge } from './total-equation';

/** What the amounts of a document say about each other. */
export interface Reconciliation {
  readonly equations: readonly Equation[];
  /** For each proved field the equations that prove it. */
  readonly proofs: ReadonlyMap<FieldName, readonly string[]>;
  /** The equation that proves the lines, where there is one. */
  readonly linesProof: string | null;
  /** For each field that only takes part in equations that fail, what speaks against it. */
  readonly contradictions: ReadonlyMap<FieldName, readonly string[]>;
}

/** What else the document says about its amounts. */
export interface Surroundings {
  readonly taxes?: readonly TaxLine[];
  readonly findCharge?: FindCharge;
  /** Whether the pages show the amount anywhere, whatever its sign. */
  readonly isPrinted?: (amount: Decimal) => boolean;
}

export function reconcile(
  fields: InvoiceFieldMap,
  lines: readonly LineItem[],
  { taxes = [], findCharge, isPrinted }: Surroundings = {},
): Reconciliation {
  const total = checkTotal(fields, findCharge);
  const equations = [
    checkLines(fields, lines),
    total,
    ...checkTaxes(fields, taxes, lines).filter(
      (each) => each.kind === 'mismatch' || mayLeadTo(total, fields),
    ),
    checkAmountDue(fields, isPrinted),
  ].filter((equation) => equation !== null);
  const linesProof = equations.find((equation) => equation.kind === 'proof' && equation.lines)?.text ?? null;
  return { equations, linesProof, ...weigh(equations) };
}

/** One rate of several is as right as all of them: its base and tax are the invoice's where they can lead to its total. */
function mayLeadTo(total: Equation | null, fields: InvoiceFieldMap): boolean {
  return total?.kind !== 'mismatch' && fields.total !== undefined && fields.total.method !== 'derived';
}

/**
 * The same without what was proved by way of these fields, for sums that may be a part's: the other terms may belong
 * to the part as well. Lines that add up to a printed sum have been read, whatever that sum is called.
 */
export function withoutProofsBy(names: readonly FieldName[], reconciliation: Reconciliation): Reconciliation {
  const equations = reconciliation.equations.filter(
    ({ kind, fields }) => kind === 'mismatch' || !fields.some((name) => names.includes(name)),
  );
  return { ...reconciliation, equations, ...weigh(equations) };
}

function weigh(equations: readonly Equation[]): Pick<Reconciliation, 'proofs' | 'contradictions'> {
  const proofs = new Map<FieldName, string[]>();
  const contradictions = new Map<FieldName, string[]>();
  for (const equation of equations) {
    // One that rests on another comes after it.
    const rests = equation.kind === 'proof' && equation.restsOn !== undefined;
    if (rests && !proofs.has(equation.restsOn)) continue;
    const side = equation.kind === 'proof' ? proofs : contradictions;
    for (const name of equation.fields) side.set(name, [...(side.get(name) ?? []), equation.text]);
  }
  // Two sums over the same field, one closing and one not: the other terms of the failing one are the suspects.
  for (const name of proofs.keys()) contradictions.delete(name);
  return { proofs, contradictions };
}
