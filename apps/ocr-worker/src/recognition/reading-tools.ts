import { OcrEngine } from './ocr/ocr-engine';
import { loadPdfium, Pdfium } from './pdf/pdfium';

/** The engines of one process, each loaded when first needed. Close them, or their threads keep the process alive. */
export class ReadingTools {
  readonly ocr = new OcrEngine();
  private loading: Promise<Pdfium> | null = null;

  pdfium(): Promise<Pdfium> {
    this.loading ??= loadPdfium();
    return this.loading;
  }

  /** Loads everything that an ordinary document needs, so that the first one does not wait for it. */
  async warmUp(): Promise<void> {
    await Promise.all([this.pdfium(), this.ocr.warmUp()]);
  }

  async close(): Promise<void> {
    await this.ocr.close();
  }
}
