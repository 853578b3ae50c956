import { formatTable } from '../support/table.mjs';
import { READER_BROKEN } from './violations.mjs';

const SLOWEST = 10;
const MARKS = 10;
const VIOLATIONS_SHOWN = 20;

export function formatReport({ machine, seed, outcomes, faults, memory, readerPeaks }, violations) {
  const broken = outcomes.filter(({ code }) => READER_BROKEN.has(code));
  const right = faults.filter((fault) => fault === null).length;
  return [
    '',
    `${outcomes.length} hostile documents, seed ${seed}, embedded runtime (${machine})`,
    '',
    formatTable(['kind', 'sent', 'slowest, s', 'ended as'], kindRows(outcomes)),
    '',
    formatTable(['all', 'documents'], Object.entries(tally(outcomes))),
    '',
    'Slowest:',
    ...slowest(outcomes),
    '',
    formatTable(['after', 'server, MB', 'readers, MB', 'server, peak', 'readers, peak'], memoryRows(memory)),
    '',
    `${readerPeaks.length} reader processes, the largest of ${Math.max(0, ...readerPeaks).toFixed(0)} MB`,
    `${broken.length} documents broke their reader: ${broken.map(({ number }) => number).join(', ') || 'none'}`,
    `${right} of ${faults.length} good documents in between were read right`,
    violations.length === 0 ? 'No violation' : `${violations.length} violations:`,
    ...violations.slice(0, VIOLATIONS_SHOWN).map((violation) => `  ${violation}`),
  ].join('\n');
}

function kindRows(outcomes) {
  return [...new Set(outcomes.map(({ kind }) => kind))].map((kind) => {
    const those = outcomes.filter((outcome) => outcome.kind === kind);
    const ends = Object.entries(tally(those)).map(([end, count]) => `${end} ${count}`);
    const most = Math.max(...those.map(({ elapsedMs }) => elapsedMs));
    return [kind, those.length, (most / 1000).toFixed(1), ends.join(', ')];
  });
}

/** How many ended with each code, or otherwise in each state; the most frequent first. */
function tally(outcomes) {
  const counts = {};
  for (const { state, code } of outcomes) counts[code ?? state] = (counts[code ?? state] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([, a], [, b]) => b - a));
}

function slowest(outcomes) {
  return outcomes
    .toSorted((a, b) => b.elapsedMs - a.elapsedMs)
    .slice(0, SLOWEST)
    .map(
      ({ number, kind, state, code, elapsedMs }) =>
        `  ${(elapsedMs / 1000).toFixed(1).padStart(6)} s  mutant ${number}, ${kind}: ${code ?? state}`,
    );
}

function memoryRows(memory) {
  const every = Math.ceil(memory.length / MARKS);
  return memory
    .filter((_, index) => index % every === every - 1 || index === memory.length - 1)
    .map(({ sent, server, readers, peak }) => [
      sent,
      ...[server, readers, peak.server, peak.readers].map((megabytes) => megabytes.toFixed(0)),
    ]);
}
