/** How a reader process was lost: it ended by itself, took too long, or took too much memory. */
export type LossKind = 'crash' | 'timeout' | 'memory';

/** A reader process was lost over a task. */
export class ReaderLost extends Error {
  constructor(
    readonly kind: LossKind,
    message: string,
  ) {
    super(message);
    this.name = ReaderLost.name;
  }

  /** For a process that ended by itself: by what its engine, or itself on its way out, had to say. */
  static byItself(lastWords: string, message: string): ReaderLost {
    return new ReaderLost(OUT_OF_MEMORY.test(lastWords) ? 'memory' : 'crash', message);
  }
}

/** What V8, emscripten, PDFium's wrapper and libvips say when memory ends. */
const OUT_OF_MEMORY =
  /out of memory|\bOOM\b|cannot enlarge memory|allocation failed|unable to (?:grow|allocate)/i;
