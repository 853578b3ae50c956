/**
 * The entry of a reader process: does one task after the other, and holds warm engines and the last document between
 * them. It reads whatever strangers send, so it is made to be lost: it owns nothing, and the pool replaces it.
 */
import { DomainError } from '@cira/contracts';
import { inspect } from 'node:util';
import { Worker } from 'node:worker_threads';
import { openDocument } from '../open-document';
import { OcrOptions } from '../ocr/ocr-engine';
import { OpenedDocument } from '../opened-document';
import { ReadingTools } from '../reading-tools';
import { performTask } from './perform-task';
import { ReaderAnswer, ReaderRequest } from './reader-messages';

const [, , ocrArgument] = process.argv;
const tools = new ReadingTools(
  ocrArgument === undefined ? undefined : (JSON.parse(ocrArgument) as OcrOptions),
);
let current: { id: string; document: OpenedDocument } | null = null;

process.on('message', (request: ReaderRequest) => {
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
void tools.warmUp({ withOcr: ocrArgument !== undefined }).then((missing) => {
  tell({ kind: 'ready', missing });
});

function tell(message: ReaderAnswer, told: () => void = () => undefined): void {
  process.send?.(message, told);
}

async function answer(request: ReaderRequest): Promise<ReaderAnswer> {
  try {
    const document = await opened(request);
    const result = await performTask(
      request.task,
      document,
      tools,
      (news) =>
        new Promise((told) => {
          tell({ kind: 'news', news }, told);
        }),
    );
    return { kind: 'done', result };
  } catch (error) {
    if (error instanceof DomainError && error.code !== 'OCR_FAILED') {
      return { kind: 'refused', error: error.toWire() };
    }
    return { kind: 'broken', cause: inspect(error) };
  }
}

async function opened({ documentId, bytes, limits }: ReaderRequest): Promise<OpenedDocument> {
  if (current?.id === documentId) return current.document;
  current?.document.close();
  current = null;
  if (bytes === null) throw new Error(`The document ${documentId} is not open in this process`);
  const document = await openDocument(bytes, tools, limits);
  current = { id: documentId, document };
  return document;
}

/** `disconnect` is not heard while PDFium computes; a thread sees that the parent is gone even then. */
function dieWithParent(): void {
  const watch = `
    const parent = require('node:worker_threads').workerData;
    setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL'); }, 1000);
  `;
  new Worker(watch, { eval: true, workerData: process.ppid }).unref();
}
