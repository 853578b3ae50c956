import { DomainError, EmbeddedInvoice, RouteReason } from '@cira/contracts';
import { Language } from '../ocr/language';
import { OcrEngine } from '../ocr/ocr-engine';
import { OcrPage } from '../ocr/recognized-page';
import { OpenedDocument, SurveyedPage } from '../opened-document';
import { PageContent, unreadPage } from '../page-content';
import { Rotation } from '../quarter-turns';
import { ReadingLimits } from '../reading-limits';
import { eInvoiceOf } from '../xml/read-xml';
import { PdfDocument } from './pdf-document';
import { PdfPage } from './pdf-page';
import { Pdfium } from './pdfium';
import { recognizePdfPage, renderPdfPage, surveyPdfPage } from './read-pdf-page';

/** The largest attachment that is looked at, bytes. Real e-invoices have some tens of kilobytes. */
const MAX_ATTACHMENT = 10_000_000;

/** A PDF: pages with a text layer, pictures of pages, or both; perhaps with its invoice in XML inside. */
export class OpenedPdf implements OpenedDocument {
  readonly mediaType = 'application/pdf';
  readonly pageCount: number;
  readonly intact: boolean;
  readonly embeddedInvoice: EmbeddedInvoice | null;
  /** In the text layers seen so far. */
  private characters = 0;

  private constructor(
    private readonly document: PdfDocument,
    private readonly limits: ReadingLimits,
  ) {
    this.pageCount = document.pageCount;
    this.intact = document.intact;
    this.embeddedInvoice = embeddedInvoiceOf(document);
  }

  /** @throws DomainError DOCUMENT_ENCRYPTED, DOCUMENT_CORRUPT, DOCUMENT_HAS_NO_PAGES, DOCUMENT_HAS_TOO_MANY_PAGES */
  static open(bytes: Uint8Array, pdfium: Pdfium, limits: ReadingLimits): OpenedPdf {
    const document = PdfDocument.open(pdfium, bytes);
    try {
      checkPageCount(document, limits);
      return new OpenedPdf(document, limits);
    } catch (error) {
      document.close();
      throw error;
    }
  }

  survey(number: number): SurveyedPage {
    const page = this.document.openPage(number - 1);
    if (page === null) return { kind: 'read', content: unreadPage('damaged') };
    try {
      const surveyed = surveyPdfPage(page, this.limits.maxPageCharacters);
      if (surveyed.kind === 'read') this.countCharacters(surveyed.content);
      return surveyed;
    } finally {
      page.close();
    }
  }

  async recognize(
    number: number,
    reason: RouteReason,
    ocr: OcrEngine,
    expected: Language | null,
  ): Promise<OcrPage> {
    const page = this.document.openPage(number - 1);
    if (page === null) return { content: unreadPage('damaged'), language: null, picture: null };
    try {
      return await recognizePdfPage(page, reason, ocr, this.limits, expected);
    } finally {
      page.close();
    }
  }

  async render(number: number, rotation: Rotation): Promise<Uint8Array> {
    const page = this.openedPage(number);
    try {
      return await renderPdfPage(page, rotation);
    } finally {
      page.close();
    }
  }

  close(): void {
    this.document.close();
  }

  private countCharacters({ words }: PageContent): void {
    this.characters = words.reduce((sum, { text }) => sum + text.length, this.characters);
    if (this.characters <= this.limits.maxDocumentCharacters) return;
    throw new DomainError('DOCUMENT_TOO_COMPLEX', {
      detail: `The text layers have more than ${this.limits.maxDocumentCharacters} characters`,
    });
  }

  private openedPage(number: number): PdfPage {
    const page = this.document.openPage(number - 1);
    if (page === null) throw new DomainError('DOCUMENT_CORRUPT', { detail: `Page ${number} is damaged` });
    return page;
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

/** Factur-X, ZUGFeRD and XRechnung name their file differently; what is in it counts. */
function embeddedInvoiceOf(document: PdfDocument): EmbeddedInvoice | null {
  for (const { name, bytes } of document.attachments(MAX_ATTACHMENT)) {
    const invoice = eInvoiceOf(bytes, name);
    if (invoice !== null) return invoice;
  }
  return null;
}
