import { encryptedPdf, rawPdf } from '../raw-pdf';
import { Mutation } from './mutation';
import { Originals } from './originals';
import { Random } from './random';
import { edited, flateStream, pdfOfPage, stream } from './written-pdf';

const TEXT = stream('BT /F 12 Tf 72 700 Td (Invoice 4711) Tj ET');
const ABSURD = ['0', '-1', '2147483647', '4294967295', '99999999999', '1e38', '-0.5', 'null', '(3)', '3 0 R'];
const BOXES = [
  '[0 0 1000000 1000000]',
  '[0 0 1e38 1e38]',
  '[0 0 0 0]',
  '[595 842 0 0]',
  '[-2147483648 -2147483648 2147483647 2147483647]',
  '[0 0 0.0001 100000]',
  '[0 0 595]',
  '[(a) null 3 0 R []]',
];

/** Documents whose tables, trees and entries lie about what is there. */
export const PDF_STRUCTURE_MUTATIONS: Readonly<Record<string, Mutation>> = {
  'PDF: wrong offsets in the cross-reference table': (random, { plainPdf }) =>
    edited(
      plainPdf,
      /\d{10} 00000 n/g,
      () => `${String(random.between(0, plainPdf.length)).padStart(10, '0')} 00000 n`,
    ),
  'PDF: no cross-reference table': (random, { plainPdf }) =>
    edited(plainPdf, /startxref\n\d+/g, `startxref\n${random.pick([...ABSURD, plainPdf.length])}`),
  'PDF: cross-reference tables in a loop': (_random, { plainPdf }) => {
    const start = /startxref\n(\d+)/.exec(plainPdf.toString('latin1'))?.[1] ?? '0';
    return edited(plainPdf, 'trailer\n<<', `trailer\n<< /Prev ${start} /XRefStm ${start}`);
  },
  'PDF: lies about an object stream': objectStreamLies,
  'PDF: page tree in a loop': pageTreeLoop,
  'PDF: deep page tree': (random) => {
    const depth = random.between(100, 20_000);
    const nodes = Array.from(
      { length: depth },
      (_, index) => `<< /Type /Pages /Kids [${index + 3} 0 R] /Count 1 >>`,
    );
    return rawPdf([
      CATALOGUE,
      ...nodes,
      `<< /Type /Page /Parent ${depth + 1} 0 R /MediaBox [0 0 595 842] >>`,
    ]);
  },
  'PDF: /Count lies': (random, { plainPdf }) =>
    edited(plainPdf, '/Count 1', `/Count ${random.pick([...ABSURD, '2', '99', '100', '101'])}`),
  'PDF: many pages': (random) => {
    const count = random.pick([20, 100, 101, 5_000, 50_000]);
    const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';
    const same = random.fraction() < 0.5;
    const kids = Array.from({ length: count }, (_, index) => `${same ? 3 : index + 3} 0 R`);
    return rawPdf([
      CATALOGUE,
      `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${count} >>`,
      ...(same ? [page] : kids.map(() => page)),
    ]);
  },
  'PDF: giant page': (random) => {
    const pdf = pdfOfPage({ content: TEXT, page: `/UserUnit ${random.pick([1, 1e6, -1])}` });
    return edited(pdf, '[0 0 595 842]', random.pick(BOXES));
  },
  'PDF: deep arrays and dictionaries': (random) => {
    const depth = random.between(100, 200_000);
    const [open, close] = random.pick<[string, string]>([
      ['[', ']'],
      ['<< /A ', '>>'],
      ['[<< /A ', '>>]'],
    ]);
    const deep = open.repeat(depth) + close.repeat(random.pick([depth, 0]));
    return random.fraction() < 0.5
      ? pdfOfPage({ content: TEXT, page: `/Deep ${deep}` })
      : pdfOfPage({ content: stream(`${deep} /F 12 Tf (Invoice) Tj`) });
  },
  'PDF: objects that refer to themselves': (random) =>
    random.pick([
      () => pdfOfPage({ content: '4 0 R' }),
      () => pdfOfPage({ content: `[${'4 0 R '.repeat(10_000)}]` }),
      () => pdfOfPage({ content: '<< /Length 4 0 R >>\nstream\nBT ET\nendstream' }),
      () => pdfOfPage({ content: TEXT, page: '/Resources 3 0 R /MediaBox 3 0 R /Rotate 3 0 R' }),
      () =>
        pdfOfPage({
          content: TEXT,
          page: `/Annots [${'5 0 R '.repeat(20_000)}]`,
          objects: [WIDGET, APPEARANCE],
        }),
      () =>
        pdfOfPage({
          content: TEXT,
          catalogue: '/AcroForm << /Fields [5 0 R] >>',
          page: '/Annots [5 0 R]',
          objects: [WIDGET, APPEARANCE],
        }),
    ])(),
  'PDF: stream length lies': (random, { scannedPdf }) =>
    edited(scannedPdf, /\/Length \d+/g, `/Length ${random.pick(ABSURD)}`),
  'PDF: encryption entries': (random, { plainPdf }) =>
    random.pick([
      () => encryptedPdf(random.pick(['', 'secret']), 'Invoice 4711'),
      () => edited(plainPdf, '/Root 1 0 R', `/Root 1 0 R /Encrypt ${encryption(random)} /ID [<00> <00>]`),
      () =>
        edited(
          encryptedPdf('', 'Invoice 4711'),
          /\/V 1 \/R 2/g,
          `/V ${random.pick(ABSURD)} /R ${random.pick(ABSURD)}`,
        ),
    ])(),
  'PDF: attachments in a loop or without end': (random) => {
    const file = flateStream(
      Buffer.alloc(random.pick([1_000, 9_000_000, 100_000_000])),
      '/Type /EmbeddedFile',
    );
    const kids = random.pick(['/Kids [5 0 R 5 0 R]', '', '/Limits [(a) (z)]']);
    const names = '(a.xml) 6 0 R '.repeat(random.pick([1, 10, 200]));
    return pdfOfPage({
      content: TEXT,
      catalogue: '/Names << /EmbeddedFiles 5 0 R >>',
      objects: [
        `<< ${kids} /Names [${names}] >>`,
        '<< /Type /Filespec /F (a.xml) /UF (a.xml) /EF << /F 7 0 R >> >>',
        file,
      ],
    });
  },
};

