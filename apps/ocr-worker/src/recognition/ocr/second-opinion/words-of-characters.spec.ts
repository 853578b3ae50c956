import { wordsOfCharacters } from './words-of-characters';

describe('wordsOfCharacters', () => {
  it('parts characters at spaces, cuts the crop between the words, and multiplies confidences', () => {
    const characters = [
      { character: ' ', confidence: 0.9, at: 0.05 },
      { character: 'N', confidence: 0.9, at: 0.1 },
      { character: 'o', confidence: 0.5, at: 0.2 },
      { character: ' ', confidence: 0.3, at: 0.4 },
      { character: '7', confidence: 1, at: 0.6 },
    ];
    const crop = { x0: 100, y0: 5, x1: 200, y1: 25 };
    expect(wordsOfCharacters(characters, crop, { x0: 102, y0: 7, x1: 198, y1: 23 })).toEqual([
      { text: 'No', confidence: 0.45, box: { x0: 102, y0: 7, x1: 140, y1: 23 } },
      { text: '7', confidence: 1, box: { x0: 140, y0: 7, x1: 198, y1: 23 } },
    ]);
  });

  it('is no word where nothing was seen', () => {
    const box = { x0: 0, y0: 0, x1: 10, y1: 10 };
    expect(wordsOfCharacters([], box, box)).toEqual([]);
  });
});
