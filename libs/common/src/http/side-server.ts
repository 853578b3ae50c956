import { createServer, Server } from 'node:http';
import { Logger } from '@nestjs/common';

export interface SideAddress {
  readonly host: string;
  readonly port: number;
}

export interface SideAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/**
 * HTTP for the machines that watch a process (probes, Prometheus), on a port of its own, away from the API and its
 * keys. Each path answers by its function; everything else is 404.
 */
export async function openSideServer(
  { host, port }: SideAddress,
  routes: ReadonlyMap<string, () => Promise<SideAnswer>>,
): Promise<{ close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const answer = routes.get(pathOf(request.url));
    if (!answer) {
      response.writeHead(404).end();
      return;
    }
    answer().then(
      ({ status, contentType, body }) =>
        response.writeHead(status, { 'Content-Type': contentType }).end(body),
      (error: unknown) => {
        new Logger('SideServer').warn(`${pathOf(request.url)} could not be answered: ${String(error)}`);
        response.writeHead(500).end();
      },
    );
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

function pathOf(url = '/'): string {
  return url.replace(/\?.*$/, '');
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}
