import { Box, Word } from '@cira/contracts';
import { QuarterTurns } from '../quarter-turns';
import { inReadingOrder } from '../reading-order';
import { PdfRect, turnedBox } from './page-geometry';
import { PdfCharacter } from './pdf-page';

export interface TextLayer {
  /** In reading order, points of the upright page; sideways words (margins, stamps) come last. */
  words: Word[];
  /** Quarter turns clockwise, from PDF user space, that make most of the text upright. */
  turns: QuarterTurns;
  /** Characters other than white space. */
  characterCount: number;
  /** Share of them that no font mapping could name: 1 is a layer of nothing but garbage. */
  garbage: number;
}

/** Groups the characters of a page into words. `pageTurns` is the page's own turn, which a page without text keeps. */
export function textLayerOf(
  characters: readonly PdfCharacter[],
  visible: PdfRect,
  pageTurns: QuarterTurns,
): TextLayer {
  const printed = characters.filter(({ code }) => !isSpace(code));
  const turns = commonTurns(printed) ?? pageTurns;
  const words = groupIntoWords(characters).filter((word) => overlaps(word.rect, visible));
  const place = (word: PdfWord): Word => ({
    text: word.text,
    box: rounded(turnedBox(word.rect, visible, turns)),
    confidence: 1,
  });
  const upright = words.filter((word) => word.turns === turns);
  const sideways = words.filter((word) => word.turns !== turns);
  return {
    words: [...inReadingOrder(upright.map(place)), ...sideways.map(place)],
    turns,
    characterCount: printed.length,
    garbage: printed.length === 0 ? 0 : printed.filter(({ code }) => isGarbage(code)).length / printed.length,
  };
}

interface PdfWord {
  text: string;
  rect: PdfRect;
  turns: QuarterTurns;
}

/** A word ends at white space, at a gap, where the line breaks and where the direction changes. */
function groupIntoWords(characters: readonly PdfCharacter[]): PdfWord[] {
  const words: PdfWord[] = [];
  let current: PdfCharacter[] = [];
  const finish = () => {
    const text = textOf(current);
    const [first] = current;
    if (first !== undefined && text !== '') {
      words.push({ text, rect: union(current.map(({ rect }) => rect)), turns: first.turns });
    }
    current = [];
  };
  for (const character of characters) {
    const previous = current.at(-1);
    if (isSpace(character.code)) {
      finish();
      continue;
    }
    if (previous !== undefined && (current.length === MAX_WORD_LENGTH || !continues(previous, character)))
      finish();
    current.push(character);
  }
  finish();
  return words;
}

/**
 * Whether a character stands right behind the one before it. PDFium puts spaces where it sees gaps; this catches what
 * it lets pass: neighbouring columns whose boxes touch no space, and lines that follow each other without a break.
 */
function continues(previous: PdfCharacter, next: PdfCharacter): boolean {
  if (previous.turns !== next.turns) return false;
  const a = alongLine(previous);
  const b = alongLine(next);
  const height = Math.max(a.y1 - a.y0, b.y1 - b.y0);
  const gap = b.x0 - a.x1;
  const drop = Math.abs((a.y0 + a.y1) / 2 - (b.y0 + b.y1) / 2);
  return gap < height && gap > -1.5 * height && drop < height / 2 + 0.01;
}

/** The box as it would be if its own line ran from left to right. */
function alongLine({ rect, turns }: PdfCharacter): Box {
  return turnedBox(rect, { left: 0, bottom: 0, right: 0, top: 0 }, turns);
}

function textOf(characters: readonly PdfCharacter[]): string {
  const units = characters.map(({ code }) => (code === HYPHEN_AT_LINE_END ? 0x2d : code));
  return String.fromCharCode(...units.filter((code) => code >= 0x20))
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u00AD\u200B-\u200F\uFEFF\uFFFE\uFFFF]/g, '');
}

/** Longer runs without a gap are not language, and may be made to hurt. */
const MAX_WORD_LENGTH = 500;

/** What PDFium makes of a hyphen that ends a line. */
const HYPHEN_AT_LINE_END = 0x02;

function isSpace(code: number): boolean {
  return code === 0 || /\s/.test(String.fromCharCode(code));
}

/** Control codes, private use and replacement characters: what remains when a font has no usable mapping. */
function isGarbage(code: number): boolean {
  return (
    (code < 0x20 && code !== HYPHEN_AT_LINE_END) ||
    (code >= 0x7f && code < 0xa0) ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    code >= 0xfff0
  );
}

function commonTurns(characters: readonly PdfCharacter[]): QuarterTurns | null {
  const turns = ([0, 1, 2, 3] as const).find(
    (candidate) => characters.filter((each) => each.turns === candidate).length > characters.length / 2,
  );
  return turns ?? null;
}

function union(rects: readonly PdfRect[]): PdfRect {
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    bottom: Math.min(...rects.map(({ bottom }) => bottom)),
    right: Math.max(...rects.map(({ right }) => right)),
    top: Math.max(...rects.map(({ top }) => top)),
  };
}

function overlaps(a: PdfRect, b: PdfRect): boolean {
  return a.left < b.right && a.right > b.left && a.bottom < b.top && a.top > b.bottom;
}

/** A hundredth of a point is finer than any print. */
function rounded(box: Box): Box {
  const round = (value: number) => Math.round(value * 100) / 100;
  return { x0: round(box.x0), y0: round(box.y0), x1: round(box.x1), y1: round(box.y1) };
}
