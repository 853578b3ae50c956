/**
 * Lets a plain `node -r` run our TypeScript sources as jest does (SWC, the same aliases): for tests that fork a
 * process, so that they need no build and can never run a stale one.
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

const ROOT = join(__dirname, '../../..');

require.extensions['.ts'] = (module, filename) => {
  module._compile(transformSync(readFileSync(filename, 'utf8'), { filename, cwd: ROOT }).code, filename);
};

const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  return resolve.call(this, withoutAlias(request), ...rest);
};

function withoutAlias(request) {
  if (request === '@cira/contracts') return join(ROOT, 'libs/contracts/src/index.ts');
  return request.startsWith('@cira/common/')
    ? join(ROOT, 'libs/common/src', request.slice('@cira/common/'.length))
    : request;
}
