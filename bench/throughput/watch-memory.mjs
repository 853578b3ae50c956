import { memoryOfServer } from '../support/process-memory.mjs';

const EVERY_MS = 500;

/** Watches the memory of a server until `stop()`, which answers `{ before, peak }`, megabytes by process kind. */
export function watchMemory({ dataFolder }) {
  const before = memoryOfServer(dataFolder);
  const peak = { ...before };
  const look = () => {
    for (const [name, megabytes] of Object.entries(memoryOfServer(dataFolder) ?? {})) {
      peak[name] = Math.max(peak[name], megabytes);
    }
  };
  const timer = setInterval(look, EVERY_MS);
  const stop = () => {
    clearInterval(timer);
    look();
    return { before, peak };
  };
  return { stop };
}
