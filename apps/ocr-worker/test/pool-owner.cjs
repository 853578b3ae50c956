/** A process with a pool of one reader, for the test that kills it: prints the reader's pid, then keeps it hanging. */
require('./register-typescript.cjs');
const { join } = require('node:path');
const { ReaderPool } = require('../src/recognition/reader-pool.ts');
const { DEFAULT_READING_LIMITS } = require('../src/recognition/reading-limits.ts');

const pool = new ReaderPool({
  size: 1,
  timeoutMs: 60_000,
  maxOldSpaceMb: 256,
  limits: DEFAULT_READING_LIMITS,
  entry: join(__dirname, 'misbehaving-reader.cjs'),
  execArgv: ['-r', join(__dirname, 'register-typescript.cjs')],
});

const xml = '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>';
pool.read(Buffer.from(xml)).then(({ warnings }) => {
  void pool.read(Buffer.from('hang'));
  process.stdout.write(`${warnings[0]}\n`);
});
