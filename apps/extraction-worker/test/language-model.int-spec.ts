import { DomainError } from '@cira/contracts';
import { InvoiceDraft } from '../src/extraction/invoice-draft';
import { MemoryJournal } from '../src/language-model/answer-journal';
import { WHOLE_INVOICE } from '../src/language-model/answer-schema';
import { ChatModel, ChatModelConfig } from '../src/language-model/chat-model';
import { readWithModel } from '../src/language-model/read-with-model';
import { DEFAULT_RESILIENCE, ResilienceConfig } from '../src/language-model/resilience';
import { AzureOpenAiStandIn, Refusable, STAND_IN_USAGE, Step } from './azure-openai-stand-in';
import { SAMPLE_ANSWER } from './sample-answer';
import { readingOf, SAMPLE_PAGE } from './sample-reading';

const reading = readingOf(SAMPLE_PAGE);
const good: Step = { do: 'answer', content: SAMPLE_ANSWER };
const down: Step = { do: 'fail', status: 500 };
const FAST: ResilienceConfig = { ...DEFAULT_RESILIENCE, retryBaseMs: 10, retryMaxMs: 15, openMs: 60_000 };
const COUNTED = {
  inputTokens: STAND_IN_USAGE.prompt_tokens,
  outputTokens: STAND_IN_USAGE.completion_tokens,
};

