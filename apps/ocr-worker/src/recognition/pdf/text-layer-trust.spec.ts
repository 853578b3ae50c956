import { PdfCharacter } from './pdf-character';
import { textLayerTrust } from './text-layer-trust';

const visible = { left: 0, bottom: 0, right: 600, top: 800 };
const wholePage = visible;
const logo = { left: 40, right: 160, bottom: 700, top: 760 };

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

function trust(
  text: PdfCharacter[],
  {
    pictures = [],
    objectCount = 10,
    garbage = 0,
  }: Partial<Parameters<typeof textLayerTrust>[1]> & { garbage?: number },
) {
  return textLayerTrust({ characterCount: text.length, garbage }, { objectCount, pictures }, text, visible);
}

describe('textLayerTrust', () => {
  it('sound: text, with or without a logo', () => {
    expect(trust(characters(200, 500), {})).toBe('sound');
    expect(trust(characters(200, 500), { pictures: [logo] })).toBe('sound');
    expect(trust(characters(20, 500), { pictures: [logo] })).toBe('sound');
  });

  it('sound: a searchable scan, a letterhead printed under the text', () => {
    expect(trust(characters(200, 500), { pictures: [wholePage] })).toBe('sound');
  });

  it('doubtful: a stamp on a scan', () => {
    expect(trust(characters(20, 500), { pictures: [wholePage] })).toBe('doubtful');
  });

  it('doubtful: a typed head over a scanned body', () => {
    const body = { left: 0, right: 600, bottom: 0, top: 600 };
    expect(trust(characters(200, 700), { pictures: [body] })).toBe('doubtful');
  });

  it('doubtful: hardly any text among drawings that may be outlined letters', () => {
    expect(trust(characters(20, 500), { objectCount: 900 })).toBe('doubtful');
  });

  it('useless: nothing but a picture, or nothing but garbage', () => {
    expect(trust([], { pictures: [wholePage] })).toBe('useless');
    expect(trust(characters(200, 500), { garbage: 0.9 })).toBe('useless');
  });

  it('blank: nothing drawn', () => {
    expect(trust([], { objectCount: 0 })).toBe('blank');
  });
});
