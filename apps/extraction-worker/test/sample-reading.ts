import { Page, Reading, Word } from '@cira/contracts';
import { linesOf } from './testing/page-builder';

const CHARACTER_WIDTH = 6;
const LINE_HEIGHT = 14;

/** A reading of one page from lines of text: blanks are kept as distance, so columns stay columns. */
export function readingOf(text: string, changes: Partial<Reading> = {}): Reading {
  const rows = text
    .split('\n')
    .map((line, row) => [...line.matchAll(/\S+(?: \S+)*/g)].map((cell) => wordsOf(cell[0], cell.index, row)))
    .filter((cells) => cells.length > 0);
  const page: Page = {
    number: 1,
    width: 595,
    height: 842,
    route: 'text',
    reason: 'sound_text_layer',
    engine: 'made up 1.0',
    rotation: 0,
    skew: 0,
    words: rows.flat(2),
    lines: linesOf(rows),
    tables: [],
    durationMs: 1,
    queuedMs: 0,
  };
  return {
    version: 2,
    mediaType: 'application/pdf',
    pages: [page],
    embeddedInvoice: null,
    ocrEngine: null,
    language: null,
    warnings: [],
    ...changes,
  };
}

function wordsOf(cell: string, column: number, row: number): Word[] {
  return [...cell.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    confidence: 1,
    box: {
      x0: 40 + (column + match.index) * CHARACTER_WIDTH,
      x1: 40 + (column + match.index + match[0].length) * CHARACTER_WIDTH,
      y0: 40 + row * LINE_HEIGHT,
      y1: 50 + row * LINE_HEIGHT,
    },
  }));
}

export const SAMPLE_PAGE = `Harbour Lights Ltd                     INVOICE
12 Quay Street, Dover CT16 1AA
Invoice no: HL-2024-118                 Date: 15 January 2024
Bill to: Gull Catering                  Due: 14/02/2024

Description             Qty    Price     Amount
Lamp service             10    95.00     950.00
Spare bulbs               4    12.50      50.00

                              Subtotal  1,000.00
                              VAT 20%     200.00
                              Total    £1,200.00`;
