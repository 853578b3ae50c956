/**
 * The entry of a reader process: answers one ReadRequest after the other and holds warm engines between them. It reads
 * whatever strangers send, so it is made to be lost: it owns nothing, and the pool replaces it.
 */
import { DomainError } from '@cira/contracts';
import { inspect } from 'node:util';
import { Worker } from 'node:worker_threads';
import { NeedsOcr } from './needs-ocr';
import { readDocument } from './read-document';
import { ReadAnswer, ReadRequest, WITHOUT_OCR } from './reader-messages';
import { ReadingTools } from './reading-tools';

const tools = new ReadingTools({ withOcr: !process.argv.includes(WITHOUT_OCR) });

process.on('message', (request: ReadRequest) => {
  void answer(request).then((message) => {
    tell(message, () => {
      if (message.kind === 'broken') process.exit(1);
    });
  });
});

// The pool ends its readers by disconnecting; a Ctrl-C in the terminal, which reaches every process of the group, must
// not interrupt the document that the pool still waits for.
process.on('disconnect', () => process.exit(0));
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
dieWithParent();
void tools.warmUp().then(() => {
  tell({ kind: 'ready' });
});

function tell(message: ReadAnswer, told: () => void = () => undefined): void {
  process.send?.(message, told);
}

async function answer({ bytes, limits }: ReadRequest): Promise<ReadAnswer> {
  try {
    return { kind: 'read', reading: await readDocument(bytes, { ...limits, tools }) };
  } catch (error) {
    if (error instanceof NeedsOcr) return { kind: 'needs-ocr' };
    if (error instanceof DomainError && error.code !== 'OCR_FAILED') {
      return { kind: 'refused', error: error.toWire() };
    }
    return { kind: 'broken', cause: inspect(error) };
  }
}

/** `disconnect` is not heard while PDFium computes; a thread sees that the parent is gone even then. */
function dieWithParent(): void {
  const watch = `
    const parent = require('node:worker_threads').workerData;
    setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL'); }, 1000);
  `;
  new Worker(watch, { eval: true, workerData: process.ppid }).unref();
}
