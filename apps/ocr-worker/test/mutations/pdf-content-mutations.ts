import { Mutation } from './mutation';
import { edited, flateStream, pdfOfPage, stream } from './written-pdf';

const MEGABYTE = 1_000_000;
const FORM = '/Type /XObject /Subtype /Form /BBox [0 0 595 842]';
const IMAGE = '/Type /XObject /Subtype /Image /ColorSpace /DeviceGray';
const SHOW_PICTURE = stream('595 0 0 842 0 0 cm /X Do');
const ABSURD = [0, -1, 0.0001, 65_535, 2_147_483_647, 4_294_967_295, 1e30];

/** Documents that ask for more work or memory than they are worth. */
export const PDF_CONTENT_MUTATIONS: Readonly<Record<string, Mutation>> = {
  'PDF: bomb as content': (random) => {
    const piece = random.pick([' ', 'q ', '[', '0 0 m ', '(a) Tj ', 'BI ID EI ']);
    return pdfOfPage({
      content: flateStream(piece.repeat((random.between(5, 80) * MEGABYTE) / piece.length)),
    });
  },
  'PDF: bomb as picture': (random) => {
    const side = random.between(2_000, 12_000);
    return pdfOfPicture(
      flateStream(Buffer.alloc(side * side), `${IMAGE} /Width ${side} /Height ${side} /BitsPerComponent 8`),
    );
  },
  'PDF: giant picture without data': (random) =>
    pdfOfPicture(
      flateStream(
        random.bytes(100),
        `${IMAGE} /Width ${random.pick(ABSURD)} /Height ${random.pick(ABSURD)} /BitsPerComponent ${random.pick([1, 8, 16, 99])}`,
      ),
    ),
  'PDF: filters': (random) => {
    const filter = random.pick([
      `[${'/FlateDecode '.repeat(random.pick([2, 50, 5_000]))}]`,
      '/LZWDecode',
      '/RunLengthDecode',
      `/CCITTFaxDecode /DecodeParms << /K -1 /Columns ${random.pick(ABSURD)} /Rows ${random.pick(ABSURD)} >>`,
      `/FlateDecode /DecodeParms << /Predictor 15 /Columns ${random.pick(ABSURD)} /Colors 32 /BitsPerComponent 16 >>`,
      '/JBIG2Decode',
      '/JPXDecode',
      '/DCTDecode',
      '/Unheard',
    ]);
    const data = random.bytes(random.between(10, 20_000));
    return pdfOfPicture(
      stream(data, `${IMAGE} /Width 2000 /Height 2000 /BitsPerComponent 8 /Filter ${filter}`),
    );
  },
  'PDF: nested forms': (random) => {
    const depth = random.between(5, 3_000);
    return pdfOfPage({
      content: stream('/X Do'),
      resources: '/XObject << /X 5 0 R >>',
      objects: Array.from({ length: depth }, (_, index) =>
        stream('/X Do', `${FORM} /Resources << /XObject << /X ${index + 6} 0 R >> >>`),
      ),
    });
  },
  'PDF: forms that double at each level': (random) => {
    const [depth, times] = [random.between(3, 25), random.between(2, 10)];
    const objects = Array.from({ length: depth }, (_, index) =>
      stream('/X Do '.repeat(times), `${FORM} /Resources << /XObject << /X ${index + 6} 0 R >> >>`),
    );
    const last = stream('BT /F 9 Tf (1) Tj ET 0 0 9 9 re f', FORM);
    return pdfOfPage({
      content: stream('/X Do'),
      resources: '/XObject << /X 5 0 R >>',
      objects: [...objects, last],
    });
  },
  'PDF: forms and patterns that draw themselves': (random) => {
    const step = random.pick(ABSURD);
    const own = '/Resources << /XObject << /X 5 0 R >> /Pattern << /P 6 0 R >> >>';
    return pdfOfPage({
      content: stream('/Pattern cs /P scn 0 0 595 842 re f /X Do'),
      resources: '/XObject << /X 5 0 R >> /Pattern << /P 6 0 R >>',
      objects: [
        stream('/X Do /Pattern cs /P scn 0 0 595 842 re f', `${FORM} ${own}`),
        stream(
          '/Pattern cs /P scn 0 0 9 9 re f /X Do',
          `/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep ${step} /YStep ${step} ${own}`,
        ),
      ],
    });
  },
  'PDF: giant font tables': (random) => {
    const count = random.pick([1_000, 300_000]);
    const pairs = `<41> <${'0041'.repeat(random.pick([1, 200]))}>\n`.repeat(count);
    return pdfOfFont(
      `/Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar ${random.pick(ABSURD)} /LastChar ${random.pick(ABSURD)} /Widths [${'600 '.repeat(count)}] /ToUnicode 6 0 R`,
      flateStream(
        `begincmap 1 begincodespacerange <00> <FF> endcodespacerange ${count} beginbfchar\n${pairs}endbfchar endcmap`,
      ),
    );
  },
  'PDF: broken embedded font': (random) =>
    pdfOfFont(
      '/Type /Font /Subtype /TrueType /BaseFont /Odd /FontDescriptor << /Type /FontDescriptor /FontName /Odd /Flags 4 /FontFile2 6 0 R >>',
      stream(Buffer.concat([Buffer.from('00010000ffff', 'hex'), random.bytes(random.between(0, 20_000))])),
    ),
  'PDF: glyphs that draw themselves': (random) =>
    pdfOfFont(
      `/Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [${random.pick(ABSURD)} 0 0 1 0 0] /FirstChar 65 /LastChar 65 /Widths [9] ` +
        '/Encoding << /Differences [65 /A] >> /CharProcs << /A 6 0 R >> /Resources << /Font << /F 5 0 R >> >>',
      stream('9 0 d0 BT /F 9 Tf (AAAA) Tj ET'),
    ),
  'PDF: absurd numbers in content': (random) => {
    const number = () => random.pick([...ABSURD, -1e30, 1, 12]);
    const matrix = () => Array.from({ length: 6 }, number).join(' ');
    return pdfOfPage({
      content: stream(
        `${matrix()} cm ${number()} w [${number()} ${number()}] 0 d 0 0 m ${matrix()} c S ` +
          `BT /F ${number()} Tf ${matrix()} Tm ${number()} Tc ${number()} Tz (Invoice 4711) Tj ET`,
      ),
    });
  },
  'PDF: drawing without end': (random) => {
    const operation = random.pick([
      '0 0 595 842 re f ',
      '0 0 m 595 842 9 9 300 300 c S ',
      'BT /F 9 Tf 9 9 Td (1234567890) Tj ET ',
    ]);
    return pdfOfPage({ content: flateStream(operation.repeat(random.between(10_000, 1_000_000))) });
  },
  'PDF: text without end': (random) => {
    const [words, pages] = random.pick<[number, number]>([
      [20_000, 99],
      [2_000, 99],
      [100_000, 1],
    ]);
    const text = Array.from({ length: words }, (_, index) => {
      const [x, y] = [(index % 300) * 40, Math.floor(index / 300) * 10];
      return `1 0 0 1 ${x} ${y} Tm (${random.pick(['Invoice', 'total', 'paper', '12.50'])}) Tj`;
    });
    const pdf = pdfOfPage({
      content: flateStream(`BT /F 8 Tf ${text.join(' ')} ET`),
      page: '/MediaBox [0 0 12000 12000]',
    });
    return edited(pdf, '/Kids [3 0 R] /Count 1', `/Kids [${'3 0 R '.repeat(pages)}] /Count ${pages}`);
  },
  'PDF: masks of masks': (random) => {
    const masks = random.between(2, 100);
    const size = '/Width 1000 /Height 1000 /BitsPerComponent 8';
    return pdfOfPicture(
      ...Array.from({ length: masks }, (_, index) =>
        flateStream(Buffer.alloc(MEGABYTE), `${IMAGE} ${size} /SMask ${random.pick([5, index + 6])} 0 R`),
      ),
    );
  },
  'PDF: a shading that computes': (random) =>
    pdfOfPage({
      content: stream('/S sh'),
      resources: `/Shading << /S << /ShadingType ${random.between(1, 7)} /ColorSpace /DeviceGray /Domain [0 1 0 1] /Coords [0 0 9 9 9 9] /Function 5 0 R >> >>`,
      objects: [
        stream(
          `${'{ '.repeat(random.pick([1, 5_000]))}${'dup mul '.repeat(random.between(10, 20_000))}}`,
          '/FunctionType 4 /Domain [0 1 0 1] /Range [0 1]',
        ),
      ],
    }),
};

function pdfOfPicture(...pictures: Buffer[]): Buffer {
  return pdfOfPage({ content: SHOW_PICTURE, resources: '/XObject << /X 5 0 R >>', objects: pictures });
}

/** `entries` of the font, object 5, which may refer to `file`, object 6. */
function pdfOfFont(entries: string, file: Buffer): Buffer {
  const content = stream('BT /F 12 Tf 72 700 Td (AAAA Invoice 4711) Tj ET');
  return pdfOfPage({ content, resources: '/Font << /F 5 0 R >>', objects: [`<< ${entries} >>`, file] });
}
