/**
 * Hostile documents through a running platform: does each end with a result or a clear code, does memory stay within
 * its limit, and is a good document after every ten read right?
 *
 *   npm run bench:robustness -- [--count 500] [--seed 1] [--from 0] [--parallel 4] [--stuck-after <seconds>]
 *       [--keep <folder>] [--json]
 *
 * The mutants are those of apps/ocr-worker/test/mutations. Seed and number name one: `--seed 1 --from 37 --count 1`
 * sends mutant 37 alone, and `--keep` keeps what was sent. Ends with exit code 1 on any violation.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ApiClient } from '../scripts/demo/api-client.mjs';
import { loadContracts } from '../scripts/docs/load-contracts.mjs';
import { loadTypeScript } from '../scripts/docs/load-typescript.mjs';
import { formatReport } from './robustness/report.mjs';
import { violationsOf } from './robustness/violations.mjs';
import { describeMachine } from './support/machine.mjs';
import { positive, userPath, wholeNumber } from './support/options.mjs';
import { readDocuments } from './support/read-documents.mjs';
import { runBenchmark, withServer } from './support/run-benchmark.mjs';
import { faultOf, sampleInvoice } from './support/sample-invoices.mjs';
import { varyDocument } from './support/vary-document.mjs';
import { watchProcesses } from './support/watch-processes.mjs';

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    parallel: { type: 'string', default: '4' },
    'stuck-after': { type: 'string', default: '900' },
    keep: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const BATCH = 10;
/** One that needs no OCR and one that does, in turn: both kinds of reader must have survived. */
const GOOD = ['services-en.pdf', 'scan-de.pdf'].map(sampleInvoice);

await runBenchmark(async () => {
  const run = {
    seed: wholeNumber(options, 'seed'),
    from: wholeNumber(options, 'from'),
    count: positive(options, 'count'),
  };
  const temporary = options.keep === undefined ? mkdtempSync(path.join(tmpdir(), 'cira-mutants-')) : null;
  const folder = temporary ?? userPath(options.keep);
  mkdirSync(folder, { recursive: true });
  try {
    const measured = await withServer((server) => measure(server, run, folder), { quiet: options.json });
    const report = { machine: describeMachine(), ...run, ...measured };
    const violations = violationsOf(report, Object.keys(loadContracts().ERROR_CATALOGUE));
    console.log(
      options.json ? JSON.stringify({ ...report, violations }, null, 1) : formatReport(report, violations),
    );
    process.exitCode = violations.length === 0 ? 0 : 1;
  } finally {
    if (temporary !== null) rmSync(temporary, { recursive: true });
  }
});

async function measure(server, run, folder) {
  const read = reader(server);
  const watch = watchProcesses(server);
  const [outcomes, faults, memory] = [[], [], []];
  for (const batch of await batches(run)) {
    const mutants = batch.map((make) => write(make(), folder));
    for (const { document, ...outcome } of await read(mutants)) {
      outcomes.push({ number: document.number, kind: document.kind, ...outcome });
      if (options.keep === undefined) rmSync(document.file);
    }
    const good = GOOD[memory.length % GOOD.length];
    const [outcome] = await read([write({ ...good, bytes: varyDocument(good.bytes) }, folder)]);
    faults.push(faultOf(outcome));
    memory.push({ sent: outcomes.length, ...watch.now(), peak: watch.takePeak() });
  }
  watch.stop();
  const readerPeaks = [...watch.readers.values()];
  return { outcomes, faults, memory, readerPeaks };
}

function reader({ url, apiKey }) {
  const api = new ApiClient(url, apiKey);
  const settings = {
    parallel: positive(options, 'parallel'),
    stuckAfterMs: positive(options, 'stuck-after') * 1000,
    onOutcome: options.json ? () => {} : sayOutcome,
  };
  return (documents) => readDocuments(documents, api, settings);
}

/** Each mutant is made when it is sent: some are large. */
async function batches({ seed, from, count }) {
  const { makeOriginals } = loadTypeScript('apps/ocr-worker/test/mutations/originals.ts');
  const { mutant } = loadTypeScript('apps/ocr-worker/test/mutations/mutants.ts');
  const originals = await makeOriginals();
  const makers = Array.from({ length: count }, (_, index) => () => mutant(originals, seed, from + index));
  return Array.from({ length: Math.ceil(count / BATCH) }, (_, index) =>
    makers.slice(index * BATCH, (index + 1) * BATCH),
  );
}

function write({ bytes, ...document }, folder) {
  const name = document.name ?? `mutant-${document.number}`;
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return { name, ...document, file };
}

function sayOutcome({ document, state, code, elapsedMs }) {
  const seconds = (elapsedMs / 1000).toFixed(1).padStart(6);
  console.log(`${seconds} s  ${document.name}  ${document.kind ?? 'good'}  ${state} ${code ?? ''}`.trimEnd());
}