describe('ChatModel over HTTP', () => {
  let azure: AzureOpenAiStandIn;
  let journal: MemoryJournal;

  beforeAll(async () => {
    azure = await AzureOpenAiStandIn.start();
  });
  beforeEach(() => {
    journal = new MemoryJournal();
  });
  afterAll(() => azure.stop());

  const modelWith = (changes: Partial<ChatModelConfig> & { apiKey?: string } = {}): ChatModel => {
    const { apiKey = azure.apiKey, ...rest } = changes;
    return new ChatModel({
      endpoint: { service: 'azure_openai', url: azure.endpoint, apiKey, apiVersion: '2024-10-21' },
      deployment: 'gpt-invoices',
      timeoutMs: 5_000,
      resilience: FAST,
      ...rest,
    });
  };
  const read = async (model: ChatModel, signal?: AbortSignal): Promise<InvoiceDraft> => {
    const options = { wanted: WHOLE_INVOICE, known: {}, partTokens: 30_000, journal, signal };
    return (await readWithModel(model, reading, options)).draft;
  };
  const failureOf = async (model: ChatModel): Promise<DomainError> => {
    // Each by itself: what has been answered once would not be asked again.
    journal = new MemoryJournal();
    const thrown: unknown = await read(model).catch((error: unknown) => error);
    if (!(thrown instanceof DomainError)) throw new Error(`expected a DomainError, got ${String(thrown)}`);
    return thrown;
  };
  const counted = (): unknown[] => journal.entries.map(({ usage }) => usage);

  it('sends the layout and a strict schema, and returns grounded values', async () => {
    azure.play(good);
    const draft = await read(modelWith());
    expect(draft.fields.total).toMatchObject({
      value: '1200.00',
      method: 'llm',
      confidence: 0.85,
      page: 1,
      raw: '£1,200.00',
    });
    expect(draft.fields.invoiceDate).toMatchObject({ value: '2024-01-15', raw: '15 January 2024' });
    expect(draft.fields.poNumber).toBeUndefined();
    expect(draft.lineItems[0]).toMatchObject({
      quantity: '10',
      unitPrice: '95.00',
      taxRate: '20',
      total: '950.00',
      page: 1,
    });
    expect(counted()).toEqual([COUNTED]);

    const [request] = azure.requests;
    expect(request).toMatchObject({
      path: '/openai/deployments/gpt-invoices/chat/completions',
      apiVersion: '2024-10-21',
      body: {
        messages: [
          { role: 'system' },
          { role: 'user', content: expect.stringMatching(/Lamp service +10 +95\.00 +950\.00\n/) as string },
        ],
        response_format: {
          type: 'json_schema',
          json_schema: { strict: true, schema: { additionalProperties: false } },
        },
      },
    });
  });

  it('flags values that stand nowhere in the document', async () => {
    azure.play({
      do: 'answer',
      content: {
        ...SAMPLE_ANSWER,
        fields: { ...SAMPLE_ANSWER.fields, total: '1999.00', iban: 'GB33BUKB20201555555555' },
      },
    });
    const { fields } = await read(modelWith());
    for (const invented of [fields.total, fields.iban]) {
      expect(invented).toMatchObject({ page: null, box: null, confidence: 0.2 });
      expect(invented?.evidence).toContain('language model; not found on the page');
    }
  });

  it.each([408, 429, 500, 502, 503, 504])('tries again after status %i', async (status) => {
    azure.play({ do: 'fail', status }, { do: 'fail', status }, good);
    await read(modelWith());
    expect(azure.requests).toHaveLength(3);
    expect(counted()).toEqual([COUNTED]);
  });

  it('tries again after a broken connection', async () => {
    azure.play({ do: 'hang-up' }, good);
    await read(modelWith());
    expect(azure.requests).toHaveLength(2);
  });

  it('gives up after three attempts', async () => {
    azure.play(down);
    expect(await failureOf(modelWith())).toMatchObject({ code: 'LLM_UNAVAILABLE' });
    expect(azure.requests).toHaveLength(3);
    expect(counted()).toEqual([]);
  });

  it.each([
    ['retry-after-ms', '120'],
    ['retry-after', '0.12'],
  ])('waits as long as %s asks for', async (header, value) => {
    azure.play({ do: 'fail', status: 429, headers: { [header]: value } }, good);
    await read(modelWith());
    const [first, second] = azure.requests;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(115);
  });

  it('does not wait for a service that wants to be left alone for long, and passes the time on', async () => {
    azure.play({ do: 'fail', status: 429, headers: { 'retry-after': '600' } });
    expect(await failureOf(modelWith())).toMatchObject({ code: 'LLM_UNAVAILABLE', retryAfterSeconds: 600 });
    expect(azure.requests).toHaveLength(1);
  });

  it('does not repeat a request with a wrong key', async () => {
    azure.play(good);
    expect(await failureOf(modelWith({ apiKey: 'wrong-key' }))).toMatchObject({
      code: 'LLM_UNAVAILABLE',
      detail: 'The language model answered with status 401',
    });
    expect(azure.requests).toHaveLength(1);
  });

  it.each([400, 403, 404])('does not repeat a request after status %i', async (status) => {
    azure.play({ do: 'fail', status });
    expect(await failureOf(modelWith())).toMatchObject({ code: 'LLM_UNAVAILABLE' });
    expect(azure.requests).toHaveLength(1);
  });

  it.each<Step['do']>(['hang', 'stall-in-body'])('times out (%s) and tries again', async (behaviour) => {
    azure.play({ do: behaviour } as Step, good);
    await read(modelWith({ timeoutMs: 300 }));
    expect(azure.requests).toHaveLength(2);
  });

  it('stops at once when the caller does', async () => {
    azure.play({ do: 'hang' });
    const stop = new AbortController();
    const running = read(modelWith(), stop.signal);
    const arrived = (): void => {
      if (azure.requests.length === 0) setImmediate(arrived);
      else stop.abort(new Error('shutting down'));
    };
    arrived();
    await expect(running).rejects.toThrow('shutting down');
    expect(azure.requests).toHaveLength(1);
  });

  describe('answers that are of no use are LLM_INVALID_RESPONSE, and their tokens are counted', () => {
    it.each<[string, Step]>([
      ['cut off', { do: 'answer', content: SAMPLE_ANSWER, finishReason: 'length' }],
      ['filtered', { do: 'answer', content: SAMPLE_ANSWER, finishReason: 'content_filter' }],
      ['broken JSON', { do: 'answer-raw', content: '{"fields": {' }],
      [
        'cut off in the middle of the JSON',
        { do: 'answer-raw', content: '{"language":"en","fields":{"total":"1200', finishReason: 'length' },
      ],
      ['no answer among the choices', { do: 'no-choices' }],
      ['another shape', { do: 'answer', content: { total: 5 } }],
      ['a refusal', { do: 'refuse' }],
    ])('%s', async (_, step) => {
      azure.play(step);
      expect(await failureOf(modelWith())).toMatchObject({ code: 'LLM_INVALID_RESPONSE' });
      expect(azure.requests).toHaveLength(1);
      expect(counted()).toEqual([COUNTED]);
    });

    it('no JSON at all, so no tokens either', async () => {
      azure.play({ do: 'no-json' });
      expect(await failureOf(modelWith())).toMatchObject({ code: 'LLM_INVALID_RESPONSE' });
      expect(counted()).toEqual([]);
    });

    it('a document that the content filter refuses', async () => {
      azure.play({ do: 'fail', status: 400, code: 'content_filter' });
      expect(await failureOf(modelWith())).toMatchObject({ code: 'LLM_INVALID_RESPONSE' });
    });
  });

  it('asks for what it is told to ask for, and takes nothing else', async () => {
    azure.play(good);
    const wanted = { fields: ['invoiceNumber' as const], lineItems: false };
    const options = { wanted, known: { total: '1200.00' }, partTokens: 30_000, journal };
    const { draft } = await readWithModel(modelWith(), reading, options);
    expect(azure.askedFields).toEqual([['invoiceNumber']]);
    expect(Object.keys(draft.fields)).toEqual(['invoiceNumber']);
    expect(draft.lineItems).toEqual([]);
    expect(JSON.stringify(azure.requests[0]?.body)).toContain('Known already:\\ntotal: 1200.00');
  });

  it('does not ask again what the journal has an answer to, usable or not', async () => {
    azure.play({ do: 'refuse' }, good);
    const model = modelWith();
    await expect(read(model)).rejects.toMatchObject({ code: 'LLM_INVALID_RESPONSE' });
    await expect(read(model)).rejects.toMatchObject({ code: 'LLM_INVALID_RESPONSE' });
    expect(azure.requests).toHaveLength(1);
    expect(counted()).toEqual([COUNTED]);
  });

  describe('a long document', () => {
    const PAGE_OF_LINES = `Harbour Lights Ltd                     INVOICE
Invoice no: HL-2024-118                 Date: 15 January 2024

Description             Qty    Price     Amount
Lamp service             10    95.00     950.00
                     Carried forward     950.00`;
    const LAST_PAGE = `Spare bulbs               4    12.50      50.00
                              Subtotal  1,000.00
                              VAT 20%     200.00
                              Total    £1,200.00`;
    const long = {
      ...reading,
      pages: [PAGE_OF_LINES, LAST_PAGE].flatMap((text, index) =>
        readingOf(text).pages.map((page) => ({ ...page, number: index + 1 })),
      ),
    };
    const fields = ['invoiceNumber', 'vendorName', 'subtotal', 'total'] as const;
    const wanted = { fields, lineItems: true };
    const [lamps, bulbs] = SAMPLE_ANSWER.lineItems;
    const first = {
      language: 'en',
      fields: { invoiceNumber: 'HL-2024-118', vendorName: null, subtotal: '950.00', total: null },
      lineItems: [lamps],
    };
    const second = {
      fields: { vendorName: null, subtotal: '1000.00', total: '1200.00' },
      lineItems: [bulbs],
    };

    it('goes in parts: names are asked until they are found, sums to the end, and lines are put together', async () => {
      azure.play({ do: 'answer', content: first }, { do: 'answer', content: second });
      const options = { wanted, known: {}, partTokens: 100, journal };
      const { draft, findings } = await readWithModel(modelWith(), long, options);

      expect(azure.askedFields).toEqual([[...fields], ['vendorName', 'subtotal', 'total']]);
      expect(JSON.stringify(azure.requests[1]?.body)).toMatch(
        /Part 2 of 2[^"]*Description +Qty +Price +Amount/,
      );
      expect(draft.lineItems.map(({ description }) => description)).toEqual(['Lamp service', 'Spare bulbs']);
      expect(draft.fields).toMatchObject({
        invoiceNumber: { value: 'HL-2024-118', page: 1 },
        subtotal: { value: '1000.00', page: 2, alternatives: [{ value: '950.00' }] },
        total: { value: '1200.00', page: 2 },
      });
      expect(findings).toMatchObject([{ code: 'PARTS_DISAGREE', fields: ['subtotal'] }]);
      expect(counted()).toEqual([COUNTED, COUNTED]);
    });

    it('is asked no further once everything is found', async () => {
      azure.play({ do: 'answer', content: first });
      const only = { fields: ['invoiceNumber' as const], lineItems: false };
      const options = { wanted: only, known: {}, partTokens: 100, journal };
      await readWithModel(modelWith(), long, options);
      expect(azure.requests).toHaveLength(1);
    });

    it('does not take what one part invents for found, and asks the next', async () => {
      const invented = { ...first.fields, invoiceNumber: 'INV-0001' };
      azure.play(
        { do: 'answer', content: { ...first, fields: invented } },
        { do: 'answer', content: { ...second, fields: { ...second.fields, invoiceNumber: 'HL-2024-118' } } },
      );
      const options = { wanted, known: {}, partTokens: 100, journal };
      const { draft } = await readWithModel(modelWith(), long, options);
      expect(azure.askedFields[1]).toContain('invoiceNumber');
      expect(draft.fields.invoiceNumber).toMatchObject({ value: 'HL-2024-118', page: 1 });
    });

    it('of which one part is not answered is not half an invoice; what was answered is counted', async () => {
      azure.play({ do: 'answer', content: first }, down);
      const options = { wanted, known: {}, partTokens: 100, journal };
      await expect(readWithModel(modelWith(), long, options)).rejects.toMatchObject({
        code: 'LLM_UNAVAILABLE',
      });
      expect(counted()).toEqual([COUNTED]);
    });
  });

  describe('an endpoint that is compatible with OpenAI', () => {
    const compatible = (apiKey: string | null): ChatModel =>
      modelWith({ endpoint: { service: 'openai', url: azure.baseUrl, apiKey }, deployment: 'qwen' });
    afterEach(() => {
      azure.asksForKey = false;
    });

    it('is asked by model name, without a key where it needs none', async () => {
      azure.play(good);
      expect((await read(compatible(null))).fields.total?.value).toBe('1200.00');
      expect(azure.requests).toMatchObject([
        { path: '/v1/chat/completions', deployment: 'qwen', authorization: undefined },
      ]);
      expect(journal.entries).toMatchObject([
        { model: { service: 'openai', deployment: 'qwen' }, usage: COUNTED },
      ]);
    });

    it('is shown the key where it needs one', async () => {
      azure.asksForKey = true;
      azure.play(good);
      await read(compatible(azure.apiKey));
      expect(azure.requests).toHaveLength(1);
      expect(await failureOf(compatible(null))).toMatchObject({ code: 'LLM_UNAVAILABLE' });
    });

    it.each<{ refused: Refusable[]; tries: number; body: Record<string, unknown> }>([
      { refused: ['max_completion_tokens'], tries: 2, body: { max_tokens: 16_000, temperature: 0 } },
      { refused: ['max_completion_tokens', 'max_tokens'], tries: 3, body: { temperature: 0 } },
      { refused: ['temperature'], tries: 2, body: { max_completion_tokens: 16_000 } },
      { refused: ['json_schema'], tries: 2, body: { response_format: { type: 'json_object' } } },
      {
        refused: ['json_schema', 'json_object', 'max_completion_tokens', 'temperature'],
        tries: 5,
        body: { max_tokens: 16_000 },
      },
    ])('that does not take $refused is asked otherwise, and from then on at once', async (each) => {
      azure.play({
        do: 'answer-raw',
        content: `Here you are:\n\`\`\`json\n${JSON.stringify(SAMPLE_ANSWER)}\n\`\`\``,
      });
      azure.refuse(...each.refused);
      const model = compatible(null);
      for (const requests of [each.tries, each.tries + 1]) {
        journal = new MemoryJournal();
        expect((await read(model)).fields.total?.value).toBe('1200.00');
        expect(azure.requests).toHaveLength(requests);
        expect(counted()).toEqual([COUNTED]);
      }
      const last = azure.requests.at(-1)?.body;
      expect(last).toMatchObject(each.body);
      for (const name of each.refused) expect(JSON.stringify(last)).not.toContain(`"${name}"`);
      if (each.refused.includes('json_schema')) expect(JSON.stringify(last)).toContain('Its JSON schema');
    });

    it('a refusal for another reason is one', async () => {
      azure.play({ do: 'fail', status: 400, code: 'invalid_request_error' });
      expect(await failureOf(compatible(null))).toMatchObject({ code: 'LLM_UNAVAILABLE' });
      expect(azure.requests).toHaveLength(1);
    });
  });

  describe('circuit breaker', () => {
    it('opens after five failures in a row and then fails without a request', async () => {
      azure.play(down);
      const model = modelWith();
      await failureOf(model);
      await failureOf(model);
      expect(azure.requests).toHaveLength(5);
      expect(await failureOf(model)).toMatchObject({
        code: 'LLM_UNAVAILABLE',
        detail: 'Circuit breaker is open due to repeated failures. Please try again later.',
      });
      expect(azure.requests).toHaveLength(5);
    });

    it('half-open, lets one request try: a failure opens it again, a success closes it', async () => {
      const model = modelWith({ resilience: { ...FAST, attempts: 1, openMs: 1_000 } });
      const clock = jest.spyOn(Date, 'now');
      try {
        azure.play(down);
        for (let i = 0; i < 5; i++) await failureOf(model);
        const later = (ms: number): number => performance.timeOrigin + performance.now() + ms;

        clock.mockImplementation(() => later(1_500));
        await failureOf(model);
        expect(azure.requests).toHaveLength(6);
        await failureOf(model);
        expect(azure.requests).toHaveLength(6);

        clock.mockImplementation(() => later(3_000));
        azure.play(good);
        await Promise.all([read(model), read(model)]);
        expect(azure.requests).toHaveLength(2);
      } finally {
        clock.mockRestore();
      }
    });

    it('does not count answers that arrive but are of no use', async () => {
      azure.play({ do: 'refuse' });
      const model = modelWith();
      for (let i = 0; i < 6; i++) await failureOf(model);
      expect(azure.requests).toHaveLength(6);
    });
  });
});
