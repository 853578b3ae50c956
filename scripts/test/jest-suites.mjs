import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../project.mjs';

const MINUTE = 60_000;

/** `limit`: what hangs must end as a failure and not hold up whoever waits. */
export const SUITES = [
  { name: 'unit', args: [], limit: 10 * MINUTE },
  { name: 'integration', args: [], limit: 20 * MINUTE },
  // One after another: they measure time and kill processes.
  { name: 'e2e', args: ['--runInBand'], limit: 40 * MINUTE },
];

/** Runs one project of jest.config.js, its report going to the terminal. Answers `{ passed, failed, skipped }`. */
export async function runJest({ name, args, limit }, environment) {
  console.log(`\n${name}`);
  const folder = mkdtempSync(path.join(tmpdir(), 'cira-test-'));
  const outputFile = path.join(folder, `${name}.json`);
  try {
    const jest = ['node_modules/jest/bin/jest.js', '--selectProjects', name, '--passWithNoTests'];
    const child = spawn(process.execPath, [...jest, '--json', `--outputFile=${outputFile}`, ...args], {
      cwd: ROOT,
      env: environment,
      // With --json jest repeats its findings on standard output; people read the report on standard error.
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), limit);
    const [code, signal] = await once(child, 'exit');
    clearTimeout(timer);
    if (signal !== null)
      console.log(`${name} was ended by ${signal}; its limit is ${limit / MINUTE} minutes.`);
    return count(existsSync(outputFile) ? JSON.parse(readFileSync(outputFile, 'utf8')) : null, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that did not even run counts as one failed; so does a run that failed without saying in which test. */
export function count(report, exitCode) {
  const passed = report?.numPassedTests ?? 0;
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  const failed = (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0);
  return { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed, skipped };
}
