import { processesOfServer } from './process-memory.mjs';

const EVERY_MS = 250;

/**
 * Watches the server's own processes, PostgreSQL apart, until `stop()`. `now()` answers what they occupy,
 * `{ server, readers }`; `peak` is the most that each of these sums came to since it was last taken, `takePeak()`;
 * `readers` has the most that each reader process came to, by its id. All in megabytes; nothing but zeros where there
 * is no /proc.
 */
export function watchProcesses({ dataFolder }) {
  const readers = new Map();
  let peak = { server: 0, readers: 0 };
  const now = () => {
    const sums = { server: 0, readers: 0 };
    for (const { pid, kind, megabytes } of processesOfServer(dataFolder)) {
      if (kind === 'postgres') continue;
      sums[kind] += megabytes;
      if (kind === 'readers') readers.set(pid, Math.max(megabytes, readers.get(pid) ?? 0));
    }
    peak = { server: Math.max(peak.server, sums.server), readers: Math.max(peak.readers, sums.readers) };
    return sums;
  };
  const takePeak = () => {
    const taken = peak;
    peak = { server: 0, readers: 0 };
    return taken;
  };
  now();
  const timer = setInterval(now, EVERY_MS);
  return { now, takePeak, readers, stop: () => clearInterval(timer) };
}
