/**
 * Makes the project ready to run: installs what is missing and builds what has changed. Where nothing has, it only
 * compares fingerprints and says nothing. Needs nothing but Node.
 *
 *   node scripts/prepare.mjs
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, isBuilt } from './prepare/build.mjs';
import { CommandFailed } from './prepare/command.mjs';
import { install, isInstalled } from './prepare/install.mjs';
import { withLock } from './prepare/lock.mjs';
import { NODE_NEEDED, nodeIsNewEnough } from './prepare/node-version.mjs';
import { ROOT } from './project.mjs';

/** `quiet` leaves out the line for each step. Ends the process with a plain message when a step fails. */
export async function prepare({ quiet = false } = {}) {
  if (!nodeIsNewEnough(process.versions.node)) {
    fail(
      `CIRA needs Node ${NODE_NEEDED} or newer; this is ${process.versions.node}. Get it at https://nodejs.org`,
    );
  }
  const say = quiet ? () => {} : (text) => process.stdout.write(text);
  try {
    if (isInstalled() && isBuilt()) return;
    // Asked again inside: another start may just have done the work.
    await withLock(path.join(ROOT, '.cache', 'prepare.lock'), say, async () => {
      if (!isInstalled()) await timed('Installing packages', () => install(say), say);
      if (!isBuilt()) await timed('Building', build, say);
    });
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    fail(`\n${error.output}\n${error.message}`);
  }
}

async function timed(step, action, say) {
  say(`${step} … `);
  const start = performance.now();
  await action();
  say(`${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await prepare();
