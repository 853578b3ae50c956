import { isLayerBetter } from './is-layer-better';

const wordsOf = (text: string) =>
  text.split(' ').map((word) => ({ text: word, box: { x0: 0, y0: 0, x1: 1, y1: 1 }, confidence: 1 }));
const layerOf = (text: string) => ({ words: wordsOf(text), characterCount: text.replace(/ /g, '').length });

describe('isLayerBetter', () => {
  it('keeps an exact layer unless OCR sees far more than it says', () => {
    const stamp = layerOf('Received 12 March');
    expect(isLayerBetter('partial_text_layer', stamp, wordsOf('Recelved 12 Marcb'))).toBe(true);
    expect(
      isLayerBetter('partial_text_layer', stamp, wordsOf('Received 12 March Invoice 4711 Total 93.31')),
    ).toBe(false);
  });

  it('keeps the hidden text of an old OCR only where it has more words that read like words', () => {
    const old = layerOf('lnv0ice t2w§ amount');
    expect(isLayerBetter('poor_hidden_text', old, wordsOf('Invoice total amount'))).toBe(false);
    expect(isLayerBetter('poor_hidden_text', old, wordsOf('~ {'))).toBe(true);
  });

  it('keeps no garbage', () => {
    expect(isLayerBetter('garbled_text_layer', layerOf('Uryyb'), [])).toBe(false);
  });
});
