/**
 * The server in the foreground, prepared first; settings come from the environment and from `.env`.
 *
 *   npm start                                       the whole platform in this process (embedded runtime)
 *   RUNTIME=distributed npm start -- <service>      one service: gateway, ocr-worker, extraction-worker, billing
 */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { prepare } from './prepare.mjs';
import { EMBEDDED_MAIN, readEnvironment, serviceMain } from './project.mjs';

await prepare();
Object.assign(process.env, readEnvironment());
process.setSourceMapsEnabled(true);
// In this very process: signals reach the server itself, and its exit code is ours.
await import(pathToFileURL(chooseMain(process.argv[2])).href);

function chooseMain(service) {
  if (process.env.RUNTIME !== 'distributed') return EMBEDDED_MAIN;
  if (service !== undefined && existsSync(serviceMain(service))) return serviceMain(service);
  console.error(
    'RUNTIME=distributed runs one service in each process: npm start -- gateway | ocr-worker | extraction-worker | billing',
  );
  process.exit(2);
}
