import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('../../apps/gateway/src/openapi.ts', import.meta.url));
const BUILT = fileURLToPath(new URL('../../dist/apps/gateway/src/openapi.js', import.meta.url));
const require = createRequire(import.meta.url);

/**
 * The OpenAPI document that the gateway serves, as JSON in the gateway's order; null as long as there is no gateway
 * to ask. From the build and not from the sources: only the build has the metadata that is served.
 */
export async function openApiDocument() {
  if (!existsSync(SOURCE)) return null;
  if (!existsSync(BUILT)) throw new Error('The gateway is not built: run "npm run build" first.');
  const { buildOpenApiDocument } = require(BUILT);
  return `${JSON.stringify(await buildOpenApiDocument(), null, 2)}\n`;
}
