import { Libheif, loadLibheif } from './image/libheif';
import { DEFAULT_OCR, OcrEngine, OcrOptions } from './ocr/ocr-engine';
import { loadPdfium, Pdfium } from './pdf/pdfium';

/** The engines of one process, each loaded when first needed. Close them, or their threads keep the process alive. */
export class ReadingTools {
  private engine: OcrEngine | null = null;
  private loading: Promise<Pdfium> | null = null;
  private heif: Libheif | null = null;

  constructor(private readonly ocrOptions: OcrOptions = DEFAULT_OCR) {}

  ocr(): OcrEngine {
    this.engine ??= new OcrEngine(this.ocrOptions);
    return this.engine;
  }

  pdfium(): Promise<Pdfium> {
    this.loading ??= loadPdfium();
    return this.loading;
  }

  libheif(): Libheif {
    this.heif ??= loadLibheif();
    return this.heif;
  }

  /** Loads what an ordinary document needs, so that the first one does not wait for it. Gives what is missing. */
  async warmUp({ withOcr }: { withOcr: boolean }): Promise<string | null> {
    const [missing] = await Promise.all([withOcr ? this.ocr().warmUp() : null, this.pdfium()]);
    return missing;
  }

  async close(): Promise<void> {
    await this.engine?.close();
  }
}
