import { QuarterTurns } from '../quarter-turns';
import { PdfRect } from './page-geometry';

/** One character of the text layer: a UTF-16 unit, its font-high box and the way in which its line runs. */
export interface PdfCharacter {
  code: number;
  rect: PdfRect;
  /** Quarter turns clockwise that would make it upright, seen from PDF user space. */
  turns: QuarterTurns;
  /** Font size as it appears along the line, points: what gaps are measured by. */
  em: number;
  /** White space that PDFium put in where it saw a gap or a new line; the file has none there. */
  generated: boolean;
  /** Which of the drawing operations put it on the page; 0 for what PDFium put in. */
  object: number;
}

export function isSpace({ code }: PdfCharacter): boolean {
  // Most are plain letters, and there are thousands of them.
  return code <= 0x20 ? WHITE_OR_NONE.has(code) : code >= 0xa0 && /\s/.test(String.fromCharCode(code));
}

const WHITE_OR_NONE: ReadonlySet<number> = new Set([0, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20]);

/** Control codes, private use and replacement characters: what remains when a font has no usable mapping. */
export function isGarbage({ code }: PdfCharacter): boolean {
  return (
    (code < 0x20 && code !== HYPHEN_AT_LINE_END) ||
    (code >= 0x7f && code < 0xa0) ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    code >= 0xfff0
  );
}

/** Plain text: ligatures spelt out, invisible characters dropped, half surrogate pairs replaced. */
export function textOf(characters: readonly PdfCharacter[]): string {
  const units = characters.map(({ code }) => (code === HYPHEN_AT_LINE_END ? 0x2d : code));
  return String.fromCharCode(...units.filter((code) => code >= 0x20))
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u00AD\u200B-\u200F\uFEFF\uFFFE\uFFFF]/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** What PDFium makes of a hyphen that ends a line. */
const HYPHEN_AT_LINE_END = 0x02;
