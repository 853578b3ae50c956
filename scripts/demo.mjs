/**
 * Real invoices through the real pipeline: prepares the project, starts the embedded platform, submits documents
 * through the public API and prints what came out.
 *
 *   npm run demo                          the sample invoices of examples/invoices, compared with what is printed on them
 *   npm run demo -- <file> [<file> ...]   your own documents
 *
 * In a terminal the server stays up afterwards. Elsewhere the command ends: exit code 0 if every sample came out
 * right, or with your own documents if every job completed.
 */
import { prepare } from './prepare.mjs';

await prepare();
// Loaded only now: it uses installed packages.
const { runDemo } = await import('./demo/run-demo.mjs');
process.exitCode = await runDemo(process.argv.slice(2));