const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>';
const WIDGET =
  '<< /Type /Annot /Subtype /Widget /FT /Tx /Parent 5 0 R /Kids [5 0 R] /V 5 0 R /Rect [0 0 500 500] /AP << /N 6 0 R >> /P 3 0 R >>';
const APPEARANCE = stream(
  '/Me Do',
  '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Me 6 0 R >> >>',
);

/** What the streams of objects and of references say of themselves; padded, so that offsets stay right where they can. */
function objectStreamLies(random: Random, { compressedPdf }: Originals): Buffer {
  return edited(compressedPdf, /\/(N|First|Size|W|Index) (\d+|\[[^\]]*\])/g, (entry) => {
    const name = entry.slice(0, entry.indexOf(' '));
    const lie = () => random.pick([...ABSURD, '1', '4', '1000000']);
    const value = entry.endsWith(']') ? `[${lie()} ${lie()} ${lie()}]` : lie();
    return random.fraction() < 0.5 ? entry : `${name} ${value}`.padEnd(entry.length);
  });
}

function pageTreeLoop(random: Random): Buffer {
  const loop = random.pick([
    // A node among its own kids; two that hold each other; parents in a loop, which inherited entries are looked up in.
    ['<< /Type /Pages /Kids [2 0 R] /Count 1 >>'],
    ['<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>'],
    ['<< /Type /Pages /Parent 2 0 R /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R >>'],
    ['<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 50 >>', '<< /Type /Page /Parent 3 0 R >>'],
  ]);
  return rawPdf([CATALOGUE, ...loop]);
}

function encryption(random: Random): string {
  const key = random.bytes(random.pick([0, 16, 32, 48, 5_000])).toString('hex');
  const number = () => random.pick([...ABSURD, '1', '2', '4', '5', '6']);
  return (
    `<< /Filter /Standard /V ${number()} /R ${number()} /Length ${number()} /P ${number()} /O <${key}> /U <${key}> ` +
    '/OE <> /UE <> /CF << /StdCF << /CFM /AESV3 >> >> /StmF /StdCF /StrF /StdCF >>'
  );
}
