import { DomainError, EmbeddedInvoice, Page } from '@cira/contracts';
import { Language } from '../ocr/language';
import { ReadingLimits } from '../reading-limits';
import { ReadingTools } from '../reading-tools';
import { eInvoiceOf } from '../xml/read-xml';
import { PdfDocument } from './pdf-document';
import { readPdfPage } from './read-pdf-page';

/** The largest attachment that is looked at, bytes. Real e-invoices have some tens of kilobytes. */
const MAX_ATTACHMENT = 10_000_000;

/** US Letter in points: what a page that cannot be opened is said to measure. */
const LETTER = { width: 612, height: 792 };

export interface PdfReading {
  pages: Page[];
  embeddedInvoice: EmbeddedInvoice | null;
  language: Language | null;
  warnings: string[];
}

/** Reads a PDF page by page: its text layer where that is sound, OCR where it is not. */
export async function readPdf(
  bytes: Uint8Array,
  tools: ReadingTools,
  limits: ReadingLimits,
): Promise<PdfReading> {
  const document = PdfDocument.open(await tools.pdfium(), bytes);
  try {
    checkPageCount(document, limits);
    const { pages, language, warnings } = await readPages(document, tools, limits);
    const embeddedInvoice = embeddedInvoiceOf(document);
    const unread = embeddedInvoice === null && pages.every((page) => page.words.length === 0);
    if (unread && (warnings.length > 0 || !document.intact)) throw new DomainError('DOCUMENT_CORRUPT');
    return { pages, embeddedInvoice, language, warnings };
  } finally {
    document.close();
  }
}

function checkPageCount(document: PdfDocument, { maxPages }: ReadingLimits): void {
  const { pageCount } = document;
  if (pageCount === 0) throw new DomainError(document.intact ? 'DOCUMENT_HAS_NO_PAGES' : 'DOCUMENT_CORRUPT');
  if (pageCount > maxPages) {
    throw new DomainError('DOCUMENT_HAS_TOO_MANY_PAGES', {
      detail: `${pageCount} pages; ${maxPages} are allowed`,
    });
  }
}

async function readPages(
  document: PdfDocument,
  tools: ReadingTools,
  limits: ReadingLimits,
): Promise<Omit<PdfReading, 'embeddedInvoice'>> {
  const pages: Page[] = [];
  const warnings: string[] = [];
  let language: Language | null = null;
  for (let index = 0; index < document.pageCount; index++) {
    const started = performance.now();
    const page = document.openPage(index);
    if (page === null) {
      warnings.push(`Page ${index + 1} is damaged and was left out`);
      pages.push({ ...LETTER, number: index + 1, route: 'blank', rotation: 0, words: [], durationMs: 0 });
      continue;
    }
    try {
      const read = await readPdfPage(page, tools, limits.maxOcrPixels, language);
      language = read.language ?? language;
      pages.push({ ...read.content, number: index + 1, durationMs: performance.now() - started });
    } finally {
      page.close();
    }
  }
  return { pages, language, warnings };
}

/** Factur-X, ZUGFeRD and XRechnung name their file differently; what is in it counts. */
function embeddedInvoiceOf(document: PdfDocument): EmbeddedInvoice | null {
  for (const { name, bytes } of document.attachments(MAX_ATTACHMENT)) {
    const invoice = eInvoiceOf(bytes, name);
    if (invoice !== null) return invoice;
  }
  return null;
}
