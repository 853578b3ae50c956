import { DomainError } from '@cira/contracts';
import { dirname, join } from 'node:path';
import { createWorker, OEM, PSM, Worker } from 'tesseract.js';
import { Language } from './language';
import { OcrWord } from './ocr-word';
import { Picture, toPgm } from './picture';
import { TESSERACT_CODES } from './tesseract-codes';

/**
 * Tesseract, in threads of this process: one for each language in use, English kept and one other beside it, since
 * each takes about 150 MB. All data comes from installed packages; nothing is fetched.
 */
export class TesseractWorkers {
  private readonly workers = new Map<Language, Promise<Worker>>();

  async warmUp(): Promise<void> {
    await this.worker('en');
  }

  /** The words of a picture in Tesseract's order. `language` must be the page's, roughly: the dictionary helps. */
  async recognize(picture: Picture, language: Language): Promise<OcrWord[]> {
    const worker = await this.worker(language);
    const { data } = await worker.recognize(toPgm(picture), {}, { text: false, blocks: true });
    return (data.blocks ?? [])
      .flatMap((block) => block.paragraphs)
      .flatMap((paragraph) => paragraph.lines)
      .flatMap((line) => line.words)
      .filter((word) => word.text.trim() !== '')
      .map((word) => ({
        text: word.text.trim(),
        box: word.bbox,
        confidence: Math.min(1, Math.max(0, word.confidence / 100)),
      }));
  }

  async close(): Promise<void> {
    const workers = [...this.workers.values()];
    this.workers.clear();
    await Promise.allSettled(workers.map(async (worker) => (await worker).terminate()));
  }

  private async worker(language: Language): Promise<Worker> {
    const running = this.workers.get(language);
    if (running !== undefined) return running;
    await this.makeRoomFor(language);
    const started = startWorker(language);
    this.workers.set(language, started);
    started.catch(() => this.workers.delete(language));
    return started;
  }

  private async makeRoomFor(language: Language): Promise<void> {
    if (language === 'en') return;
    for (const [other, worker] of this.workers) {
      if (other === 'en') continue;
      this.workers.delete(other);
      await (await worker).terminate();
    }
  }
}

/**
 * `4.0.0_best_int` is the LSTM model alone; the full `4.0.0` data reads the same with it, and takes half as long again
 * to load and 150 MB more.
 */
async function startWorker(language: Language): Promise<Worker> {
  const worker = await createdWorker(TESSERACT_CODES[language]);
  // AUTO is full layout analysis without orientation detection, which needs data of its own and errs.
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: '300' });
  return worker;
}

function createdWorker(code: string): Promise<Worker> {
  const langPath = join(
    dirname(require.resolve(`@tesseract.js-data/${code}/package.json`)),
    '4.0.0_best_int',
  );
  return new Promise((resolve, reject) => {
    // Without an errorHandler tesseract.js throws into the event loop; and where the language data cannot be loaded
    // its own promise never settles.
    const errorHandler = (error: unknown) => {
      reject(new DomainError('OCR_FAILED', { cause: error }));
    };
    const options = { langPath, gzip: true, cacheMethod: 'none', errorHandler };
    createWorker(code, OEM.LSTM_ONLY, options).then(resolve, errorHandler);
  });
}
