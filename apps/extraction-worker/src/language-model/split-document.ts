import { Page, Reading } from '@cira/contracts';
import { viewOf } from '../extraction/candidates/document-view';
import { Layout } from '../extraction/layout/layout';
import { findTableHeads } from '../extraction/line-items/table-columns';
import { layoutLines, pageTitle } from './layout-text';

/** A part of a document, small enough for one request. */
export interface DocumentPart {
  /** From 1, and how many there are. */
  readonly number: number;
  readonly of: number;
  readonly text: string;
  /** The head of a table that began in an earlier part, as it stands there; null where none goes on. */
  readonly tableHead: string | null;
}

/** On the safe side for figures and names, of which tokenizers make more tokens than of prose. */
const CHARACTERS_OF_A_TOKEN = 3;

interface TextLine {
  readonly text: string;
  readonly role: 'page' | 'head' | 'other';
}

/**
 * The text of a document in parts of at most about `partTokens` each. A part ends between lines, and between pages
 * where it can; a table that goes on takes its head along.
 */
export function splitDocument(reading: Reading, partTokens: number): DocumentPart[] {
  const pages = textPages(reading);
  const parts: TextLine[][] = [];
  let size = Infinity;
  for (const lines of pages.flatMap((page) => fitting(page, partTokens * CHARACTERS_OF_A_TOKEN))) {
    const length = lengthOf(lines);
    if (size + length > partTokens * CHARACTERS_OF_A_TOKEN) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(...lines);
    size += length;
  }
  return parts.map((lines, index) => ({
    number: index + 1,
    of: parts.length,
    text: lines
      .map(({ text, role }, position) => (role === 'page' && position > 0 ? `\n${text}` : text))
      .join('\n'),
    tableHead: headInForce(parts.slice(0, index).flat(), lines),
  }));
}

/** A page that is too long for one part by itself, in pieces. */
function fitting(page: readonly TextLine[], most: number): TextLine[][] {
  const pieces: TextLine[][] = [];
  let size = Infinity;
  for (const line of page) {
    const length = lengthOf([line]);
    if (size + length > most) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(line);
    size += length;
  }
  return pieces;
}

function lengthOf(lines: readonly TextLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length + 1, 0);
}

/** The last head before this part, unless the part has one of its own. */
function headInForce(before: readonly TextLine[], part: readonly TextLine[]): string | null {
  if (part.some(({ role }) => role === 'head')) return null;
  const last = before.findLastIndex(({ role }) => role === 'head');
  if (last < 0) return null;
  const first = before.slice(0, last).findLastIndex(({ role }) => role !== 'head') + 1;
  return before
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join('\n');
}

function textPages(reading: Reading): TextLine[][] {
  const heads = headBoxes(viewOf(reading).layout);
  return reading.pages.map((page) => [
    { text: pageTitle(page), role: 'page' },
    ...layoutLines(page).map((text, position): TextLine => {
      const middle = middleOf(page, position);
      const isHead = heads.some(
        (head) => head.page === page.number && head.y0 <= middle && middle <= head.y1,
      );
      return { text, role: isHead ? 'head' : 'other' };
    }),
  ]);
}

interface HeadBox {
  readonly page: number;
  readonly y0: number;
  readonly y1: number;
}

function headBoxes(layout: Layout): HeadBox[] {
  return findTableHeads(layout).flatMap((head) =>
    layout.lines
      .slice(head.line, head.lastLine + 1)
      .map(({ box }) => ({ page: head.page, y0: box.y0, y1: box.y1 })),
  );
}

/** How far down a line stands; nowhere for what is in the margin. */
function middleOf(page: Page, position: number): number {
  const words = page.lines[position]?.cells.flatMap((cell) => cell.words) ?? [];
  const boxes = words.flatMap((index) => page.words[index]?.box ?? []);
  return boxes.length === 0 ? NaN : boxes.reduce((sum, box) => sum + box.y0 + box.y1, 0) / 2 / boxes.length;
}
