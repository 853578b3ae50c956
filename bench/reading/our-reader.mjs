import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROCESS = fileURLToPath(new URL('./our-reader-process.mjs', import.meta.url));
/** A reading takes seconds; what takes this long does not end. */
const TIMEOUT_MS = 120_000;
/** How much an engine works before it is timed: the first readings compile code and load language data. */
const WARM_UP = { cpuSeconds: 5, readings: 100 };
const LAST_WORDS = 2000;

/** Our reader in a warm process. What hangs or breaks it is an error of that document; the next gets a new process. */
export class OurReader {
  #child = null;
  #lastWords = '';

  /** Reads documents untimed, one of each language first. */
  async warmUp(documents) {
    const ofEachLanguage = new Map(documents.map((document) => [document.language, document]));
    const queue = [...ofEachLanguage.values(), ...documents];
    let cpuSeconds = 0;
    for (let done = 0; done < WARM_UP.readings; done += 1) {
      if (cpuSeconds > WARM_UP.cpuSeconds && done >= ofEachLanguage.size) return;
      cpuSeconds += (await this.read(queue[done % queue.length].file)).cpuSeconds ?? 0;
    }
  }

  /**
   * Reads a file `times` times: `{ pages: [{ route, text }], cpuSeconds, error }`, CPU for one reading. It is null where
   * the process did not live to tell.
   * @throws Error where the process does not even start
   */
  async read(file, { times = 1 } = {}) {
    await this.#start();
    try {
      return await this.#ask({ file, times });
    } catch (error) {
      return { pages: [], cpuSeconds: null, error: error.message };
    }
  }

  stop() {
    this.#child?.disconnect();
  }

  async #start() {
    if (this.#child !== null) return;
    this.#lastWords = '';
    this.#child = fork(PROCESS, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    // What the engines grumble about is of interest only where they die of it.
    this.#child.stderr.setEncoding('utf8').on('data', (text) => {
      this.#lastWords = (this.#lastWords + text).slice(-LAST_WORDS);
    });
    await this.#ask(null);
  }

  /** The next message of the process, after the request where there is one. */
  async #ask(request) {
    const child = this.#child;
    const over = new AbortController();
    const timeout = setTimeout(() => child.kill('SIGKILL'), TIMEOUT_MS);
    const answered = once(child, 'message', over).then(([answer]) => answer);
    const ended = once(child, 'close', over).then(([code, signal]) => {
      this.#child = null;
      throw new Error(`The reader process ended (${signal ?? code}): ${this.#lastWords.trim()}`);
    });
    if (request !== null) child.send(request);
    try {
      return await Promise.race([answered, ended]);
    } finally {
      clearTimeout(timeout);
      over.abort();
      await Promise.allSettled([answered, ended]);
    }
  }
}
