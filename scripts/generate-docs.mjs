/**
 * Writes the documents that are generated from the code; they are committed, so that a change shows in review.
 *
 *   npm run docs:generate                     writes all of them
 *   npm run docs:generate -- --check          writes nothing, fails when one is stale
 *   npm run docs:generate -- --only=errors    leaves the others alone (a list: errors,messages,metrics,openapi)
 *
 * errors and messages come from the sources of the contracts, metrics from those of the services, openapi from the
 * built gateway: build first.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadContracts } from './docs/load-contracts.mjs';
import { loadMetrics } from './docs/load-metrics.mjs';
import { openApiDocument } from './docs/openapi-document.mjs';
import { renderErrors } from './docs/render-errors.mjs';
import { renderMessages } from './docs/render-messages.mjs';
import { renderMetrics } from './docs/render-metrics.mjs';

const DOCUMENTS = {
  errors: { file: 'docs/errors.md', render: () => renderErrors(loadContracts().ERROR_CATALOGUE) },
  messages: { file: 'docs/messages.md', render: () => renderMessages(loadContracts().MESSAGES) },
  metrics: { file: 'docs/metrics.md', render: () => renderMetrics(loadMetrics()) },
  openapi: { file: 'docs/openapi.json', render: openApiDocument },
};

class Stale extends Error {
  constructor(files) {
    super(`Stale: ${files.join(', ')}. Run "npm run docs:generate" and commit the result.`);
  }
}

try {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  await main();
  // An open handle of the loaded gateway must not keep a finished script alive.
  process.exit(0);
} catch (error) {
  console.error(error instanceof Stale ? error.message : error);
  process.exit(1);
}

async function main() {
  const { check, documents } = readOptions();
  const stale = [];
  for (const { file, render } of documents) {
    const wanted = await render();
    if (wanted === null || wanted === (await readFile(file, 'utf8').catch(() => null))) continue;
    stale.push(file);
    if (check) continue;
    await writeFile(file, wanted);
    console.log(`wrote ${file}`);
  }
  if (check && stale.length > 0) throw new Stale(stale);
}

function readOptions() {
  const { values } = parseArgs({
    options: { check: { type: 'boolean', default: false }, only: { type: 'string' } },
  });
  const names = values.only?.split(',') ?? Object.keys(DOCUMENTS);
  const unknown = names.filter((name) => !(name in DOCUMENTS));
  if (unknown.length > 0) throw new Error(`Unknown: ${unknown}; there are ${Object.keys(DOCUMENTS)}.`);
  return { check: values.check, documents: names.map((name) => DOCUMENTS[name]) };
}
