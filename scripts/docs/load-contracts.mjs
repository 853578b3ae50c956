import { loadTypeScript } from './load-typescript.mjs';

export function loadContracts() {
  return loadTypeScript('libs/contracts/src/index.ts');
}
