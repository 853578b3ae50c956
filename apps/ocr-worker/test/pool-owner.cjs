/** A process with a pool of one reader, for the test that kills it: prints the reader's pid, then keeps it hanging. */
require('./register-typescript.cjs');
const { join } = require('node:path');
const { ReaderPool } = require('../src/recognition/readers/reader-pool.ts');
const { DEFAULT_READING_LIMITS } = require('../src/recognition/reading-limits.ts');

const pool = new ReaderPool({
  size: 1,
  ocr: null,
  pageTimeoutMs: 60_000,
  maxOldSpaceMb: 256,
  limits: DEFAULT_READING_LIMITS,
  entry: join(__dirname, 'misbehaving-reader.cjs'),
  execArgv: ['-r', join(__dirname, 'register-typescript.cjs')],
});

const survey = { kind: 'survey', from: 1 };
const xml = Buffer.from('<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>');
let pid;
const hear = (news) => (pid ??= news.pid);
pool.run({ id: '1', bytes: xml }, survey, { hear }).then(() => {
  void pool.run({ id: '2', bytes: Buffer.from('hang') }, survey);
  process.stdout.write(`${pid}\n`);
});
