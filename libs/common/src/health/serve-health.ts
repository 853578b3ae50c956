import { createServer, Server } from 'node:http';
import { INestApplicationContext, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Runtime } from '../runtime/runtime';

export interface HealthAddress {
  readonly host: string;
  readonly port: number;
}

/**
 * A worker's answer to probes: `GET /health` is 200 while it can reach its database and the broker, else 503. It has
 * no other HTTP.
 */
export async function serveHealth(
  app: INestApplicationContext,
  runtime: Runtime,
  { host, port }: HealthAddress,
): Promise<{ close(): Promise<void> }> {
  const dataSource = app.get(DataSource);
  const server = createServer((request, response) => {
    if (request.url !== '/health') {
      response.writeHead(404).end();
      return;
    }
    Promise.all([dataSource.query('select 1'), runtime.broker.check()])
      .then(
        () => ({ status: 200, body: { status: 'ok' } }),
        (error: unknown) => ({ status: 503, body: { status: 'unavailable', reason: String(error) } }),
      )
      .then(({ status, body }) => {
        response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
      }, logFailure);
  });
  await listen(server, host, port);
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

function logFailure(error: unknown): void {
  new Logger('Health').warn(`a probe could not be answered: ${String(error)}`);
}
