import { describeWithProgram } from '@cira/common/testing/describe-with-program';

/** `describe` for tests in a real browser: Debian's, unless CHROMIUM_PATH names another one. */
export function describeWithBrowser(title: string, tests: (executablePath: string) => void): void {
  const path = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  describeWithProgram({ path, howToGet: 'apt-get install chromium, or set CHROMIUM_PATH' }, title, tests);
}
