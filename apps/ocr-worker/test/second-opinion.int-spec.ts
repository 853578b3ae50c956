import sharp from 'sharp';
import { OcrWord } from '../src/recognition/ocr/ocr-word';
import { fromSharp, Picture } from '../src/recognition/ocr/picture';
import { SecondOpinion } from '../src/recognition/ocr/second-opinion/second-opinion';
import { withSecondOpinion } from '../src/recognition/ocr/second-opinion/with-second-opinion';
import { scanOf } from './sample-documents';

const DPI = 150;

/** A word in line 0 or 1 of the page, whose lines stand 24 pt apart; across in points. */
function word(text: string, confidence: number, line: 0 | 1, x0: number, x1: number): OcrWord {
  const pixels = (points: number) => (points / 72) * DPI;
  const baseline = 100 + 24 * line;
  return {
    text,
    confidence,
    box: { x0: pixels(x0), x1: pixels(x1), y0: pixels(baseline - 11), y1: pixels(baseline) },
  };
}

const TOTAL = word('Total', 0.96, 0, 72, 102);
const DUE = word('due', 0.96, 0, 106, 129);
const AMOUNT = word('193.31', 0.96, 0, 133, 176);
const INVOICE = word('Invoice', 0.96, 1, 72, 116);
const NUMBER = word('20417', 0.96, 1, 119, 159);

describe('withSecondOpinion', () => {
  const opinion = new SecondOpinion();
  let picture: Picture;
  beforeAll(async () => {
    picture = await fromSharp(sharp(await scanOf(['Total due 193.31', 'Invoice 20417'], DPI)));
  });
  afterAll(() => opinion.close());

  it('asks no one about words that the first engine is sure of', async () => {
    const words = [TOTAL, DUE, AMOUNT, INVOICE, NUMBER];
    expect(await withSecondOpinion(picture, words, opinion)).toEqual({ words, consulted: false });
  });

  it('reads a doubtful word again, and touches no other', async () => {
    const misread = { ...AMOUNT, text: 'l93.3|', confidence: 0.6 };
    const { words, consulted } = await withSecondOpinion(
      picture,
      [TOTAL, DUE, misread, INVOICE, NUMBER],
      opinion,
    );
    expect(consulted).toBe(true);
    expect(words.map(({ text }) => text)).toEqual(['Total', 'due', '193.31', 'Invoice', '20417']);
    expect(words[2]?.box).toEqual(AMOUNT.box);
    expect([words[0], words[1], words[3], words[4]]).toEqual([TOTAL, DUE, INVOICE, NUMBER]);
  });

  it('finds the text that the first engine did not see', async () => {
    const { words } = await withSecondOpinion(picture, [], opinion);
    expect(words.map(({ text }) => text)).toEqual(['Total', 'due', '193.31', 'Invoice', '20417']);
    const { confidence, box } = words[4] ?? NUMBER;
    expect(confidence).toBeGreaterThan(0.9);
    for (const side of ['x0', 'y0', 'x1', 'y1'] as const) {
      expect(Math.abs(box[side] - NUMBER.box[side])).toBeLessThan(10);
    }
  });

  it('finds light text on dark', async () => {
    const negative = { ...picture, pixels: picture.pixels.map((pixel) => 255 - pixel) };
    const { words } = await withSecondOpinion(negative, [], opinion);
    expect(words.map(({ text }) => text)).toEqual(['Total', 'due', '193.31', 'Invoice', '20417']);
  });
});
