import { DomainError } from '@cira/contracts';
import { PdfPage } from './pdf-page';
import { allocate, Pdfium, uint32At, withMemory } from './pdfium';

/** FPDF_ERR_* of fpdfview.h. */
const ERROR_PASSWORD = 4;
const ERROR_SECURITY = 5;

export interface PdfAttachment {
  name: string;
  bytes: Uint8Array;
}

/** An open PDF. Everything it hands out dies with `close`. */
export class PdfDocument {
  private constructor(
    private readonly pdfium: Pdfium,
    private readonly handle: number,
    private readonly memory: number,
  ) {}

  /** An empty user password opens the document, as in any viewer; another one is DOCUMENT_ENCRYPTED. */
  static open(pdfium: Pdfium, bytes: Uint8Array): PdfDocument {
    // PDFium reads from this memory for as long as the document is open.
    const memory = allocate(pdfium, bytes.length);
    pdfium.HEAPU8.set(bytes, memory);
    const handle = pdfium._FPDF_LoadMemDocument(memory, bytes.length, 0);
    if (handle !== 0) return new PdfDocument(pdfium, handle, memory);

    const error = pdfium._FPDF_GetLastError();
    pdfium.wasmExports.free(memory);
    throw new DomainError(
      error === ERROR_PASSWORD || error === ERROR_SECURITY ? 'DOCUMENT_ENCRYPTED' : 'DOCUMENT_CORRUPT',
    );
  }

  get pageCount(): number {
    return this.pdfium._FPDF_GetPageCount(this.handle);
  }

  /** False where the table of contents of the file was missing (a truncated file) and had to be guessed. */
  get intact(): boolean {
    return this.pdfium._FPDF_DocumentHasValidCrossReferenceTable(this.handle) !== 0;
  }

  /** `index` from 0; null where the page is too damaged to open. */
  openPage(index: number): PdfPage | null {
    return PdfPage.open(this.pdfium, this.handle, index);
  }

  /**
   * The embedded files of at most `maxBytes`, in the order of the file: those of its names tree, where Factur-X and
   * ZUGFeRD put the invoice. PDFium does not tell what an /AF array alone refers to, and of files that are pinned to a
   * page as a comment only once that page is parsed, which is not worth the time of every other document.
   */
  *attachments(maxBytes: number): Generator<PdfAttachment> {
    const count = this.pdfium._FPDFDoc_GetAttachmentCount(this.handle);
    for (let index = 0; index < count; index++) {
      const attachment = this.pdfium._FPDFDoc_GetAttachment(this.handle, index);
      if (attachment === 0) continue;
      const bytes = this.attachedBytes(attachment, maxBytes);
      if (bytes !== null) yield { name: this.attachmentName(attachment), bytes };
    }
  }

  close(): void {
    this.pdfium._FPDF_CloseDocument(this.handle);
    this.pdfium.wasmExports.free(this.memory);
  }

  private attachedBytes(attachment: number, maxBytes: number): Uint8Array | null {
    return withMemory(this.pdfium, 4, (needed) => {
      if (this.pdfium._FPDFAttachment_GetFile(attachment, 0, 0, needed) === 0) return null;
      const size = uint32At(this.pdfium, needed);
      if (size === 0 || size > maxBytes) return null;
      return withMemory(this.pdfium, size, (buffer) =>
        this.pdfium._FPDFAttachment_GetFile(attachment, buffer, size, needed) === 0
          ? null
          : this.pdfium.HEAPU8.slice(buffer, buffer + size),
      );
    });
  }

  private attachmentName(attachment: number): string {
    const size = this.pdfium._FPDFAttachment_GetName(attachment, 0, 0);
    return withMemory(this.pdfium, size, (buffer) => {
      this.pdfium._FPDFAttachment_GetName(attachment, buffer, size);
      // UTF-16 with a closing zero.
      return new TextDecoder('utf-16le').decode(this.pdfium.HEAPU8.slice(buffer, buffer + size - 2));
    });
  }
}
