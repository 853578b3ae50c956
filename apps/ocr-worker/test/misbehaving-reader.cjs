/**
 * The real reader process, but it obeys documents that ask it to fail, and signs what it opens with its pid. A document
 * asks in a comment behind its end: `%harm <what> <survey|recognize> <page> [file]`; with a file only as long as the
 * file is not there, and it is made then. One that is nothing but `<what>` fails as it is opened. Needs
 * `-r register-typescript.cjs`.
 */
const { existsSync, writeFileSync } = require('node:fs');

const HARM = {
  crash: () => process.abort(),
  hang: () => {
    for (;;);
  },
  heap: () => {
    const kept = [];
    for (;;) kept.push(new Array(100_000).fill(kept.length));
  },
  memory: () => {
    const kept = [];
    for (const end = Date.now() + 10_000; Date.now() < end;) kept.push(Buffer.alloc(20_000_000, 1));
  },
};

let order = null;

function harm(kind, page) {
  if (order?.kind !== kind || order.page !== page) return;
  if (order.file !== undefined) {
    if (existsSync(order.file)) return;
    writeFileSync(order.file, '');
  }
  HARM[order.what]();
}

process.on('message', ({ bytes, task }) => {
  if (bytes !== null) {
    const text = Buffer.from(bytes).toString('latin1').slice(-300);
    HARM[text]?.();
    const [, what, kind, page, file] = /%harm (\w+) (\w+) (\d+) ?(\S+)?/.exec(text) ?? [];
    order = what === undefined ? null : { what, kind, page: Number(page), file };
  }
  if (task.kind === 'recognize') harm('recognize', task.number);
});

const send = process.send.bind(process);
process.send = (answer, told) => {
  const news = answer.kind === 'news' ? answer.news : null;
  if (news?.kind === 'opened') news.pid = process.pid;
  // What is sent must be on its way before the harm is done.
  return send(answer, () => {
    told?.();
    if (news?.kind === 'page') harm('survey', news.page.number + 1);
    if (news?.kind === 'needs_ocr') harm('survey', news.number + 1);
  });
};

require('../src/recognition/readers/reader-process.ts');
