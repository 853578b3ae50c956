import type { CropRecognizer } from './crop-recognizer';
import type { TextDetector } from './text-detector';

/**
 * PP-OCR, asked where Tesseract is in doubt. Its models are loaded when they are first needed, and the native library
 * that runs them with them; together they take about 130 MB, and 150 MB more while a page is looked at as a whole.
 */
export class SecondOpinion {
  static readonly description = 'PP-OCRv4';

  private loadingRecognizer: Promise<CropRecognizer> | null = null;
  private loadingDetector: Promise<TextDetector> | null = null;

  /** Reads crops. */
  recognizer(): Promise<CropRecognizer> {
    this.loadingRecognizer ??= import('./crop-recognizer').then((file) => file.CropRecognizer.load());
    return this.loadingRecognizer;
  }

  /** Finds lines of text. */
  detector(): Promise<TextDetector> {
    this.loadingDetector ??= import('./text-detector').then((file) => file.TextDetector.load());
    return this.loadingDetector;
  }

  async warmUp(): Promise<void> {
    await Promise.all([this.recognizer(), this.detector()]);
  }

  async close(): Promise<void> {
    const loaded = [this.loadingRecognizer, this.loadingDetector];
    this.loadingRecognizer = null;
    this.loadingDetector = null;
    await Promise.allSettled(loaded.map(async (model) => (await model)?.close()));
  }
}
