import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What a TypeScript file of the project exports, compiled from its sources while loading: no build is needed, and none
 * can be out of date. `path` is below the project's folder.
 */
export function loadTypeScript(path) {
  require.extensions['.ts'] ??= compileTypeScript;
  return require(ROOT + path);
}

function compileTypeScript(module, file) {
  const { transformFileSync } = require('@swc/core');
  const { compilerOptions } = require('../../tsconfig.json');
  // Swc finds the rest (decorators above all) in .swcrc; the names of our libraries only TypeScript is told.
  module._compile(
    transformFileSync(file, { jsc: { baseUrl: ROOT, paths: compilerOptions.paths } }).code,
    file,
  );
}
