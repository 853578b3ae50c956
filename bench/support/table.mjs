import Table from 'cli-table3';

const NO_LINES = Object.fromEntries(
  ['top', 'bottom', 'mid', 'left', 'right']
    .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`])
    .map((part) => [part, '']),
);

/** A plain table: columns by white space only, the first one to the left, the others to the right. */
export function formatTable(head, rows) {
  const table = new Table({
    head,
    chars: { ...NO_LINES, 'left-mid': '', 'mid-mid': '', 'right-mid': '', middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: head.map((_, column) => (column === 0 ? 'left' : 'right')),
  });
  table.push(...rows.map((row) => row.map((cell) => String(cell ?? '–'))));
  return table.toString();
}

export const percent = (share) => (Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1)} %`);

/** Milliseconds, to a tenth below ten. */
export const milliseconds = (ms) => (Number.isNaN(ms) ? '–' : ms < 10 ? ms.toFixed(1) : ms.toFixed(0));
