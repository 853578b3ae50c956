import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * The contracts library, compiled from its sources while loading: no build is needed, and none can be out of date.
 * Works because the library imports nothing but relative files, zod and nanoid.
 */
export function loadContracts() {
  require.extensions['.ts'] ??= compileTypeScript;
  return require('../../libs/contracts/src/index.ts');
}

function compileTypeScript(module, file) {
  const { transformFileSync } = require('@swc/core');
  module._compile(transformFileSync(file).code, file);
}
