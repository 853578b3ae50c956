import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadTypeScript } from './load-typescript.mjs';

/**
 * Every metric that the services define. They do it in the constructors of injectable classes in `*-metrics.ts` files,
 * each of which takes the registry and nothing else.
 */
export function loadMetrics() {
  const { Metrics } = loadTypeScript('libs/common/src/metrics/metrics.ts');
  const metrics = new Metrics();
  for (const Owner of metricsFiles().flatMap((file) => Object.values(loadTypeScript(file)))) {
    if (takesOnly(Metrics, Owner)) new Owner(metrics);
  }
  return metrics.describe();
}

/** In an order that does not depend on the file system. */
function metricsFiles() {
  return ['apps', 'libs']
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((path) => join(folder, path)))
    .filter((path) => /^(apps|libs)\/[^/]+\/src\/.*-metrics\.ts$/.test(path.replaceAll('\\', '/')))
    .sort();
}

/** As Nest sees it: the types of the constructor's parameters. */
function takesOnly(Type, Owner) {
  const parameters = Reflect.getMetadata('design:paramtypes', Owner);
  return parameters?.length === 1 && parameters[0] === Type;
}
