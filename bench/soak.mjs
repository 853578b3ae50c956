/**
 * Many good documents in a row: does the memory of the server and its readers stay where it was?
 *
 *   npm run bench:soak -- [--count 1000] [--parallel 4] [--json]
 *
 * Ends with exit code 1 when a document is not read right, or when more than 1.2 times the memory is occupied at the
 * end than after the first hundred.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ApiClient } from '../scripts/demo/api-client.mjs';
import { goodDocuments } from './soak/good-documents.mjs';
import { formatReport, violationsOf } from './soak/report.mjs';
import { describeMachine } from './support/machine.mjs';
import { positive } from './support/options.mjs';
import { readDocuments } from './support/read-documents.mjs';
import { runBenchmark, withServer } from './support/run-benchmark.mjs';
import { faultOf } from './support/sample-invoices.mjs';
import { varyDocument } from './support/vary-document.mjs';
import { watchProcesses } from './support/watch-processes.mjs';

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    parallel: { type: 'string', default: '4' },
    json: { type: 'boolean', default: false },
  },
});
const BATCH = 100;
const STUCK_AFTER_MS = 300_000;

await runBenchmark(async () => {
  const documents = goodDocuments(positive(options, 'count'));
  const folder = mkdtempSync(path.join(tmpdir(), 'cira-soak-'));
  try {
    const measured = await withServer((server) => measure(server, documents, folder), {
      quiet: options.json,
    });
    const report = { machine: describeMachine(), ...measured };
    const violations = violationsOf(report);
    console.log(
      options.json ? JSON.stringify({ ...report, violations }, null, 1) : formatReport(report, violations),
    );
    process.exitCode = violations.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
});

async function measure(server, documents, folder) {
  const api = new ApiClient(server.url, server.apiKey);
  const watch = watchProcesses(server);
  const [faults, memory] = [[], []];
  const start = performance.now();
  for (let sent = 0; sent < documents.length; sent += BATCH) {
    const batch = documents.slice(sent, sent + BATCH).map((document) => write(document, folder));
    const outcomes = await readDocuments(batch, api, {
      parallel: positive(options, 'parallel'),
      stuckAfterMs: STUCK_AFTER_MS,
      onOutcome: ({ document }) => rmSync(document.file),
    });
    faults.push(...outcomes.map(faultOf).filter((fault) => fault !== null));
    // Nothing is in hand now, so that what is occupied is what is kept.
    const seconds = (performance.now() - start) / 1000;
    memory.push({ read: sent + batch.length, seconds, ...watch.now(), peak: watch.takePeak() });
    if (!options.json) console.log(`${sent + batch.length} read after ${seconds.toFixed(0)} s`);
  }
  watch.stop();
  return { count: documents.length, faults, memory, readerProcesses: watch.readers.size };
}

function write({ bytes, ...document }, folder) {
  const file = path.join(folder, `${document.number}-${document.name}`);
  writeFileSync(file, varyDocument(bytes));
  return { ...document, file };
}
