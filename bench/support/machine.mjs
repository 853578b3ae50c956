import { availableParallelism, loadavg } from 'node:os';

/** What a figure must be read with. A load above the number of cores means that others were using the machine, too. */
export function describeMachine() {
  const [load] = loadavg();
  return `${availableParallelism()} cores, load ${load.toFixed(1)} in the last minute, Node ${process.versions.node}`;
}
