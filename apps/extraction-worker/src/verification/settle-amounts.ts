import { FIELD_NAMES, FieldName, INVOICE_FIELDS, InvoiceFieldMap, LineItem } from '@cira/contracts';
import { InvoiceDraft } from '../extraction/invoice-draft';
import { reconcile } from './arithmetic';
import { sameFieldValue } from './same-value';

/** Beyond 2^6 combinations it is no dispute but another document. */
const MOST_DISPUTED = 6;

interface Combination {
  readonly fields: InvoiceFieldMap;
  readonly lineItems: readonly LineItem[];
}

/**
 * Where two passes read different amounts, or different lines, arithmetic decides: of all combinations the one that
 * proves the most fields and leaves the fewest equations open. The primary pass wins every tie.
 */
export function settleAmounts(primary: InvoiceDraft, second: InvoiceDraft): Combination {
  const disputed = FIELD_NAMES.filter(
    (name) =>
      INVOICE_FIELDS[name] === 'amount' &&
      primary.fields[name] !== undefined &&
      second.fields[name] !== undefined &&
      !sameFieldValue('amount', primary.fields[name].value, second.fields[name].value),
  ).slice(0, MOST_DISPUTED);
  const lines = [primary.lineItems, second.lineItems].filter((each) => each.length > 0);

  const combinations = subsets(disputed).flatMap((replaced) =>
    (lines.length > 0 ? lines : [[]]).map((lineItems) => ({
      fields: { ...primary.fields, ...pick(second.fields, replaced) },
      lineItems,
    })),
  );
  const scored = combinations.map((combination) => ({
    combination,
    score: scoreOf(combination, second.fields),
  }));
  // Sorting is stable and the unchanged primary comes first, so it wins ties.
  scored.sort((a, b) => b.score - a.score);
  return scored[0]?.combination ?? { fields: primary.fields, lineItems: primary.lineItems };
}

function scoreOf({ fields, lineItems }: Combination, fillIns: InvoiceFieldMap): number {
  const { proofs, linesProof, equations } = reconcile({ ...fillIns, ...fields }, lineItems);
  const open = equations.filter(({ kind }) => kind === 'mismatch').length;
  return 2 * proofs.size + (linesProof === null ? 0 : 2) - open;
}

/** All subsets, the empty one first. */
function subsets(names: readonly FieldName[]): FieldName[][] {
  return names.reduce<FieldName[][]>(
    (all, name) => [...all, ...all.map((subset) => [...subset, name])],
    [[]],
  );
}

function pick(fields: InvoiceFieldMap, names: readonly FieldName[]): InvoiceFieldMap {
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}
