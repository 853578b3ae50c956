import { once } from 'node:events';
import { createServer, IncomingMessage, Server, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';

export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
  /** Monotonic, milliseconds. */
  readonly at: number;
}

/** What becomes of one request. */
export type Reply =
  | { readonly status: number; readonly json?: unknown; readonly text?: string; readonly headers?: Headers }
  | 'hang'
  | 'hang-up';
type Headers = Readonly<Record<string, string>>;

/** A local HTTP server that keeps what it is asked and answers as its owner says. */
export class ScriptedHttpServer {
  readonly requests: ReceivedRequest[] = [];

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(
    reply: (request: ReceivedRequest) => Reply | Promise<Reply>,
  ): Promise<ScriptedHttpServer> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const scripted = new ScriptedHttpServer(
      server,
      `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    );
    server.on('request', (request, response) => {
      scripted.handle(request, response, reply).catch(() => response.destroy());
    });
    return scripted;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async handle(
    request: IncomingMessage,
    response: ServerResponse,
    replyTo: (request: ReceivedRequest) => Reply | Promise<Reply>,
  ): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const url = new URL(request.url ?? '/', this.url);
    const received: ReceivedRequest = {
      ...{
        method: request.method ?? '',
        path: url.pathname,
        query: url.searchParams,
        headers: request.headers,
      },
      ...{ body: Buffer.concat(pieces), at: performance.now() },
    };
    this.requests.push(received);
    const reply = await replyTo(received);
    if (reply === 'hang') return;
    if (reply === 'hang-up') {
      response.destroy();
      return;
    }
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
    response.end(reply.text ?? JSON.stringify(reply.json ?? null));
  }
}

/** Replies in turn; the last one stays in force. */
export function inTurn(replies: readonly Reply[]): () => Reply {
  const left = [...replies];
  return () => (left.length > 1 ? left.shift() : left[0]) ?? { status: 500, text: 'no reply is scripted' };
}
