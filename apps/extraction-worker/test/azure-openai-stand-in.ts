import { once } from 'node:events';
import { createServer, IncomingMessage, Server, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** What the stand-in does with one request; the last step of a script stays in force. */
export type Step =
  | { readonly do: 'answer'; readonly content: unknown; readonly finishReason?: string }
  | { readonly do: 'answer-raw'; readonly content: string }
  | { readonly do: 'refuse' }
  | {
      readonly do: 'fail';
      readonly status: number;
      readonly code?: string;
      readonly headers?: Record<string, string>;
    }
  | { readonly do: 'hang' }
  | { readonly do: 'stall-in-body' }
  | { readonly do: 'hang-up' }
  | { readonly do: 'no-json' };

export interface ReceivedRequest {
  readonly path: string;
  readonly apiVersion: string | null;
  readonly deployment: string;
  readonly body: Record<string, unknown>;
  readonly at: number;
}

export const STAND_IN_USAGE = { prompt_tokens: 1200, completion_tokens: 340, total_tokens: 1540 };

/**
 * A local server that speaks the wire protocol of Azure OpenAI's chat completions as the SDK meets it: deployment in
 * the path, `api-version` in the query, `api-key` header, usage in the answer, Azure's error bodies. What it answers
 * is a script for each test; it understands nothing of invoices.
 */
export class AzureOpenAiStandIn {
  readonly apiKey = 'stand-in-key-0123456789';
  readonly requests: ReceivedRequest[] = [];
  private script: Step[] = [];

  private constructor(
    private readonly server: Server,
    readonly endpoint: string,
  ) {}

  static async start(): Promise<AzureOpenAiStandIn> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const standIn = new AzureOpenAiStandIn(server, `http://127.0.0.1:${port}`);
    server.on('request', (request, response) => {
      standIn.handle(request, response).catch(() => response.destroy());
    });
    return standIn;
  }

  /** Forgets the requests so far and follows these steps, one for each request. */
  play(...steps: Step[]): void {
    this.requests.length = 0;
    this.script = steps;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.endpoint);
    const deployment = /^\/openai\/deployments\/([^/]+)\/chat\/completions$/.exec(url.pathname)?.[1];
    const body = await readJson(request);
    if (request.method !== 'POST' || deployment === undefined || !url.searchParams.has('api-version')) {
      sendError(response, 404, '404', 'Resource not found');
      return;
    }
    const apiVersion = url.searchParams.get('api-version');
    this.requests.push({ path: url.pathname, apiVersion, deployment, body, at: Date.now() });
    if (request.headers['api-key'] !== this.apiKey) {
      sendError(response, 401, '401', 'Access denied due to invalid subscription key or wrong API endpoint.');
      return;
    }
    const step = this.script.length > 1 ? this.script.shift() : this.script[0];
    if (step) await act(step, deployment, response);
    else sendError(response, 500, 'no_script', 'The stand-in has no script');
  }
}

async function act(step: Step, deployment: string, response: ServerResponse): Promise<void> {
  switch (step.do) {
    case 'answer':
      send(response, completion(deployment, JSON.stringify(step.content), step.finishReason ?? 'stop'));
      return;
    case 'answer-raw':
      send(response, completion(deployment, step.content, 'stop'));
      return;
    case 'refuse':
      send(response, completion(deployment, null, 'stop', 'I cannot help with that.'));
      return;
    case 'fail':
      for (const [name, value] of Object.entries(step.headers ?? {})) response.setHeader(name, value);
      sendError(response, step.status, step.code ?? String(step.status), `Scripted ${step.status}`);
      return;
    case 'hang':
      await once(response, 'close');
      return;
    case 'stall-in-body':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"id":"chatcmpl-1",');
      await once(response, 'close');
      return;
    case 'hang-up':
      await wait(1);
      response.destroy();
      return;
    case 'no-json':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('<html>Bad gateway</html>');
  }
}

function completion(
  model: string,
  content: string | null,
  finishReason: string,
  refusal: string | null = null,
): Record<string, unknown> {
  return {
    id: 'chatcmpl-stand-in',
    object: 'chat.completion',
    created: 1_700_000_000,
    model,
    choices: [
      {
        index: 0,
        finish_reason: finishReason,
        logprobs: null,
        message: { role: 'assistant', content, refusal },
        content_filter_results: { hate: { filtered: false, severity: 'safe' } },
      },
    ],
    usage: STAND_IN_USAGE,
  };
}

function send(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json', 'x-ms-region': 'stand-in' });
  response.end(JSON.stringify(body));
}

function sendError(response: ServerResponse, status: number, code: string, message: string): void {
  send(response, { error: { code, message } }, status);
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}') as Record<string, unknown>;
}
