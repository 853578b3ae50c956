import { Line } from '../layout/layout';

const CODE = /^[(]?([A-F1-4])[):.=*]?$/;

/** The letter or digit that stands for a rate at the beginning of its row: "A 19,00 % 8,40 1,60", "B = 7 %". */
export function taxCodeOf(line: Line): string | null {
  const [first, second] = line.segments.flatMap((segment) => segment.tokens);
  const code = CODE.exec(first?.text ?? '')?.[1];
  return code !== undefined && /[\d%=:]/.test(second?.text ?? '') ? code : null;
}

/** The code of a line of the invoice: a cell of its own, or right behind the price ("Milch 1,19 A", "Milch 1,19A"). */
export function codesIn(line: Line): string[] {
  const alone = line.segments.flatMap((segment) =>
    segment.tokens.length === 1 ? (CODE.exec(segment.text)?.[1] ?? []) : [],
  );
  const last = line.segments.flatMap((segment) => segment.tokens).at(-1)?.text ?? '';
  const behind = CODE.exec(last)?.[1] ?? /\d[.,]\d{2}([A-F])$/.exec(last)?.[1] ?? [];
  return [...alone, ...[behind].flat()];
}
