import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from '../../scripts/project.mjs';

const require = createRequire(import.meta.url);

/**
 * A function that loads a module of the project into this process by its path in the repository without extension:
 * `load('apps/extraction-worker/src/extraction/extract-locally')`. From dist/, or with `sources` the TypeScript as it
 * is now, which needs no build.
 */
export function projectLoader({ sources }) {
  if (!sources) return (module) => require(path.join(ROOT, 'dist', `${module}.js`));
  require(path.join(ROOT, 'apps/ocr-worker/test/register-typescript.cjs'));
  return (module) => require(path.join(ROOT, `${module}.ts`));
}
