import readline from 'node:readline';
import picocolors from 'picocolors';

/** Where the demo writes: a terminal gets colours and lines rewritten in place, anything else plain lines. */
export class Terminal {
  #stream;

  constructor(stream) {
    this.#stream = stream;
    this.interactive = stream.isTTY === true;
    this.paint = picocolors.createColors(this.interactive && !process.env.NO_COLOR);
  }

  get width() {
    return this.#stream.columns ?? 140;
  }

  get height() {
    return this.#stream.rows ?? 40;
  }

  print(text = '') {
    this.#stream.write(`${text}\n`);
  }

  /** Replaces the last `lines.length` lines. */
  rewrite(lines) {
    readline.moveCursor(this.#stream, 0, -lines.length);
    for (const line of lines) {
      readline.clearLine(this.#stream, 0);
      this.print(line);
    }
  }
}
