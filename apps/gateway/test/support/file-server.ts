import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';

export interface FileServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves one document by plain HTTP on loopback, whatever the path. */
export async function startFileServer(bytes: Uint8Array, mediaType = 'application/pdf'): Promise<FileServer> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': mediaType, ETag: '"v1"' }).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/invoice.pdf`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
