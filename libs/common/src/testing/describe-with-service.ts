import { spawnSync } from 'node:child_process';

export interface NeededService {
  readonly name: string;
  readonly url: string;
  readonly defaultPort: number;
  /** What a developer can do to have it, e.g. `apt-get install redis-server, or set REDIS_URL`. */
  readonly howToGet: string;
}

const CONNECT_TIMEOUT_MS = 2_000;

/**
 * `describe` for tests that need a real service. Where it can't be reached they are left out with one plain line that
 * says why; with `CI=true` that is a failure instead, so that a pipeline never passes by leaving things out.
 */
export function describeWithService(service: NeededService, title: string, tests: () => void): void {
  const problem = connectionProblem(service);
  if (problem === null) {
    describe(title, tests);
    return;
  }
  const line = `${service.name} can't be reached at ${withoutPassword(service.url)} (${problem}): ${service.howToGet}`;
  if (process.env.CI === 'true') {
    describe(title, () => {
      it(`needs ${service.name}`, () => {
        throw new Error(line);
      });
    });
    return;
  }
  process.stderr.write(`Left out "${title}": ${line}\n`);
  describe.skip(title, tests);
}

/**
 * Why no TCP connection comes about, or null when one does. In a process of its own, because Jest wants to know while it
 * collects tests, which is synchronous.
 */
function connectionProblem({ url, defaultPort }: NeededService): string | null {
  const { hostname, port } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  const script = `
    const socket = require('node:net').connect({ host: process.argv[1], port: Number(process.argv[2]) });
    const fail = (reason) => { process.stdout.write(reason); process.exit(1); };
    socket.on('connect', () => process.exit(0));
    socket.on('error', (error) => fail(error.code || error.message));
    setTimeout(() => fail('no answer within ${CONNECT_TIMEOUT_MS} ms'), ${CONNECT_TIMEOUT_MS});`;
  const result = spawnSync(process.execPath, ['-e', script, host, port || String(defaultPort)], {
    encoding: 'utf8',
    timeout: CONNECT_TIMEOUT_MS + 3_000,
  });
  return result.status === 0 ? null : result.stdout || 'no answer';
}

function withoutPassword(url: string): string {
  const parsed = new URL(url);
  parsed.password = '';
  return parsed.href;
}
