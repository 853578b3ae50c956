import { PdfCharacter } from './pdf-character';
import { PageContent } from './pdf-page';
import { textLayerTrust } from './text-layer-trust';

const visible = { left: 0, bottom: 0, right: 600, top: 800 };
const wholePage = visible;
const logo = { left: 40, right: 160, bottom: 700, top: 760 };

const SENTENCE = 'Please pay the total amount within thirty days of the date of this invoice '
  .repeat(4)
  .trim();
const NOISE = 'lnv0ice total ~ amount 12,00 t2w§ Tot{l please pay within days '.repeat(8).trim();

/** Two points wide each, in one line; all of one drawing operation. */
function characters(count: number, bottom: number): PdfCharacter[] {
  return Array.from({ length: count }, (_, index) => ({
    code: 0x61,
    rect: { left: index * 2, right: index * 2 + 2, bottom, top: bottom + 10 },
    turns: 0 as const,
    em: 10,
    generated: false,
    object: 1,
  }));
}

interface Page extends Partial<PageContent> {
  garbage?: number;
  text?: string;
}

function trust(
  printed: PdfCharacter[],
  { pictures = [], objectCount = 10, unseenText = new Set(), garbage = 0, text = SENTENCE }: Page = {},
) {
  const box = { x0: 0, y0: 0, x1: 1, y1: 1 };
  const words = text.split(' ').map((word) => ({ text: word, box, confidence: 1 }));
  const layer = { words, characterCount: printed.length, garbage };
  return textLayerTrust(layer, { objectCount, pictures, unseenText }, printed, visible);
}

describe('textLayerTrust', () => {
  it('sound: text, with or without a logo', () => {
    const sound = { trust: 'sound', reason: 'sound_text_layer' };
    expect(trust(characters(200, 500))).toEqual(sound);
    expect(trust(characters(200, 500), { pictures: [logo] })).toEqual(sound);
    expect(trust(characters(20, 500), { pictures: [logo] })).toEqual(sound);
  });

  it('sound: a letterhead printed under the text, a searchable scan that was read well', () => {
    expect(trust(characters(200, 500), { pictures: [wholePage] }).trust).toBe('sound');
    expect(trust(characters(200, 500), { pictures: [wholePage], unseenText: new Set([1]) }).trust).toBe(
      'sound',
    );
  });

  it('doubtful: a searchable scan that was read badly, or hardly at all', () => {
    const hidden = { pictures: [wholePage], unseenText: new Set([1]) };
    const poor = { trust: 'doubtful', reason: 'poor_hidden_text' };
    expect(trust(characters(200, 500), { ...hidden, text: NOISE })).toEqual(poor);
    expect(trust(characters(60, 500), { ...hidden, text: 'Invoice total amount' })).toEqual(poor);
  });

  it('sound: odd words that are printed, not hidden', () => {
    expect(trust(characters(200, 500), { pictures: [wholePage], text: NOISE }).trust).toBe('sound');
  });

  it('doubtful: a stamp on a scan', () => {
    const stamp = trust(characters(20, 500), { pictures: [wholePage] });
    expect(stamp).toEqual({ trust: 'doubtful', reason: 'partial_text_layer' });
  });

  it('doubtful: a typed head over a scanned body', () => {
    const body = { left: 0, right: 600, bottom: 0, top: 600 };
    expect(trust(characters(200, 700), { pictures: [body] }).reason).toBe('partial_text_layer');
  });

  it('doubtful: hardly any text among drawings that may be outlined letters', () => {
    expect(trust(characters(20, 500), { objectCount: 900 }).trust).toBe('doubtful');
  });

  it('useless: nothing but a picture', () => {
    const missing = { trust: 'useless', reason: 'no_text_layer' };
    expect(trust([], { pictures: [wholePage] })).toEqual(missing);
  });

  it('useless: characters without a meaning, or with another', () => {
    const garbled = { trust: 'useless', reason: 'garbled_text_layer' };
    expect(trust(characters(200, 500), { garbage: 0.9 })).toEqual(garbled);
    const next = (letter: string) => String.fromCharCode(letter.charCodeAt(0) + 5);
    expect(trust(characters(200, 500), { text: SENTENCE.replace(/\w/g, next) })).toEqual(garbled);
  });

  it('blank: nothing drawn', () => {
    expect(trust([], { objectCount: 0 })).toEqual({ trust: 'blank', reason: 'empty' });
  });
});
