import { formatTable } from '../support/table.mjs';

const MAX_GROWTH = 1.2;
const FAULTS_SHOWN = 10;

/** What must not be, a sentence each: faults, and memory that grew since the first hundred documents. */
export function violationsOf({ faults, memory }) {
  const growth = growthOf(memory);
  return growth > MAX_GROWTH
    ? [...faults, `Memory came to ${growth.toFixed(2)} times what it was after the first ${memory[0].read}`]
    : faults;
}

/** Server and readers together, at the end by after the first batch. */
function growthOf(memory) {
  const total = ({ server, readers }) => server + readers;
  return total(memory.at(-1)) / total(memory[0]);
}

export function formatReport({ machine, count, faults, memory, readerProcesses }, violations) {
  return [
    '',
    `${count} good documents, ${count - faults.length} read right, embedded runtime (${machine})`,
    formatTable(
      ['read', 'seconds', 'server, MB', 'readers, MB', 'server, peak', 'readers, peak'],
      memory.map(({ read, seconds, server, readers, peak }) => [
        read,
        ...[seconds, server, readers, peak.server, peak.readers].map((value) => value.toFixed(0)),
      ]),
    ),
    `${readerProcesses} reader processes; memory at the end is ${growthOf(memory).toFixed(2)} times that after the first ${memory[0].read}`,
    violations.length === 0 ? 'No violation' : `${violations.length} violations:`,
    ...violations.slice(0, FAULTS_SHOWN).map((violation) => `  ${violation}`),
  ].join('\n');
}
