import { inTurn, ReceivedRequest, Reply, ScriptedHttpServer } from './scripted-http-server';

interface Script {
  readonly analyze?: readonly Reply[];
  readonly poll?: readonly Reply[];
  /** What the analysed pages are, without their numbers. */
  readonly page?: Record<string, unknown>;
}

const MODEL = '/documentintelligence/documentModels/prebuilt-read';
const RESULT_ID = '3b31320d-8bab-4f88-b19c-2322a7f11034';

/** An A4 page upright, with one word an inch from the left and two from the top. */
const UPRIGHT_PAGE = {
  ...{ angle: 0, width: 8.2639, height: 11.6944, unit: 'inch' },
  words: [{ content: 'Invoice', polygon: [1, 2, 2, 2, 2, 2.25, 1, 2.25], confidence: 0.97 }],
};

export const RUNNING: Reply = { status: 200, json: { status: 'running' } };

export function azureError(status: number, code: string, innerCode?: string): Reply {
  const innererror =
    innerCode === undefined ? {} : { innererror: { code: innerCode, message: 'About the file' } };
  return { status, json: { error: { code, message: 'About the request', ...innererror } } };
}

/** Speaks the wire protocol of Azure Document Intelligence's `prebuilt-read`, 2024-11-30. */
export class AzureReadStandIn {
  readonly apiKey = 'stand-in-azure-key';
  private replies = new Map<string, () => Reply>();
  private page: Record<string, unknown> = UPRIGHT_PAGE;

  private constructor(private readonly server: () => ScriptedHttpServer) {}

  static async start(): Promise<AzureReadStandIn> {
    const standIn: AzureReadStandIn = new AzureReadStandIn(() => server);
    const server = await ScriptedHttpServer.start((request) => standIn.reply(request));
    return standIn;
  }

  get url(): string {
    return this.server().url;
  }

  get requests(): readonly ReceivedRequest[] {
    return this.server().requests;
  }

  play({ page, ...replies }: Script): void {
    this.server().requests.length = 0;
    this.page = page ?? UPRIGHT_PAGE;
    this.replies = new Map(Object.entries(replies).map(([call, scripted]) => [call, inTurn(scripted)]));
  }

  stop(): Promise<void> {
    return this.server().stop();
  }

  private reply({ method, path, query, headers }: ReceivedRequest): Reply {
    if (headers['ocp-apim-subscription-key'] !== this.apiKey) return azureError(401, '401');
    if (query.get('api-version') !== '2024-11-30') return azureError(404, 'NotFound');
    if (method === 'POST' && path === `${MODEL}:analyze`) {
      return this.replies.get('analyze')?.() ?? accepted();
    }
    if (method === 'GET' && path === `${MODEL}/analyzeResults/${RESULT_ID}`) {
      return this.replies.get('poll')?.() ?? this.succeeded();
    }
    return azureError(404, 'NotFound');
  }

  private succeeded(): Reply {
    const asked = this.requests.findLast(({ method }) => method === 'POST')?.query.get('pages') ?? '';
    const pages = asked.split(',').map((number) => ({ pageNumber: Number(number), ...this.page }));
    const analyzeResult = { apiVersion: '2024-11-30', modelId: 'prebuilt-read', content: '', pages };
    return { status: 200, json: { status: 'succeeded', analyzeResult } };
  }
}

/** Names another host, as a service behind a proxy does. */
function accepted(): Reply {
  const location = `https://elsewhere.example${MODEL}/analyzeResults/${RESULT_ID}?api-version=2024-11-30`;
  return { status: 202, text: '', headers: { 'operation-location': location, 'retry-after': '1' } };
}
