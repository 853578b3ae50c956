import { PdfDocument } from '../src/recognition/pdf/pdf-document';
import { loadPdfium, Pdfium } from '../src/recognition/pdf/pdfium';
import { textLayerOf } from '../src/recognition/pdf/text-layer';
import { textLayerTrust } from '../src/recognition/pdf/text-layer-trust';
import { drawn, DrawnFont, drawnPdf } from './drawn-pdf';
import { ENGLISH } from './sample-documents';

/** Pages as scanners and broken programs make them, through the real PDFium. */
let pdfium: Pdfium;
beforeAll(async () => {
  pdfium = await loadPdfium();
});

function reasonOf(operations: readonly string[], font?: DrawnFont): string {
  const document = PdfDocument.open(pdfium, drawnPdf(operations.join('\n'), font));
  try {
    const page = document.openPage(0);
    if (page === null) throw new Error('the page cannot be opened');
    const characters = page.characters(Infinity) ?? [];
    const layer = textLayerOf(characters, page.visible, page.turns);
    return textLayerTrust(layer, page.content(), characters, page.visible).reason;
  } finally {
    document.close();
  }
}

/** A picture of one grey pixel over the whole page. */
const SCAN = 'q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q';
const INVISIBLE = '3 Tr';

const lines = (texts: readonly string[], state = '') =>
  texts.map((text, index) => drawn(text, 72, 742 - index * 24, 10, state));
const MISREAD = ENGLISH.map((text) => text.replace(/[eu]\w/g, '1{'));

describe('a searchable scan', () => {
  it('keeps its hidden text where that reads like text', () => {
    expect(reasonOf([SCAN, ...lines(ENGLISH, INVISIBLE)])).toBe('sound_text_layer');
    expect(reasonOf([...lines(ENGLISH), SCAN])).toBe('sound_text_layer');
  });

  it('is read anew where that does not, drawn without ink or under the picture', () => {
    expect(reasonOf([SCAN, ...lines(MISREAD, INVISIBLE)])).toBe('poor_hidden_text');
    expect(reasonOf([...lines(MISREAD), SCAN])).toBe('poor_hidden_text');
  });

  it('is no scan if its text is printed over a background', () => {
    expect(reasonOf([SCAN, ...lines(MISREAD)])).toBe('sound_text_layer');
  });
});

describe('a font with a wrong encoding', () => {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => letter.charCodeAt(0));
  const hex = (code: number) => code.toString(16).padStart(4, '0');
  const meaning = (of: (code: number) => number) =>
    Object.fromEntries(letters.map((code) => [code.toString(16), hex(of(code))]));

  it('is found out by letters that stand for others', () => {
    const next = meaning((code) => ((code - 97 + 13) % 26) + 97);
    expect(reasonOf(lines(ENGLISH), { meaning: next })).toBe('garbled_text_layer');
  });

  it('is found out by private characters', () => {
    expect(reasonOf(lines(ENGLISH), { meaning: meaning((code) => 0xe000 + code) })).toBe(
      'garbled_text_layer',
    );
  });

  it('is sound if letters mean themselves', () => {
    expect(reasonOf(lines(ENGLISH), { meaning: meaning((code) => code) })).toBe('sound_text_layer');
  });
});
