import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';
import { drawn, drawnPdf } from '../drawn-pdf';
import { ENGLISH, GERMAN, scanOf } from '../sample-documents';
import { UBL_INVOICE } from '../ubl-invoice';
import { pdfOfPage, stream } from './written-pdf';

/** Good documents to damage. Their bytes are the same in every run, so that a seed names a file. */
export interface Originals {
  /** Objects in the open, a classic cross-reference table. */
  plainPdf: Buffer;
  /** Object streams and a cross-reference stream; two pages. */
  compressedPdf: Buffer;
  /** A page that is nothing but a JPEG. */
  scannedPdf: Buffer;
  /** PDF/A-3 with an e-invoice inside. */
  eInvoicePdf: Buffer;
  png: Buffer;
  jpeg: Buffer;
  progressiveJpeg: Buffer;
  /** Two pages. */
  tiff: Buffer;
  webp: Buffer;
  xml: Buffer;
}

const EXAMPLES = join(__dirname, '../../../../examples/invoices');

/** Little to read: OCR of a mutant shall not be what a run spends its time on. */
const SCAN_DPI = 100;
const SCANNED = ENGLISH.slice(0, 5);

export async function makeOriginals(): Promise<Originals> {
  const png = await scanOf(SCANNED, SCAN_DPI);
  const jpeg = await sharp(png).jpeg().toBuffer();
  return {
    plainPdf: drawnPdf(ENGLISH.map((line, index) => drawn(line, 72, 742 - index * 24)).join('\n')),
    compressedPdf: await compressedPdf(),
    scannedPdf: await scannedPdf(jpeg),
    eInvoicePdf: await readFile(join(EXAMPLES, 'einvoice-de.pdf')),
    png,
    jpeg,
    progressiveJpeg: await sharp(png).jpeg({ progressive: true }).toBuffer(),
    tiff: await twoPages(png),
    webp: await sharp(png).webp().toBuffer(),
    xml: Buffer.from(UBL_INVOICE),
  };
}

async function compressedPdf(): Promise<Buffer> {
  // Without the date of its making.
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const lines of [ENGLISH, GERMAN]) {
    document.addPage([595, 842]).drawText(lines.join('\n'), { x: 72, y: 742, size: 14, font });
  }
  return Buffer.from(await document.save({ useObjectStreams: true }));
}

async function scannedPdf(jpeg: Buffer): Promise<Buffer> {
  const { width, height } = await sharp(jpeg).metadata();
  const picture = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8`;
  return pdfOfPage({
    content: stream('595 0 0 842 0 0 cm /X Do'),
    resources: '/XObject << /X 5 0 R >>',
    objects: [stream(jpeg, `${picture} /ColorSpace /DeviceRGB /Filter /DCTDecode`)],
  });
}

async function twoPages(png: Buffer): Promise<Buffer> {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  return sharp(Buffer.concat([data, data]), {
    raw: { width: info.width, height: 2 * info.height, channels: 1, pageHeight: info.height },
  })
    .tiff({ compression: 'deflate' })
    .toBuffer();
}
