import { lines, moved, stack } from '../print/block.mjs';
import { widthOf } from '../print/text-width.mjs';
import { sayTax } from './total-rows.mjs';

/** A small table with a row for each rate: rate, base, tax and mostly the sum of both. */
export function taxTable(draft, { sums }) {
  const { random, style } = draft;
  const withSum = random.chance(0.5);
  const heads = ['taxRate', 'taxBase', 'taxAmount', ...(withSum ? ['gross'] : [])].map((key) =>
    draft.heading(key),
  );
  const rows = sums.taxes.map(({ rate, base, amount }) => [
    draft.percent(rate),
    ...[base, amount, ...(withSum ? [base + amount] : [])].map((cents) => draft.money(draft.sign * cents)),
  ]);
  sayTax(draft, sums);
  const face = { ...style.body, size: style.body.size * random.pick([1, 0.9, 0.85]) };
  const widths = heads.map((head, at) =>
    Math.max(widthOf(head, face), ...rows.map((row) => widthOf(row[at], face))),
  );
  const gap = random.between(10, 26);
  return stack([heads, ...rows].map((texts) => rowOf(texts, widths, gap, face)));
}

function rowOf(texts, widths, gap, face) {
  let end = 0;
  const runs = texts.flatMap((text, at) => {
    const block = lines([text], face);
    end += widths[at] + (at === 0 ? 0 : gap);
    return moved(block.runs, end - block.width, 0);
  });
  return { width: end, height: face.size * 1.3, runs };
}
