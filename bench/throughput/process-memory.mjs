import { readdirSync, readFileSync } from 'node:fs';

/**
 * Memory of a server that this process has started, in megabytes: `{ server, readers, postgres }`. Resident memory for
 * Node; for PostgreSQL the proportional share, since its processes have most of theirs in common. Its main process is
 * nobody's child and is known by its data folder. Reads /proc, so Linux only; null elsewhere.
 */
export function memoryOfServer(dataFolder) {
  if (process.platform !== 'linux') return null;
  const sums = { server: 0, readers: 0, postgres: 0 };
  for (const { pid, command } of processesOf(dataFolder)) {
    if (command.includes('main.embedded.js')) sums.server += kilobytes(readProc(pid, 'status'), 'VmRSS');
    else if (command.includes('reader-process.js'))
      sums.readers += kilobytes(readProc(pid, 'status'), 'VmRSS');
    else if (command.includes('postgres')) sums.postgres += kilobytes(readProc(pid, 'smaps_rollup'), 'Pss');
  }
  return Object.fromEntries(Object.entries(sums).map(([name, kb]) => [name, kb / 1024]));
}

function processesOf(dataFolder) {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({
      pid,
      parent: /^PPid:\s+(\d+)/m.exec(readProc(pid, 'status'))?.[1],
      command: readProc(pid, 'cmdline').replaceAll('\0', ' '),
    }));
  const below = (pid) =>
    all.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...below(child.pid)]);
  const databases = all.filter(({ command }) => command.includes(`-D ${dataFolder}`));
  return new Set([
    ...below(String(process.pid)),
    ...databases.flatMap((database) => [database, ...below(database.pid)]),
  ]);
}

/** Empty for a process that has just ended. */
function readProc(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function kilobytes(text, key) {
  return Number(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0);
}
