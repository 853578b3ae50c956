import { Line, Page, Reading, Word } from '@cira/contracts';
import { unionOf } from '../../src/extraction/layout/box';

/** One printed line: its text at `x` points from the left; several make columns. */
export type PrintedLine = string | readonly (readonly [x: number, text: string])[];

const LETTER = 5;
const HEIGHT = 10;
const LINE = 14;

/**
 * Lays out made-up pages for the extraction tests: every letter is 5 points wide, every line 14 points below the
 * one before; an empty string is an empty line.
 */
export function readingOf(...pages: readonly (readonly PrintedLine[])[]): Reading {
  return {
    version: 2,
    mediaType: 'application/pdf',
    pages: pages.map((lines, index) => pageOf(lines, index + 1)),
    embeddedInvoice: null,
    ocrEngine: null,
    language: null,
    warnings: [],
  };
}

/** The same words as an OCR engine would hand them over, with its doubt. */
export function asOcr(reading: Reading, confidence = 0.9): Reading {
  const pages = reading.pages.map((page) => ({
    ...page,
    route: 'ocr' as const,
    words: page.words.map((word) => ({ ...word, confidence })),
  }));
  return { ...reading, pages, ocrEngine: 'made up 1.0' };
}

function pageOf(printed: readonly PrintedLine[], number: number): Page {
  const rows = printed.map((line, row) => cellsOf(line, 40 + row * LINE)).filter((cells) => cells.length > 0);
  const words = rows.flat(2);
  return {
    number,
    width: 595,
    height: 842,
    route: 'text',
    reason: 'sound_text_layer',
    engine: 'made up 1.0',
    rotation: 0,
    skew: 0,
    words,
    lines: linesOf(rows),
    tables: [],
    durationMs: 1,
    queuedMs: 0,
  };
}

/** The words of each of its parts. */
function cellsOf(line: PrintedLine, y: number): Word[][] {
  const parts = typeof line === 'string' ? ([[40, line]] as const) : line;
  return parts
    .map(([x, text]) => {
      let at = x;
      return text
        .split(' ')
        .filter((word) => word !== '')
        .map((word) => {
          const box = { x0: at, y0: y, x1: at + word.length * LETTER, y1: y + HEIGHT };
          at = box.x1 + LETTER;
          return { text: word, box, confidence: 1 };
        });
    })
    .filter((words) => words.length > 0);
}

/** Rows of cells as lines that count through the words of all. */
export function linesOf(rows: readonly (readonly (readonly Word[])[])[]): Line[] {
  const boxOf = (words: readonly Word[]) => unionOf(words.map(({ box }) => box));
  let position = 0;
  return rows.map((cells) => ({
    box: boxOf(cells.flat()),
    cells: cells.map((words) => ({ box: boxOf(words), words: words.map(() => position++) })),
  }));
}
