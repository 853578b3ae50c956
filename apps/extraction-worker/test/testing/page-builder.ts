import { Page, Reading, Word } from '@cira/contracts';

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
    version: 1,
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

function pageOf(lines: readonly PrintedLine[], number: number): Page {
  const words = lines.flatMap((line, row) => wordsOf(line, 40 + row * LINE));
  return { number, width: 595, height: 842, route: 'text', rotation: 0, words, durationMs: 1 };
}

function wordsOf(line: PrintedLine, y: number): Word[] {
  const parts = typeof line === 'string' ? ([[40, line]] as const) : line;
  return parts.flatMap(([x, text]) => {
    let at = x;
    return text
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => {
        const box = { x0: at, y0: y, x1: at + word.length * LETTER, y1: y + HEIGHT };
        at = box.x1 + LETTER;
        return { text: word, box, confidence: 1 };
      });
  });
}
