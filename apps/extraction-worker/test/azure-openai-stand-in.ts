import { once } from 'node:events';
import { createServer, IncomingMessage, Server, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** What the stand-in does with one request; the last step of a script stays in force. */
export type Step =
  | { readonly do: 'answer'; readonly content: unknown; readonly finishReason?: string }
  | { readonly do: 'answer-raw'; readonly content: string; readonly finishReason?: string }
  /** A reader who knows the document: of these values those that the request's schema asks for, null for the rest. */
  | { readonly do: 'answer-from'; readonly known: KnownDocument }
  | { readonly do: 'no-choices' }
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

export interface KnownDocument {
  readonly language: string;
  readonly fields: Readonly<Record<string, string | null>>;
  readonly lineItems: readonly unknown[];
}

/** What providers and older servers do not take; each is refused in words that one of them uses. */
const REFUSALS = {
  json_schema: "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
  json_object: 'This response_format type is unavailable now',
  max_completion_tokens:
    "[{'type': 'extra_forbidden', 'loc': ('body', 'max_completion_tokens'), 'msg': 'Extra inputs are not permitted'}]",
  max_tokens:
    "'max_tokens' or 'max_completion_tokens' is too large: 16000. The maximum context length is 8192 tokens.",
  temperature:
    "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value is supported.",
} as const;
export type Refusable = keyof typeof REFUSALS;

export interface ReceivedRequest {
  readonly path: string;
  readonly apiVersion: string | null;
  readonly authorization: string | undefined;
  readonly deployment: string;
  readonly body: Record<string, unknown>;
  readonly at: number;
}

export const STAND_IN_USAGE = { prompt_tokens: 1200, completion_tokens: 340, total_tokens: 1540 };

/**
 * A local server that speaks the wire protocol of chat completions as the SDK meets it: Azure's (deployment in the
 * path, `api-version` in the query, `api-key` header, its error bodies) and, under `/v1`, that of endpoints which are
 * compatible with OpenAI's (model in the body, bearer token or none). What it answers is a script for each test; it
 * understands nothing of invoices.
 */
export class AzureOpenAiStandIn {
  readonly apiKey = 'stand-in-key-0123456789';
  readonly requests: ReceivedRequest[] = [];
  /** Whether the compatible side asks for the key as well. */
  asksForKey = false;
  private script: Step[] = [];
  private refused: readonly Refusable[] = [];

  private constructor(
    private readonly server: Server,
    readonly endpoint: string,
  ) {}

  /** Where the compatible side is. */
  get baseUrl(): string {
    return `${this.endpoint}/v1`;
  }

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
    this.refused = [];
  }

  /** From now on these are no part of what it takes. */
  refuse(...refused: Refusable[]): void {
    this.refused = refused;
  }

  /** The fields that each request asked for, by its schema. */
  get askedFields(): string[][] {
    return this.requests.map(({ body }) => Object.keys(wantedOf(body).fields));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.endpoint);
    const body = await readJson(request);
    const apiVersion = url.searchParams.get('api-version');
    const azure = /^\/openai\/deployments\/([^/]+)\/chat\/completions$/.exec(url.pathname)?.[1];
    const compatible = url.pathname === '/v1/chat/completions' ? String(body.model) : undefined;
    const deployment = compatible ?? (apiVersion === null ? undefined : azure);
    if (request.method !== 'POST' || deployment === undefined) {
      sendError(response, 404, '404', 'Resource not found');
      return;
    }
    const { authorization } = request.headers;
    this.requests.push({ path: url.pathname, apiVersion, authorization, deployment, body, at: Date.now() });
    if (!this.isLetIn(request, compatible !== undefined)) {
      sendError(response, 401, '401', 'Access denied due to invalid subscription key or wrong API endpoint.');
      return;
    }
    const unknown = this.refused.find((name) => JSON.stringify(body).includes(`"${name}"`));
    if (unknown !== undefined) {
      sendError(response, 400, 'invalid_request_error', REFUSALS[unknown]);
      return;
    }
    const step = this.script.length > 1 ? this.script.shift() : this.script[0];
    if (step) await act(step, deployment, body, response);
    else sendError(response, 500, 'no_script', 'The stand-in has no script');
  }

  private isLetIn({ headers }: IncomingMessage, isCompatible: boolean): boolean {
    if (!isCompatible) return headers['api-key'] === this.apiKey;
    return !this.asksForKey || headers.authorization === `Bearer ${this.apiKey}`;
  }
}

async function act(
  step: Step,
  deployment: string,
  body: Record<string, unknown>,
  response: ServerResponse,
): Promise<void> {
  switch (step.do) {
    case 'answer':
      send(response, completion(deployment, JSON.stringify(step.content), step.finishReason ?? 'stop'));
      return;
    case 'answer-raw':
      send(response, completion(deployment, step.content, step.finishReason ?? 'stop'));
      return;
    case 'answer-from':
      send(response, completion(deployment, JSON.stringify(answerFrom(step.known, body)), 'stop'));
      return;
    case 'no-choices':
      send(response, { ...completion(deployment, null, 'stop'), choices: [] });
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

interface WantedProperties {
  readonly fields: Record<string, unknown>;
  readonly lineItems: boolean;
}

/** What a request's schema asks for. */
function wantedOf(body: Record<string, unknown>): WantedProperties {
  const format = body.response_format as
    { json_schema?: { schema: { properties: Record<string, { properties?: object }> } } } | undefined;
  const properties = format?.json_schema?.schema.properties ?? {};
  return { fields: { ...properties.fields?.properties }, lineItems: 'lineItems' in properties };
}

function answerFrom({ language, fields, lineItems }: KnownDocument, body: Record<string, unknown>): unknown {
  const wanted = wantedOf(body);
  return {
    language,
    fields: Object.fromEntries(Object.keys(wanted.fields).map((name) => [name, fields[name] ?? null])),
    ...(wanted.lineItems ? { lineItems } : {}),
  };
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
