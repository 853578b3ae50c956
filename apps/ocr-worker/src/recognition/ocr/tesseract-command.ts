import { execFileSync, spawn } from 'node:child_process';
import { OcrWord } from './ocr-word';
import { Picture, toPgm } from './picture';

/** Older ones recognise letter by letter, or crash on pictures that this one reads. */
const OLDEST_MAJOR = 5;
const PROBE_TIMEOUT_MS = 10_000;
/** A page of text has some 100 kB. */
const MOST_OUTPUT = 20_000_000;
const LAST_WORDS = 2_000;

/**
 * The `tesseract` program of the system (https://tesseract-ocr.github.io/tessdoc/Command-Line-Usage.html): the same
 * engine as in tesseract.js, natively compiled, so that it takes about three quarters of the CPU. It runs as a process
 * of its own for each picture, on one core.
 */
export class TesseractCommand {
  private constructor(
    private readonly path: string,
    /** Such as `5.3.0`. */
    readonly version: string,
    /** Tesseract's codes (`eng`, `deu`) of the languages that are installed. */
    readonly languages: ReadonlySet<string>,
  ) {}

  /** @throws Error saying what is wrong with the program at `path` */
  static open(path: string): TesseractCommand {
    const version = /^tesseract v?(\d[\w.-]*)/.exec(answerOf(path, '--version'))?.[1];
    if (version === undefined) throw new Error(`${path} does not answer like tesseract`);
    if (Number.parseInt(version) < OLDEST_MAJOR) {
      throw new Error(`${path} is tesseract ${version}; ${OLDEST_MAJOR} or newer is needed`);
    }
    const [, ...languages] = answerOf(path, '--list-langs').trim().split(/\s*\n/);
    return new TesseractCommand(path, version, new Set(languages));
  }

  /** `language`: one of `languages`. Rejects with what the program said last. */
  recognize(picture: Picture, language: string): Promise<OcrWord[]> {
    return new Promise((resolve, reject) => {
      const child = spawn(this.path, ['-', '-', '-l', language, '--psm', '3', '--dpi', '300', 'tsv'], {
        // Pages are read at the same time already, one to a core.
        env: { OMP_THREAD_LIMIT: '1' },
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      const output: Buffer[] = [];
      let length = 0;
      let lastWords = '';
      child.stdout.on('data', (chunk: Buffer) => {
        output.push(chunk);
        length += chunk.length;
        if (length > MOST_OUTPUT) child.kill('SIGKILL');
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        lastWords = (lastWords + text).slice(-LAST_WORDS);
      });
      // One that ends before it has read everything says why itself.
      child.stdin.on('error', () => undefined);
      child.on('error', reject);
      child.on('close', (code, signal) => {
        if (code === 0) resolve(wordsOfTsv(Buffer.concat(output).toString('utf8')));
        else reject(new Error(`tesseract ended (${signal ?? code ?? '?'}): ${lastWords.trim()}`));
      });
      child.stdin.end(toPgm(picture));
    });
  }
}

function answerOf(path: string, question: string): string {
  return execFileSync(path, [question], {
    encoding: 'utf8',
    timeout: PROBE_TIMEOUT_MS,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Columns: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
const WORD_LEVEL = '5';

function wordsOfTsv(tsv: string): OcrWord[] {
  return tsv.split('\n').flatMap((line) => {
    const [level, , , , , , ...cells] = line.split('\t');
    const text = cells[5]?.trim() ?? '';
    if (level !== WORD_LEVEL || text === '') return [];
    const [left = 0, top = 0, width = 0, height = 0, confidence = 0] = cells.slice(0, 5).map(Number);
    const box = { x0: left, y0: top, x1: left + width, y1: top + height };
    return [{ text, box, confidence: Math.min(1, Math.max(0, confidence / 100)) }];
  });
}
