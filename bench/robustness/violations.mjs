import { median } from '../support/statistics.mjs';

/** What the pool allows a reader process, and what one may gain until the pool looks at it again. */
const READER_LIMIT_MB = 3_000;
const BETWEEN_LOOKS = 1.2;
/** How much more memory the server may occupy at the end than near the start, and by how many batches we tell. */
const MAX_GROWTH = 1.2;
const COMPARED_BATCHES = 5;

/** Codes of the catalogue that say nothing about the document: something was not foreseen. */
const UNFORESEEN = new Set(['INTERNAL_ERROR', 'EXTRACTION_FAILED']);
/** Codes for a document that broke its reader: allowed, but worth a look. */
export const READER_BROKEN = new Set(['OCR_FAILED', 'PROCESSING_ABANDONED']);

/** Everything in a run that must not be, a sentence each. `catalogue`: the codes that may leave the platform. */
export function violationsOf({ outcomes, faults, memory, readerPeaks }, catalogue) {
  return [
    ...outcomes.flatMap((outcome) => violationOf(outcome, catalogue) ?? []),
    ...faults.flatMap((fault, index) => (fault === null ? [] : [`Good document ${index + 1}: ${fault}`])),
    ...readerPeaks
      .filter((megabytes) => megabytes > READER_LIMIT_MB * BETWEEN_LOOKS)
      .map((megabytes) => `A reader process came to ${megabytes.toFixed(0)} MB`),
    ...growthOf(memory.map(({ server }) => server)),
  ];
}

function violationOf({ number, kind, state, code }, catalogue) {
  if (state === 'completed') return null;
  const clear = catalogue.includes(code) && !UNFORESEEN.has(code);
  if ((state === 'failed' || state === 'refused') && clear) return null;
  return `Mutant ${number} (${kind}) ended as ${state} ${code}`;
}

/** The first batches are left out: caches and pools fill up. */
function growthOf(server) {
  if (server.length < 4 * COMPARED_BATCHES) return [];
  const early = median(server.slice(COMPARED_BATCHES, 2 * COMPARED_BATCHES));
  const late = median(server.slice(-COMPARED_BATCHES));
  return late > MAX_GROWTH * early
    ? [`The server grew from ${early.toFixed(0)} to ${late.toFixed(0)} MB`]
    : [];
}
