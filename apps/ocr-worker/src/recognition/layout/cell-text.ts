import { Cell, Word } from '@cira/contracts';

/** Whether a cell holds a number, an amount, a share or a date, with its currency or a short unit. */
export function isFigure(cell: Cell, words: readonly Word[]): boolean {
  return FIGURE.test(textOf(cell, words));
}

const FIGURE =
  /^(?:[A-Z]{3}|[A-Z]{0,2}\p{Sc})?\s*[-+(]?\s*\d[\d\s.,'’:/-]*[)%]?\s*(?:\p{Sc}|\p{L}{1,4}\.?)?[-*]?$/u;

/** Whether it ends as a key does that leads to its value: "Date:". */
export function isKey(cell: Cell, words: readonly Word[]): boolean {
  return textOf(cell, words).endsWith(':');
}

function textOf(cell: Cell, words: readonly Word[]): string {
  return cell.words.map((position) => words[position]?.text ?? '').join(' ');
}
