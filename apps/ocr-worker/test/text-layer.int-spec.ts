import { Word } from '@cira/contracts';
import { PdfDocument } from '../src/recognition/pdf/pdf-document';
import { loadPdfium, Pdfium } from '../src/recognition/pdf/pdfium';
import { TextLayer, textLayerOf } from '../src/recognition/pdf/text-layer';
import { drawn, DrawnFont, drawnPdf } from './drawn-pdf';

/** Text layers as programs really write them, through the real PDFium. In Helvetica a digit is 0.556 em wide. */
let pdfium: Pdfium;
beforeAll(async () => {
  pdfium = await loadPdfium();
});

function layerOf(operations: readonly string[], font?: DrawnFont): TextLayer {
  const document = PdfDocument.open(pdfium, drawnPdf(operations.join('\n'), font));
  try {
    const page = document.openPage(0);
    if (page === null) throw new Error('the page cannot be opened');
    return textLayerOf(page.characters(Infinity) ?? [], page.visible, page.turns);
  } finally {
    document.close();
  }
}

function wordsOf(operations: readonly string[], font?: DrawnFont): string[] {
  return layerOf(operations, font).words.map(({ text }) => text);
}

function boxOf(layer: TextLayer, text: string): Word['box'] {
  const word = layer.words.find((each) => each.text === text);
  if (word === undefined) throw new Error(`no word ${text}`);
  return word.box;
}

/** One operation for each character, `advance` apart. */
function apiece(text: string, x: number, y: number, advance: number): string[] {
  return Array.from(text, (character, index) => drawn(character, x + index * advance, y));
}

describe('what is one word', () => {
  it('a number that is drawn in pieces', () => {
    expect(wordsOf([drawn('$64', 100, 700), drawn('0', 116.7, 700), drawn('.00', 122.3, 700)])).toEqual([
      '$640.00',
    ]);
    expect(wordsOf([drawn('77', 100, 700), drawn('-0493581', 111.12, 700)])).toEqual(['77-0493581']);
    expect(wordsOf(apiece('1234567', 100, 700, 5.56))).toEqual(['1234567']);
  });

  it('letters spaced by the text state, by the pen, and words of them', () => {
    expect(wordsOf([drawn('INVOICE', 100, 700, 10, '3 Tc')])).toEqual(['INVOICE']);
    expect(wordsOf([...apiece('2024', 100, 700, 7), ...apiece('1224', 135, 700, 7)])).toEqual([
      '2024',
      '1224',
    ]);
  });

  it('pieces of a line that runs up the page', () => {
    const upwards = (text: string, y: number) => `BT /F 10 Tf 0 1 -1 0 300 ${y} Tm (${text}) Tj ET`;
    const layer = layerOf([upwards('Ref', 200), upwards('99', 219), upwards('7', 230.1)]);
    expect(layer.words.map(({ text }) => text)).toEqual(['Ref', '997']);
    expect(layer.turns).toBe(1);
  });

  it('a ligature of one glyph with two letters, doubled letters, a kerned pair', () => {
    const ligatures = { meaning: { '41': '00660066', '42': '00740074', '6F': '006F', '65': '0065' } };
    expect(wordsOf([drawn('oAeB', 100, 700)], ligatures)).toEqual(['offett']);
    expect(wordsOf([drawn('bill', 100, 700)])).toEqual(['bill']);
    expect(wordsOf(['BT /F 10 Tf 100 700 Td [(T) 120 (o) -60 (tal)] TJ ET'])).toEqual(['Total']);
  });
});

describe('what are several words', () => {
  it('texts that a narrow gap parts, with no space between', () => {
    expect(wordsOf([drawn('88802', 100, 700), drawn('Sample', 129.5, 700)])).toEqual(['88802', 'Sample']);
    expect(wordsOf(['BT /F 10 Tf 100 700 Td [(Mail) -160 (To:)] TJ ET'])).toEqual(['Mail', 'To:']);
  });

  it('single digits of neighbouring columns', () => {
    expect(wordsOf(apiece('123', 100, 700, 12))).toEqual(['1', '2', '3']);
    expect(wordsOf([drawn('4', 100, 700), drawn('5', 108, 700)])).toEqual(['4', '5']);
  });

  it('a label, its leader and its amount', () => {
    expect(wordsOf([drawn('Energy........535', 100, 700)])).toEqual(['Energy', '........', '535']);
    expect(wordsOf([drawn('Signed:______', 100, 700), drawn('etc...', 100, 650)])).toEqual([
      'Signed:',
      '______',
      'etc...',
    ]);
  });
});

describe('what is printed twice', () => {
  it('word by word, a hair apart', () => {
    const twice = (text: string, x: number) => [drawn(text, x, 700), drawn(text, x + 0.3, 700)];
    expect(wordsOf([...twice('Total', 100), ...twice('19', 140), ...twice('7', 180)])).toEqual([
      'Total',
      '19',
      '7',
    ]);
  });

  it('letter by letter', () => {
    const bold = Array.from('4711', (digit, index) =>
      [0, 0.3].map((shift) => drawn(digit, 100 + index * 5.56 + shift, 700)),
    );
    expect(wordsOf(bold.flat())).toEqual(['4711']);
  });

  it('but not the same figure in two rows, however small', () => {
    expect(wordsOf([drawn('0.00', 100, 700, 3), drawn('0.00', 100, 696.6, 3)])).toEqual(['0.00', '0.00']);
  });
});

describe('boxes', () => {
  const LABEL = [drawn('BILL DATE', 100, 700), drawn('Dec 2', 100, 688), drawn('DATE DUE', 300, 700)];

  it('of a font that states absurd heights keep to their line', () => {
    const layer = layerOf(LABEL, {
      descriptor: '/Ascent 2530 /Descent -2530 /FontBBox [-2000 -2530 3000 2530]',
      width: 600,
    });
    expect(layer.words.map(({ text }) => text).join(' ')).toBe('BILL DATE DATE DUE Dec 2');
    const { y0, y1 } = boxOf(layer, 'Dec');
    expect(y1 - y0).toBeCloseTo(10, 0);
    // The base line is 154 pt from the top.
    expect(y0).toBeGreaterThan(145);
    expect(y1).toBeLessThan(158);
  });

  it('of a font that states no heights have one all the same', () => {
    const { y0, y1 } = boxOf(
      layerOf(LABEL, { descriptor: '/Ascent 0 /Descent 0 /FontBBox [0 0 0 0]' }),
      'Dec',
    );
    expect(y1 - y0).toBeGreaterThan(5);
    expect(y1 - y0).toBeLessThan(15);
  });

  it('of a font that states no widths have one all the same', () => {
    const font = { descriptor: '/Ascent 750 /Descent -250 /FontBBox [0 -250 1000 750]', width: 0 };
    const layer = layerOf(apiece('86409', 100, 700, 5.56), font);
    expect(layer.words.map(({ text }) => text)).toEqual(['86409']);
    expect(boxOf(layer, '86409').x1).toBeGreaterThan(126);
  });
});

describe('characters', () => {
  it('reads text that is not painted: the layer of a searchable scan', () => {
    expect(wordsOf([drawn('Searchable', 100, 700, 10, '3 Tr')])).toEqual(['Searchable']);
  });

  it('never leaves half a surrogate pair or a control character behind', () => {
    const meaning = { '41': 'D83DDE00', '42': '0001', '43': '0043' };
    const text = wordsOf([drawn('AC', 100, 700), drawn('BC', 100, 650)], { meaning });
    expect(JSON.stringify(text)).not.toMatch(/\\u/);
    expect(text.at(-1)).toBe('C');
  });
});
