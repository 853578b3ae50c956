import { readFileSync } from 'node:fs';
import { DomainError } from '@cira/contracts';
import { Language } from './language';
import { OcrWord } from './ocr-word';
import { Picture } from './picture';
import { SecondOpinion } from './second-opinion/second-opinion';
import { ReconsideredWords, withSecondOpinion } from './second-opinion/with-second-opinion';
import { TESSERACT_CODES } from './tesseract-codes';
import { TesseractCommand } from './tesseract-command';
import { TesseractWorkers } from './tesseract-workers';

export interface OcrOptions {
  /** The system's own `tesseract` program, absolute; null for the one that comes with us. */
  readonly tesseractPath: string | null;
  /** Whether a second engine reads again what the first is in doubt about. */
  readonly secondOpinion: boolean;
}

export const DEFAULT_OCR: OcrOptions = { tesseractPath: null, secondOpinion: true };

/** Below this Tesseract finds nothing, and refuses the picture. */
const MIN_SIDE = 12;
/** Its image format counts pixels in 15 bits. */
const MAX_SIDE = 32_000;

/** Tesseract, and PP-OCR where Tesseract is in doubt. */
export class OcrEngine {
  /** Name and version of the first engine. */
  readonly description: string;
  private readonly workers = new TesseractWorkers();
  private readonly command: TesseractCommand | null;
  private opinion: SecondOpinion | null;

  /** @throws Error when the program at `tesseractPath` is of no use */
  constructor({ tesseractPath, secondOpinion }: OcrOptions = DEFAULT_OCR) {
    this.command = tesseractPath === null ? null : TesseractCommand.open(tesseractPath);
    this.description =
      this.command === null ? `tesseract.js ${packageVersion()}` : `tesseract ${this.command.version}`;
    this.opinion = secondOpinion ? new SecondOpinion() : null;
  }

  /** What is missing, in a sentence: the second engine is a native addon, which some systems can't load. */
  async warmUp(): Promise<string | null> {
    if (this.commandFor('en') === null) await this.workers.warmUp();
    try {
      await this.opinion?.warmUp();
      return null;
    } catch (error) {
      this.opinion = null;
      return `${SecondOpinion.description} is left out: ${String(error)}`;
    }
  }

  /** The words of a picture in Tesseract's order. `language` must be the page's, roughly: the dictionary helps. */
  async recognize(picture: Picture, language: Language): Promise<OcrWord[]> {
    if (picture.width < MIN_SIDE || picture.height < MIN_SIDE) return [];
    if (picture.width > MAX_SIDE || picture.height > MAX_SIDE) throw new DomainError('DOCUMENT_TOO_COMPLEX');
    const command = this.commandFor(language);
    return orFailed(
      command === null
        ? this.workers.recognize(picture, language)
        : command.recognize(picture, TESSERACT_CODES[language]),
    );
  }

  /** The final words of an upright picture, those in doubt read again by the second engine, if there is one. */
  async reconsider(picture: Picture, words: readonly OcrWord[]): Promise<ReconsideredWords> {
    if (this.opinion === null) return { words: [...words], consulted: false };
    return orFailed(withSecondOpinion(picture, words, this.opinion));
  }

  async close(): Promise<void> {
    await Promise.all([this.workers.close(), this.opinion?.close()]);
  }

  /** Null where the program of the system is not to be used, or lacks the language. */
  private commandFor(language: Language): TesseractCommand | null {
    return this.command?.languages.has(TESSERACT_CODES[language]) ? this.command : null;
  }
}

async function orFailed<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof DomainError ? error : new DomainError('OCR_FAILED', { cause: error });
  }
}

function packageVersion(): string {
  const manifest = readFileSync(require.resolve('tesseract.js/package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
