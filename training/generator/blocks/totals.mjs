import { beside, lines, NOTHING, stack } from '../print/block.mjs';
import { keyValues } from '../print/key-values.mjs';
import { totalRows } from './total-rows.mjs';
import { taxTable } from './tax-table.mjs';

export const TOTALS_FORMS = [
  'right',
  'right',
  'right',
  'right',
  'right',
  'columns',
  'columns',
  'ends',
  'leaders',
  'bar',
  'tight',
  'left',
  'wide',
  'tax table',
];

/** What the invoice comes to, `width` wide. @param form one of TOTALS_FORMS */
export function totalsBlock(draft, facts, { form, width }) {
  const { random, style } = draft;
  const apart = form === 'tax table' && facts.sums.taxes.length > 0;
  const table = apart ? taxTable(draft, facts) : NOTHING;
  const rows = totalRows(draft, facts, { withoutTaxes: apart && random.chance(0.5) });
  const faces = {
    style: style.body,
    labelStyle: random.chance(0.3) ? style.label : style.body,
    leading: random.between(1.2, 1.8),
  };
  if (form === 'bar') return bar(rows, faces, width);
  const block = keyValues(rows, KEY_FORMS[form] ?? form, {
    ...faces,
    gap: random.between(8, 40),
    width: widthFor(form, width, random),
  });
  if (apart) {
    return table.width + block.width + 15 < width && random.chance(0.5)
      ? beside([table, block], [0, width - block.width], width)
      : stack([table, placed(block, form, width)], { gap: 8, width });
  }
  return placed(block, form, width);
}

const KEY_FORMS = { left: 'columns', wide: 'right', 'tax table': 'right' };

function widthFor(form, width, random) {
  if (form === 'wide') return width;
  return form === 'right' || form === 'tax table' || form === 'leaders'
    ? random.between(150, 260)
    : undefined;
}

function placed(block, form, width) {
  return form === 'left' || form === 'tight'
    ? block
    : beside([block], [Math.max(0, width - block.width)], width);
}

/** Labels over their amounts, side by side; the last ones below where they do not fit. */
function bar(rows, faces, width) {
  return keyValues(rows, 'grid', { ...faces, width, perRow: Math.min(rows.length, 6), gap: 10 });
}

/** A single large sum, as bills have it at their head. */
export function largeSum(draft, key, printed) {
  return stack([
    lines([draft.heading(key)], draft.style.label),
    lines([printed], { ...draft.style.body, size: draft.style.body.size * 1.6, bold: true }),
  ]);
}
