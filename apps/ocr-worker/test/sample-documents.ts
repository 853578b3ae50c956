import { degrees, PDFDocument, PDFFont, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';
import { loadPdfium } from '../src/recognition/pdf/pdfium';
import { PdfDocument } from '../src/recognition/pdf/pdf-document';

/** Invented invoices, made when a test needs them. */
export const ENGLISH = [
  'INVOICE',
  'Northwind Paper Company',
  'Invoice number: NP-20417',
  'Invoice date: 12 March 2025',
  'Please pay the total amount within 30 days of the date of this invoice.',
  'Description      Quantity      Unit price      Amount',
  'Copy paper, white, box of five      4      21.50      86.00',
  'Subtotal 86.00',
  'Tax 7.31',
  'Total due 93.31',
  'Thank you for your order',
];

export const GERMAN = [
  'RECHNUNG',
  'Müller & Söhne Gartengeräte',
  'Rechnungsnummer: 2025-0815',
  'Rechnungsdatum: 12. März 2025',
  'Bitte überweisen Sie den Gesamtbetrag bis zum 11. April auf unser Konto.',
  'Bezeichnung      Menge      Einzelpreis      Betrag',
  'Grüne Gießkanne für die Terrasse      4      21,50      86,00',
  'Die Lieferung erfolgte am 10. März durch unsere Fahrer.',
  'Umsatzsteuer 19 % 16,34',
  'Gesamtbetrag 102,34',
  'Wir danken für Ihren Auftrag und die schöne Zusammenarbeit',
];

export interface PageOptions {
  /** The page's own /Rotate. */
  rotate?: 0 | 90 | 180 | 270;
  /** x, y, width, height of the visible part. */
  cropBox?: [number, number, number, number];
  /** Runs the text up the page, as on a page that was scanned or printed sideways. */
  sideways?: boolean;
}

/** Lines of 14 pt Helvetica from 72 pt of the left and 100 pt of the top edge, 24 pt apart, on A4. */
export async function textPdf(
  pages: readonly (readonly string[])[],
  options: PageOptions = {},
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const lines of pages) addTextPage(document, font, lines, options);
  return document.save();
}

function addTextPage(
  document: PDFDocument,
  font: PDFFont,
  lines: readonly string[],
  { rotate = 0, cropBox, sideways = false }: PageOptions,
): void {
  const page = document.addPage([595, 842]);
  page.setRotation(degrees(rotate));
  if (cropBox !== undefined) page.setCropBox(...cropBox);
  lines.forEach((line, index) => {
    const down = 100 + index * 24;
    if (sideways) page.drawText(line, { x: down, y: 72, size: 14, font, rotate: degrees(90) });
    else page.drawText(line, { x: 72, y: 842 - down, size: 14, font });
  });
}

/** What a scanner would make of a text page: an A4 picture at `dpi`, as PNG. */
export async function scanOf(lines: readonly string[], dpi = 200): Promise<Buffer> {
  const document = PdfDocument.open(await loadPdfium(), await textPdf([lines]));
  const page = document.openPage(0);
  if (page === null) throw new Error('the sample has no page');
  const { pixels, width, height } = page.render(dpi, 50_000_000);
  return sharp(pixels, { raw: { width, height, channels: 1 } })
    .withMetadata({ density: dpi })
    .png()
    .toBuffer();
}

/** Pages that are nothing but a picture, each over the whole page. */
export async function scannedPdf(pictures: readonly Uint8Array[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (const picture of pictures) {
    const image = await document.embedPng(picture);
    document.addPage([595, 842]).drawImage(image, { x: 0, y: 0, width: 595, height: 842 });
  }
  return document.save();
}
