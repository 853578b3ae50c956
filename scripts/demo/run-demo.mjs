import { ApiClient } from './api-client.mjs';
import { chooseDocuments } from './documents.mjs';
import { processDocuments } from './process-documents.mjs';
import { printOutcome, printSummary } from './report.mjs';
import { startServer } from './server.mjs';
import { demoSettings } from './settings.mjs';
import { Terminal } from './terminal.mjs';
import { UserError } from './user-error.mjs';

/** Answers the exit code of the command. */
export async function runDemo(files) {
  const terminal = new Terminal(process.stdout);
  const interrupted = interruption();
  let server = null;
  try {
    const documents = chooseDocuments(files);
    const settings = demoSettings();
    const started = performance.now();
    server = await startServer(settings, interrupted);
    terminal.print(
      `Server up in ${((performance.now() - started) / 1000).toFixed(1)} s, log in ${settings.logFile}`,
    );

    const api = new ApiClient(server.url, settings.apiKey);
    const outcomes = await Promise.race([
      processDocuments(documents, api, terminal),
      server.died,
      interrupted,
    ]);
    for (const outcome of outcomes) printOutcome(outcome, terminal);
    printSummary(outcomes, terminal);
    if (terminal.interactive) await stayUp(server, settings, interrupted, terminal);
    return outcomes.every(({ good }) => good) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(terminal.paint.red(error.message));
    return error.exitCode;
  } finally {
    await server?.stop();
  }
}

async function stayUp({ url, died }, { apiKey }, interrupted, terminal) {
  terminal.print(`
${terminal.paint.bold('The server stays up; Ctrl-C stops it.')}
  Swagger UI  ${url}/docs
  API key     ${apiKey}
  Try         curl -H 'X-API-Key: ${apiKey}' -F file=@invoice.pdf ${url}/v1/jobs
`);
  await Promise.race([died, interrupted.catch(() => {})]);
  terminal.print('Stopping the server …');
}

/**
 * Rejects at the first signal. Later ones are swallowed: npm and the terminal both deliver Ctrl-C, and the server
 * needs its moment to put down what it holds.
 */
function interruption() {
  const interrupted = new Promise((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => reject(new UserError('Interrupted.', { exitCode: 130 })));
    }
  });
  interrupted.catch(() => {});
  return interrupted;
}
