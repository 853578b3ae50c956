import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../project.mjs';
import { run } from './command.mjs';
import { filesBelow, fingerprint } from './fingerprint.mjs';

const STAMP = path.join(ROOT, 'dist', '.cira-build');
const SETTINGS = ['nest-cli.json', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];

/** Whether dist/ was built from the sources as they are now. */
export function isBuilt() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === currentFingerprint();
}

export async function build() {
  // Taken before: a source saved during the build must count as not built.
  const built = currentFingerprint();
  rmSync(STAMP, { force: true });
  removeOrphans();
  await run(process.execPath, ['node_modules/@nestjs/cli/bin/nest.js', 'build']);
  copyAssets();
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, built);
}

/** What was compiled from a source that is gone must not live on: boot would still find a deleted handler. */
function removeOrphans() {
  for (const file of ['apps', 'libs'].flatMap((folder) => filesBelow(ROOT, `dist/${folder}`))) {
    const source = file.slice('dist/'.length);
    const compiledFrom = source.replace(/\.js(\.map)?$/, '.ts');
    if (![source, compiledFrom].some((candidate) => existsSync(path.join(ROOT, candidate)))) {
      rmSync(path.join(ROOT, file));
    }
  }
}

/** The compiler emits TypeScript and imported JSON; anything else that lies beside the code goes along as it is. */
function copyAssets() {
  for (const file of sources().filter((name) => !name.endsWith('.ts'))) {
    cpSync(path.join(ROOT, file), path.join(ROOT, 'dist', file));
  }
}

function currentFingerprint() {
  return fingerprint(ROOT, [...SETTINGS.filter((file) => existsSync(path.join(ROOT, file))), ...sources()]);
}

/** The files that a build depends on: the src folders of apps and libs, without their tests. */
function sources() {
  return ['apps', 'libs']
    .flatMap((kind) => readdirSync(path.join(ROOT, kind)).map((name) => `${kind}/${name}/src`))
    .flatMap((folder) => filesBelow(ROOT, folder))
    .filter((file) => !/[.-]spec\.ts$/.test(file));
}
