import { heightOf } from '../layout/box';
import { Token } from '../layout/layout';

/** The words of one line of a cell, from left to right; at least one. */
export type TextLine = readonly [Token, ...Token[]];

/** Lines of one cell stand within this of each other, in text heights. */
const MOST_LEADING = 0.9;
const INDENT = 1.5;

/**
 * Takes the lines that carry a text on and leaves the notes that follow it (serial numbers, periods, remarks): a line
 * carries on where the line before was full, or where its first letter says so.
 *
 * @param lines the lines of one cell from top to bottom, the text's own first
 * @param right the furthest right that any text of the column reaches
 */
export function takeWrapped(lines: readonly TextLine[], right: number): TextLine[] {
  const taken: TextLine[] = [];
  for (const line of lines) {
    const before = taken.at(-1);
    if (before !== undefined && !carriesOn(before, line, taken[0] ?? before, right)) break;
    taken.push(line);
  }
  return taken;
}

function carriesOn(before: TextLine, line: TextLine, first: TextLine, right: number): boolean {
  const height = heightOf(before[0].box);
  const gap = line[0].box.y0 - before[0].box.y1;
  if (gap > MOST_LEADING * height || !isSameFont(before[0], line[0])) return false;
  if (Math.abs(line[0].box.x0 - first[0].box.x0) > INDENT * height) return false;
  const text = line.map((token) => token.text).join(' ');
  if (isNote(text)) return false;
  if (/^\p{Ll}|^\(|^&|^\//u.test(text)) return true;
  const last = before.at(-1) ?? before[0];
  if (/[,/&–-]$/.test(last.text) || JOINING.test(last.text)) return true;
  const space = 0.3 * height;
  return last.box.x1 + space + (line[0].box.x1 - line[0].box.x0) > right;
}

/** OCR measures the height of letters, not of the font. */
function isSameFont(a: Token, b: Token): boolean {
  const ratio = heightOf(b.box) / heightOf(a.box);
  const [least, most] = a.method === 'ocr' ? [0.55, 1.8] : [0.9, 1.11];
  return least < ratio && ratio < most;
}

/** Bullets, keys with their values, and dates begin something of their own. */
const isNote = (text: string): boolean =>
  /^[-–•*·»>]\s?\p{L}/u.test(text) ||
  /^(?:\p{L}[\p{L}./-]*\s?){1,3}:/u.test(text) ||
  /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/.test(text);

const JOINING =
  /^(?:and|und|et|y|e|en|&|of|for|with|mit|für|de|du|di|da|do|per|pour|para|von|van|voor|à|in|the)$/i;
