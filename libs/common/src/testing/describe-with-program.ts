import { existsSync } from 'node:fs';

export interface NeededProgram {
  /** Absolute. */
  readonly path: string;
  /** What a developer can do to have it. */
  readonly howToGet: string;
}

/**
 * `describe` for tests that need a program of the system, which are told its path. Where there is none they are left out
 * with one plain line; with `CI=true` that is a failure instead.
 */
export function describeWithProgram(
  { path, howToGet }: NeededProgram,
  title: string,
  tests: (path: string) => void,
): void {
  if (existsSync(path)) {
    describe(title, () => {
      tests(path);
    });
    return;
  }
  const line = `there is no ${path}: ${howToGet}`;
  if (process.env.CI === 'true') {
    describe(title, () => {
      it(`needs ${path}`, () => {
        throw new Error(line);
      });
    });
    return;
  }
  process.stderr.write(`Left out "${title}": ${line}\n`);
  describe.skip(title, () => {
    tests(path);
  });
}
