import { readFileSync } from 'node:fs';
import path from 'node:path';
import { differences } from '../../scripts/demo/compare.mjs';
import { asRead } from '../../scripts/demo/process-documents.mjs';
import { ROOT } from '../../scripts/project.mjs';

const FOLDER = path.join(ROOT, 'examples/invoices');
const EXPECTED = JSON.parse(readFileSync(path.join(FOLDER, 'expected.json'), 'utf8'));

/** A sample invoice of the project: `{ name, bytes, expected }`. */
export function sampleInvoice(name) {
  return { name, bytes: readFileSync(path.join(FOLDER, name)), expected: EXPECTED[name] };
}

const DIFFERENCES_SHOWN = 3;

/** What is wrong with the outcome of a good document, in a sentence; null when its values are as printed. */
export function faultOf({ document, state, code, evidence }) {
  if (state !== 'completed') return `${document.name} ended as ${state} ${code ?? ''}`.trimEnd();
  const wrong = differences(document.expected, asRead(evidence));
  if (wrong.length === 0) return null;
  const shown = wrong.slice(0, DIFFERENCES_SHOWN);
  const said = shown.map(({ name, expected, actual }) => `${name} is ${actual}, not ${expected}`).join('; ');
  const more = wrong.length > shown.length ? `, and ${wrong.length - shown.length} more` : '';
  return `${document.name}: ${said}${more}`;
}
