import { Page, Reading } from '@cira/contracts';

const CHARACTER_WIDTH = 6;
const LINE_HEIGHT = 14;

/** A reading of one page from lines of text: blanks are kept as distance, so columns stay columns. */
export function readingOf(text: string, changes: Partial<Reading> = {}): Reading {
  const lines = text.split('\n');
  const words = lines.flatMap((line, row) =>
    [...line.matchAll(/\S+/g)].map((match) => ({
      text: match[0],
      confidence: 1,
      box: {
        x0: 40 + match.index * CHARACTER_WIDTH,
        x1: 40 + (match.index + match[0].length) * CHARACTER_WIDTH,
        y0: 40 + row * LINE_HEIGHT,
        y1: 50 + row * LINE_HEIGHT,
      },
    })),
  );
  const page: Page = { number: 1, width: 595, height: 842, route: 'text', rotation: 0, words, durationMs: 1 };
  return {
    version: 1,
    mediaType: 'application/pdf',
    pages: [page],
    embeddedInvoice: null,
    ocrEngine: null,
    language: null,
    warnings: [],
    ...changes,
  };
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
