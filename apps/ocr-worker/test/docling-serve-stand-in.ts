import { inTurn, ReceivedRequest, Reply, ScriptedHttpServer } from './scripted-http-server';

export interface SubmittedForm {
  readonly fields: Readonly<Record<string, string[]>>;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Replies to each of the calls, in turn; the last stays in force. What is left out goes well. */
interface Script {
  readonly submit?: readonly Reply[];
  readonly poll?: readonly Reply[];
  readonly result?: readonly Reply[];
  readonly version?: readonly Reply[];
}

const TASK_ID = '3fa85f64-5717-4562-b3fc-2c963f66afa6';

/** What a task answers while it is in that state, in the form of docling-serve 1.31. */
export function taskStatus(task_status: string, error_message: string | null = null): Reply {
  const meta = { task_position: task_status === 'pending' ? 1 : null, task_meta: null, error_message };
  return { status: 200, json: { task_id: TASK_ID, task_type: 'convert', task_status, ...meta } };
}

export const NO_TASK: Reply = { status: 404, json: { detail: 'Task not found.' } };

/** Speaks the wire protocol of docling-serve's v1 API; understands nothing of documents. */
export class DoclingServeStandIn {
  readonly apiKey = 'stand-in-docling-key';
  readonly forms: SubmittedForm[] = [];
  private readonly replies = new Map<string, () => Reply>();

  private constructor(private readonly makeServer: () => ScriptedHttpServer) {}

  static async start(): Promise<DoclingServeStandIn> {
    const standIn: DoclingServeStandIn = new DoclingServeStandIn(() => server);
    const server = await ScriptedHttpServer.start((request) => standIn.reply(request));
    return standIn;
  }

  get url(): string {
    return this.makeServer().url;
  }

  requestsTo(path: RegExp): ReceivedRequest[] {
    return this.makeServer().requests.filter((request) => path.test(request.path));
  }

  /** Forgets what it was asked so far. */
  play(script: Script): void {
    this.makeServer().requests.length = 0;
    this.forms.length = 0;
    this.replies.clear();
    for (const [call, replies] of Object.entries(script) as [string, readonly Reply[]][]) {
      this.replies.set(call, inTurn(replies));
    }
  }

  stop(): Promise<void> {
    return this.makeServer().stop();
  }

  private async reply(request: ReceivedRequest): Promise<Reply> {
    if (request.headers['x-api-key'] !== this.apiKey) {
      return { status: 401, json: { detail: `The provided API Key is invalid.` } };
    }
    const { method, path } = request;
    if (method === 'GET' && path === '/version') {
      return (
        this.scripted('version') ?? { status: 200, json: { 'docling-serve': '1.31.0', docling: '2.120.0' } }
      );
    }
    if (method === 'POST' && path === '/v1/convert/file/async') {
      this.forms.push(await formOf(request));
      return this.scripted('submit') ?? taskStatus('pending');
    }
    if (method === 'GET' && path === `/v1/status/poll/${TASK_ID}`) {
      return this.scripted('poll') ?? taskStatus('success');
    }
    if (method === 'GET' && path === `/v1/result/${TASK_ID}`) {
      return this.scripted('result') ?? { status: 200, json: conversionOf(this.lastRange()) };
    }
    return { status: 404, json: { detail: 'Not Found' } };
  }

  private scripted(call: string): Reply | undefined {
    return this.replies.get(call)?.();
  }

  private lastRange(): number[] {
    const [first, last] = (this.forms.at(-1)?.fields.page_range ?? ['1', '1']).map(Number);
    return Array.from({ length: (last ?? 1) - (first ?? 1) + 1 }, (_, index) => (first ?? 1) + index);
  }
}

async function formOf({ headers, body }: ReceivedRequest): Promise<SubmittedForm> {
  const answer = new Response(body, { headers: { 'content-type': headers['content-type'] ?? '' } });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- advises against forms of strangers; this one is ours
  const form = await answer.formData();
  const file = form.get('files') as File;
  const fields: Record<string, string[]> = {};
  for (const [name, value] of form) if (typeof value === 'string') (fields[name] ??= []).push(value);
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { fields, fileName: file.name, mediaType: file.type, bytes };
}

const HEIGHT = 842;

/**
 * A converted document whose pages (A4) have a text counted from the bottom left corner, as docling counts texts, and a
 * table cell counted from the top left one, as it counts those.
 */
export function conversionOf(pages: readonly number[], more: Record<string, unknown> = {}) {
  const bbox = (x0: number, y0: number, x1: number, y1: number) => ({ l: x0, t: y0, r: x1, b: y1 });
  const text = (page_no: number) => {
    const box = { ...bbox(72, HEIGHT - 100, 144, HEIGHT - 112), coord_origin: 'BOTTOMLEFT' };
    const orig = `Invoice ${page_no}`;
    return { label: 'text', prov: [{ page_no, bbox: box, charspan: [0, orig.length] }], orig, text: orig };
  };
  const table = (page_no: number) => ({
    label: 'table',
    prov: [
      {
        page_no,
        bbox: { ...bbox(72, HEIGHT - 200, 500, HEIGHT - 240), coord_origin: 'BOTTOMLEFT' },
        charspan: [0, 0],
      },
    ],
    data: {
      ...{ num_rows: 2, num_cols: 2 },
      table_cells: [
        tableCell('1,200.00', [1, 1], { ...bbox(440, 222, 496, 234), coord_origin: 'TOPLEFT' }),
        tableCell('Total', [1, 0], null),
      ],
    },
  });
  return {
    document: {
      filename: 'document.pdf',
      md_content: null,
      json_content: {
        ...{ schema_name: 'DoclingDocument', version: '1.8.0', name: 'document' },
        ...{ texts: pages.map(text), tables: pages.map(table), pictures: [], groups: [] },
        pages: Object.fromEntries(
          pages.map((page_no) => [
            String(page_no),
            { size: { width: 595, height: HEIGHT }, image: null, page_no },
          ]),
        ),
      },
    },
    ...{ status: 'success', errors: [], processing_time: 0.01, timings: {} },
    ...more,
  };
}

function tableCell(text: string, [row, column]: [number, number], bbox: Record<string, unknown> | null) {
  return {
    ...{ text, bbox, row_span: 1, col_span: 1 },
    ...{ start_row_offset_idx: row, end_row_offset_idx: row + 1 },
    ...{ start_col_offset_idx: column, end_col_offset_idx: column + 1 },
    ...{ column_header: false, row_header: false, row_section: false },
  };
}
