import { OcrWord } from '../ocr-word';
import { mergedReadings } from './merge-readings';

function word(text: string, confidence: number): OcrWord {
  return { text, confidence, box: { x0: 0, y0: 0, x1: 10, y1: 10 } };
}

const texts = (words: readonly OcrWord[]) => words.map(({ text }) => text);

describe('mergedReadings', () => {
  it('adds what only the second engine sees, where it is sure enough', () => {
    expect(texts(mergedReadings([], [word('4.20', 0.9), word('x', 0.1)]))).toEqual(['4.20']);
  });

  it('is surer of what both see than either', () => {
    const [both] = mergedReadings([word('4.20', 0.5)], [word('4.20', 0.5)]);
    expect(both).toEqual(word('4.20', 0.75));
  });

  it('keeps the accents of words that both see, within a line of which the second is believed', () => {
    const first = [word('Gebühr', 0.4), word('l2,5O', 0.3)];
    expect(texts(mergedReadings(first, [word('Gebuhr', 0.9), word('12,50', 0.9)]))).toEqual([
      'Gebühr',
      '12,50',
    ]);
  });

  it('keeps the words of the first engine where the second sees nothing', () => {
    const first = [word('Total', 0.2)];
    expect(mergedReadings(first, [])).toBe(first);
  });
});
