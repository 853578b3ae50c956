import { existsSync } from 'node:fs';

/** Where Debian has it; CHROMIUM_PATH names another one. */
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/**
 * `describe` for tests in a real browser. Where there is none they are left out with one plain line; with `CI=true`
 * that is a failure instead.
 */
export function describeWithBrowser(title: string, tests: (executablePath: string) => void): void {
  if (existsSync(CHROMIUM)) {
    describe(title, () => {
      tests(CHROMIUM);
    });
    return;
  }
  const line = `there is no browser at ${CHROMIUM}: apt-get install chromium, or set CHROMIUM_PATH`;
  if (process.env.CI === 'true') {
    describe(title, () => {
      it('needs a browser', () => {
        throw new Error(line);
      });
    });
    return;
  }
  process.stderr.write(`Left out "${title}": ${line}\n`);
  describe.skip(title, () => {
    tests(CHROMIUM);
  });
}
