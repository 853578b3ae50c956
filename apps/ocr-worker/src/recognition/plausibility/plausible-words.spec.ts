import { plausibleWords } from './plausible-words';

const shareOf = (text: string) => plausibleWords(text.split(' ')).share;

describe('plausibleWords', () => {
  it.each([
    'Invoice No. 4711 of 12.05.2024: 3 pieces (blue) at 12.50 € each',
    'Größe Menge Überweisung façade señor coração',
    "l'addition s'il vous plaît; e-mail: jane.doe@example.org",
  ])('finds all of it plausible: %s', (text) => {
    expect(shareOf(text)).toBe(1);
  });

  it('finds what OCR made of stains and blurred letters', () => {
    expect(shareOf('lnv0ice ~ t2w§ xkwqzt Tot{l |ou rn1lk ^')).toBeLessThan(0.3);
  });

  it('does not judge codes, capitals, units and signs', () => {
    expect(plausibleWords('NP-20417 XKCD 12kg & – ☐'.split(' ')).judged).toBe(0);
  });
});
