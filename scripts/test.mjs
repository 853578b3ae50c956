/**
 * Everything that must pass: `npm test`. Installs and builds what is missing, runs the gates of `npm run verify` and
 * then the unit, integration and end-to-end tests. The last line is `N passed, N failed`, summed over all tests; a
 * gate that fails counts as one failed.
 *
 * The tests of the distributed runtime need RabbitMQ and Redis (RABBITMQ_URL, REDIS_URL; defaults on localhost).
 * Where these don't answer they are left out, but with CI=true that is an error.
 */
import { prepare } from './prepare.mjs';
import { GATES, runGate } from './test/gates.mjs';
import { runJest, SUITES } from './test/jest-suites.mjs';
import { missingServices } from './test/services.mjs';

await prepare();
console.log(
  `Gates: ${GATES.map(({ name }) => name).join(', ')}. Then tests: ${SUITES.map(({ name }) => name).join(', ')}.`,
);
const sums = { passed: 0, failed: 0, skipped: 0 };
const environment = { ...process.env, CIRA_TEST_DISTRIBUTED: (await canTestDistributed()) ? '1' : '0' };

for (const gate of GATES) {
  if (!(await runGate(gate))) sums.failed += 1;
}
for (const suite of SUITES) {
  const counts = await runJest(suite, environment);
  for (const key of Object.keys(sums)) sums[key] += counts[key];
}

const skipped = sums.skipped > 0 ? `, ${sums.skipped} skipped` : '';
console.log(`\n${sums.passed} passed, ${sums.failed} failed${skipped}`);
process.exitCode = sums.failed === 0 ? 0 : 1;

async function canTestDistributed() {
  const missing = await missingServices(process.env);
  if (missing.length === 0) {
    console.log('RabbitMQ and Redis answer: the distributed runtime is tested, too.');
    return true;
  }
  const reason = `${missing.join(' and ')} ${missing.length === 1 ? 'does' : 'do'} not answer`;
  if (process.env.CI === 'true') {
    console.log(`${reason}, and with CI=true nothing may be left out.`);
    sums.failed += 1;
  } else {
    console.log(
      `Left out: the distributed runtime, because ${reason}. To get it: docker compose up -d rabbitmq redis, or .ci/run`,
    );
  }
  return false;
}
