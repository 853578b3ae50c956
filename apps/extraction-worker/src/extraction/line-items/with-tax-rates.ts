import { LineItem } from '@cira/contracts';
import { Decimal } from 'decimal.js';
import { DocumentView } from '../candidates/document-view';
import { Line } from '../layout/layout';
import { StatedTax } from '../taxes/find-tax-lines';
import { codesIn } from '../taxes/tax-code';

const CENT = new Decimal('0.06');

/**
 * The rate of each line that states none itself: by the code behind its price, else the only rate of the document,
 * where that rate on the lines gives the whole tax.
 */
export function withTaxRates(
  view: DocumentView,
  items: readonly LineItem[],
  taxes: readonly StatedTax[],
): LineItem[] {
  const byCode = new Map(taxes.flatMap(({ code, rate }) => (code === null ? [] : [[code, rate] as const])));
  const only = onlyRateOf(items, taxes);
  return items.map((item) => {
    if (item.taxRate !== null) return item;
    const code =
      byCode.size === 0
        ? null
        : linesOf(view, item)
            .flatMap(codesIn)
            .find((each) => byCode.has(each));
    const rate = (code === null || code === undefined ? undefined : byCode.get(code)) ?? only;
    return { ...item, taxRate: rate?.toString() ?? null };
  });
}

/** Sales tax is on the sale, not on its lines; and a rate on less than their sum may leave out any of them. */
function onlyRateOf(items: readonly LineItem[], taxes: readonly StatedTax[]): Decimal | null {
  const [tax] = taxes;
  if (tax === undefined || taxes.length > 1 || tax.isSalesTax || tax.base === null) return null;
  if (items.some((item) => item.taxRate !== null)) return null;
  const sum = items.reduce((total, item) => total.plus(item.total ?? 0), new Decimal(0)).abs();
  const gross = tax.base.plus(tax.amount);
  return [tax.base, gross].some((each) => each.minus(sum).abs().lessThan(CENT)) ? tax.rate : null;
}

function linesOf(view: DocumentView, item: LineItem): Line[] {
  const { box, page } = item;
  if (box === null) return [];
  return view.layout.lines.filter((line) => {
    const middle = (line.box.y0 + line.box.y1) / 2;
    return line.page === page && box.y0 < middle && middle < box.y1;
  });
}
