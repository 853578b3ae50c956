import { readdirSync, readFileSync } from 'node:fs';

/**
 * Memory of a server that this process has started, in megabytes: `{ server, readers, postgres }`. Reads /proc, so
 * Linux only; null elsewhere.
 */
export function memoryOfServer(dataFolder) {
  if (process.platform !== 'linux') return null;
  const sums = { server: 0, readers: 0, postgres: 0 };
  for (const { kind, megabytes } of processesOfServer(dataFolder)) sums[kind] += megabytes;
  return sums;
}

/**
 * The processes of such a server, `{ pid, kind, megabytes }` each; none where there is no /proc. Resident memory for
 * Node; for PostgreSQL the proportional share, since its processes have most of theirs in common. Its main process is
 * nobody's child and is known by its data folder.
 */
export function processesOfServer(dataFolder) {
  if (process.platform !== 'linux') return [];
  return [...processesOf(dataFolder)].flatMap(({ pid, command }) => {
    const kind = kindOf(command);
    if (kind === null) return [];
    const kb =
      kind === 'postgres'
        ? kilobytes(readProc(pid, 'smaps_rollup'), 'Pss')
        : kilobytes(readProc(pid, 'status'), 'VmRSS');
    return [{ pid, kind, megabytes: kb / 1024 }];
  });
}

function kindOf(command) {
  if (command.includes('main.embedded.js')) return 'server';
  if (/-process\.js\b/.test(command)) return 'readers';
  return command.includes('postgres') ? 'postgres' : null;
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
