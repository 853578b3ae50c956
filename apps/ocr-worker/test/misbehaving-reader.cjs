/**
 * The real reader process, but it obeys documents that ask it to fail, and signs what it reads with its pid (the last
 * warning). Needs `-r register-typescript.cjs`.
 */
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

process.on('message', ({ bytes }) => HARM[Buffer.from(bytes).toString('latin1', 0, 10)]?.());

const send = process.send.bind(process);
process.send = (answer, ...rest) => {
  if (answer.kind === 'read') answer.reading.warnings.push(String(process.pid));
  return send(answer, ...rest);
};

require('../src/recognition/reader-process.ts');
