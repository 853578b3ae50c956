import { PdfCharacter } from './pdf-character';
import { textLayerOf } from './text-layer';

const visible = { left: 0, bottom: 0, right: 600, top: 800 };

/** Characters 6 wide and 10 high from `left`, with their feet at `bottom`; a space takes its place. */
function line(text: string, left: number, bottom: number): PdfCharacter[] {
  return Array.from({ length: text.length }, (_, index) => ({
    code: text.charCodeAt(index),
    rect: { left: left + index * 6, right: left + index * 6 + 6, bottom, top: bottom + 10 },
    turns: 0 as const,
    em: 10,
    generated: false,
    object: 1,
  }));
}

function textsOf(characters: readonly PdfCharacter[]): string[] {
  return textLayerOf(characters, visible, 0).words.map(({ text }) => text);
}

describe('textLayerOf', () => {
  it('makes words of characters, with the box around them from the top left corner', () => {
    const { words, characterCount } = textLayerOf(line('Total 12', 100, 700), visible, 0);
    expect(words).toEqual([
      { text: 'Total', box: { x0: 100, y0: 90, x1: 130, y1: 100 }, confidence: 1 },
      { text: '12', box: { x0: 136, y0: 90, x1: 148, y1: 100 }, confidence: 1 },
    ]);
    expect(characterCount).toBe(7);
  });

  it('parts words where no space stands: columns, lines, a jump back', () => {
    const characters = [...line('Qty', 100, 700), ...line('Price', 140, 700), ...line('4', 100, 680)];
    expect(textsOf(characters)).toEqual(['Qty', 'Price', '4']);
  });

  it('takes a no-break space for a space, and ends a line with its hyphen', () => {
    expect(textsOf(line('1\u00A0234,50', 100, 700))).toEqual(['1', '234,50']);
    expect(textsOf(line('ship\u0002', 100, 700))).toEqual(['ship-']);
  });

  it('spells ligatures out, drops invisible characters and keeps pairs of surrogates together', () => {
    expect(textsOf(line('o\uFB03ce', 100, 700))).toEqual(['office']);
    expect(textsOf(line('soft\u00ADly', 100, 700))).toEqual(['softly']);
    expect(textsOf(line('ok\u{1F600}', 100, 700))).toEqual(['ok\u{1F600}']);
  });

  it('keeps words whole whose ligature PDFium sets down in one place', () => {
    const [o, l] = line('Öl', 100, 700) as [PdfCharacter, PdfCharacter];
    const [f] = line('f', 112, 700) as [PdfCharacter];
    const [i] = line('i', 112, 700) as [PdfCharacter];
    expect(textsOf([o, l, f, i, ...line('lter', 124, 700)])).toEqual(['Ölfilter']);
  });

  it('leaves out what lies outside the visible part', () => {
    expect(textsOf([...line('seen', 100, 700), ...line('hidden', 100, 900)])).toEqual(['seen']);
  });

  it('measures gaps itself where only PDFium put white space', () => {
    const space = (code: string) => ({ ...line(code, 0, 700)[0], generated: true }) as PdfCharacter;
    const pieces = [...line('$64', 100, 700), space('\r'), space('\n'), ...line('0', 118, 700)];
    expect(textsOf(pieces)).toEqual(['$640']);
    expect(textsOf([...line('$64', 100, 700), space(' '), ...line('0', 120, 700)])).toEqual(['$64', '0']);
  });

  it('says how much of it is garbage', () => {
    expect(textLayerOf(line('\uE001\uE002\uFFFDa', 100, 700), visible, 0).garbage).toBe(0.75);
    expect(textLayerOf([], visible, 0)).toEqual({ words: [], turns: 0, characterCount: 0, garbage: 0 });
  });

  it('bounds the length of a word', () => {
    const endless = { left: 0, bottom: 0, right: 20_000, top: 800 };
    const { words } = textLayerOf(line('x'.repeat(2000), 100, 700), endless, 0);
    expect(words.map(({ text }) => text.length)).toEqual([500, 500, 500, 500]);
  });
});
