import { NeedsOcr } from './needs-ocr';
import { OcrEngine } from './ocr/ocr-engine';
import { loadPdfium, Pdfium } from './pdf/pdfium';

/** The engines of one process, each loaded when first needed. Close them, or their threads keep the process alive. */
export class ReadingTools {
  private readonly engine: OcrEngine | null;
  private loading: Promise<Pdfium> | null = null;

  /** Without OCR, documents that need it are refused with NeedsOcr. */
  constructor({ withOcr = true }: { withOcr?: boolean } = {}) {
    this.engine = withOcr ? new OcrEngine() : null;
  }

  /** @throws NeedsOcr where there is none */
  ocr(): OcrEngine {
    if (this.engine === null) throw new NeedsOcr();
    return this.engine;
  }

  pdfium(): Promise<Pdfium> {
    this.loading ??= loadPdfium();
    return this.loading;
  }

  /** Loads everything that an ordinary document needs, so that the first one does not wait for it. */
  async warmUp(): Promise<void> {
    await Promise.all([this.pdfium(), this.engine?.warmUp()]);
  }

  async close(): Promise<void> {
    await this.engine?.close();
  }
}
