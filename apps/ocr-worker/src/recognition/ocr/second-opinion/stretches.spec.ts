import { Box } from '@cira/contracts';
import { OcrWord } from '../ocr-word';
import { doubtfulStretches, doubtfulWords } from './stretches';

/** A word of a line that is 20 pixels high. */
function word(text: string, confidence: number, x0: number, x1: number, y0 = 0): OcrWord {
  return { text, confidence, box: { x0, x1, y0, y1: y0 + 20 } };
}

const LINE: Box = { x0: 0, x1: 400, y0: -4, y1: 24 };

const found = (words: OcrWord[], lines = [LINE]) =>
  doubtfulStretches(lines, words).map(({ box, words: inside }) => ({
    from: box.x0,
    to: box.x1,
    texts: inside.map(({ text }) => text),
  }));

describe('doubtfulStretches', () => {
  it('is what lies between sure words: doubtful ones, or nothing where a space does not explain it', () => {
    const words = [word('Total', 0.9, 0, 100), word('due', 0.9, 110, 150), word('1O', 0.3, 160, 200)];
    expect(found([...words, word('EUR', 0.9, 210, 300)])).toEqual([
      { from: 150, to: 210, texts: ['1O'] },
      { from: 300, to: 400, texts: [] },
    ]);
  });

  it('is nothing in a line that was read well', () => {
    expect(found([word('Total', 0.9, 0, 190), word('due', 0.9, 200, 395)])).toEqual([]);
  });

  it('asks more of numbers than of words', () => {
    expect(found([word('Total', 0.7, 0, 395)])).toEqual([]);
    expect(found([word('10.00', 0.7, 0, 395)])).toHaveLength(1);
  });

  it('holds doubtful words as a whole, even where the line ends within them', () => {
    expect(found([word('Tot@l', 0.2, 250, 500)])).toEqual([{ from: 0, to: 500, texts: ['Tot@l'] }]);
  });

  it('takes the doubtful words one by one where a box holds several lines', () => {
    const box = { ...LINE, y1: 60 };
    const sure = [word('one', 0.9, 0, 100), word('two', 0.9, 0, 100, 35)];
    const doubtful = word('thr@e', 0.2, 150, 250, 35);
    expect(found([...sure, doubtful], [box])).toEqual([{ from: 150, to: 250, texts: ['thr@e'] }]);
  });

  it('leaves out doubtful words that stand in no line', () => {
    expect(found([word('x7', 0.1, 0, 50, 300)], [])).toEqual([]);
  });
});

describe('doubtfulWords', () => {
  it('leaves out dust and marks without a letter or digit', () => {
    const dust: OcrWord = { text: '7', confidence: 0.1, box: { x0: 0, y0: 0, x1: 5, y1: 5 } };
    const words = [dust, word('|', 0.1, 0, 10), word('7', 0.1, 20, 30)];
    expect(doubtfulWords(words).map((stretch) => stretch.words)).toEqual([[words[2]]]);
  });
});
