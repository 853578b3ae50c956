import { filesBelow } from '../prepare/fingerprint.mjs';
import { CommandFailed, run } from '../prepare/command.mjs';
import { ROOT } from '../project.mjs';

/**
 * The steps of `npm run verify` before its tests, the tests of scripts and benchmarks, and the freshness of generated
 * files.
 */
export const GATES = [
  ...['format:check', 'lint', 'boundaries', 'deadcode', 'types'].map((name) => ({
    name,
    command: ['npm', ['run', '--silent', name]],
  })),
  { name: 'docs', command: [process.execPath, ['scripts/generate-docs.mjs', '--check']] },
  { name: 'scripts', command: [process.execPath, ['--test', ...scriptTests()]] },
];

/** Prints one line with the gate's time, and what the tool said where it fails. Answers whether the gate is passed. */
export async function runGate({ name, command: [executable, args] }) {
  const start = performance.now();
  const time = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  try {
    await run(executable, args);
    console.log(`${name.padEnd(14)} ok      ${time()}`);
    return true;
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    console.log(`${name.padEnd(14)} FAILED  ${time()}\n${error.output}`);
    return false;
  }
}

function scriptTests() {
  return ['scripts', 'bench', 'training']
    .flatMap((folder) => filesBelow(ROOT, folder))
    .filter((file) => file.endsWith('.test.mjs'));
}
