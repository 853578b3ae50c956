import { Box } from '@cira/contracts';
import { PDFDocument, PDFFont, StandardFonts } from 'pdf-lib';
import { interpolateWords } from './interpolate-words';

const SIZE = 10;
const LEADING = 12;
const COLUMN = 250;

describe('interpolateWords', () => {
  let fonts: PDFFont[];

  beforeAll(async () => {
    const pdf = await PDFDocument.create();
    const names = [StandardFonts.Helvetica, StandardFonts.TimesRoman, StandardFonts.HelveticaBold];
    fonts = await Promise.all(names.map((name) => pdf.embedFont(name)));
  });

  it.each([
    ['a label', 'Invoice number 2024-0815'],
    ['capitals', 'GESAMTBETRAG INKL. MWST.'],
    ['an amount', 'EUR 1,234.56'],
  ])('puts the words of %s within an em of where they stand', (_, text) => {
    for (const font of fonts) {
      const truth = setInColumn(text, font);
      const found = interpolateWords(text, outlineOf(truth), 0.9);
      expect(found.map((word) => word.text)).toEqual(truth.map((word) => word.text));
      const distances = found.map((word, index) => Math.abs(middleX(word) - middleX(truth[index] ?? word)));
      expect(Math.max(...distances)).toBeLessThan(SIZE);
    }
  });

  it.each([
    ['two lines', 2, 'Please pay within thirty days of the date of this invoice, without deduction.'],
    [
      'a paragraph',
      4,
      'Goods remain our property until they have been paid for in full. Interest of eight per cent above the base ' +
        'rate is charged on overdue amounts, and each reminder costs 5.00 EUR. The place of jurisdiction is Hamburg.',
    ],
  ])('breaks %s into as many lines as there are, each word in its own or the next', (_, count, text) => {
    for (const font of fonts) {
      const truth = setInColumn(text, font);
      const found = interpolateWords(text, outlineOf(truth), 0.9);
      expect(new Set(found.map(({ box }) => box.y0)).size).toBe(count);
      const distances = found.map(({ box }, index) => Math.abs(box.y0 - (truth[index]?.box.y0 ?? 0)));
      expect(Math.max(...distances)).toBeLessThanOrEqual(LEADING);
    }
  });

  it('keeps to lines that the text names', () => {
    const words = interpolateWords('a b\nc d', { x0: 0, y0: 0, x1: 100, y1: 20 }, 1);
    expect(words.map(({ text, box }) => [text, box.y0])).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 10],
      ['d', 10],
    ]);
  });

  it('fills the outline from edge to edge, and never leaves it', () => {
    const box = { x0: 10, y0: 20, x1: 110, y1: 32 };
    const words = interpolateWords('Total amount due', box, 1);
    expect(outlineOf(words)).toEqual({ ...box, x1: expect.closeTo(110) as number });
  });
});

/** Broken into lines as a typesetter does it, in a column of 250 points. */
function setInColumn(text: string, font: PDFFont): { text: string; box: Box }[] {
  const widthOf = (part: string) => font.widthOfTextAtSize(part, SIZE);
  let [x, y] = [0, 0];
  return text.split(' ').map((word) => {
    if (x + widthOf(word) > COLUMN) [x, y] = [0, y + LEADING];
    const box = { x0: x, y0: y, x1: x + widthOf(word), y1: y + SIZE };
    x = box.x1 + widthOf(' ');
    return { text: word, box };
  });
}

function outlineOf(words: readonly { box: Box }[]): Box {
  const boxes = words.map(({ box }) => box);
  return {
    x0: Math.min(...boxes.map(({ x0 }) => x0)),
    y0: Math.min(...boxes.map(({ y0 }) => y0)),
    x1: Math.max(...boxes.map(({ x1 }) => x1)),
    y1: Math.max(...boxes.map(({ y1 }) => y1)),
  };
}

function middleX({ box }: { box: Box }): number {
  return (box.x0 + box.x1) / 2;
}
