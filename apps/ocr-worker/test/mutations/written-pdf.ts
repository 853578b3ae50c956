import { deflateSync } from 'node:zlib';
import { rawPdf } from '../raw-pdf';

interface PageParts {
  /** Object 4, as `stream` or `flateStream` write it. */
  content: string | Buffer;
  /** Entries of the page's resources; /F is Helvetica unless it is given here. */
  resources?: string;
  /** More entries of the page itself, and of the catalogue. */
  page?: string;
  catalogue?: string;
  /** Objects 5, 6, … */
  objects?: readonly (string | Buffer)[];
}

/** A PDF of one A4 page: catalogue 1, page tree 2, page 3, content 4, and what comes with them from 5 on. */
export function pdfOfPage({
  content,
  resources = '',
  page = '',
  catalogue = '',
  objects = [],
}: PageParts): Buffer {
  const font = resources.includes('/Font')
    ? ''
    : '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';
  return rawPdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${font} ${resources} >> ${page} >>`,
    content,
    ...objects,
  ]);
}

/** A stream object; `entries` of its dictionary besides /Length. */
export function stream(data: string | Buffer, entries = ''): Buffer {
  const bytes = Buffer.from(data);
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${entries} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

/** Compressed twice, as even zeros only shrink to a thousandth at a time. */
export function flateStream(data: string | Buffer, entries = ''): Buffer {
  return stream(deflateSync(deflateSync(data)), `/Filter [/FlateDecode /FlateDecode] ${entries}`);
}

/** The PDF with every occurrence of a piece replaced. A pattern must be global. */
export function edited(
  pdf: Buffer,
  piece: string | RegExp,
  by: string | ((found: string) => string),
): Buffer {
  const text = pdf.toString('latin1');
  return Buffer.from(text.replaceAll(piece, typeof by === 'string' ? () => by : by), 'latin1');
}
