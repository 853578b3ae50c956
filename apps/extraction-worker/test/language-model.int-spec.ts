import { DomainError } from '@cira/contracts';
import { AzureOpenAiModel, AzureOpenAiConfig } from '../src/language-model/azure-openai';
import { DEFAULT_RESILIENCE, ResilienceConfig } from '../src/language-model/language-model';
import { TokenMeter } from '../src/language-model/token-meter';
import { AzureOpenAiStandIn, STAND_IN_USAGE, Step } from './azure-openai-stand-in';
import { SAMPLE_ANSWER } from './sample-answer';
import { readingOf, SAMPLE_PAGE } from './sample-reading';

const reading = readingOf(SAMPLE_PAGE);
const good: Step = { do: 'answer', content: SAMPLE_ANSWER };
const down: Step = { do: 'fail', status: 500 };
const FAST: ResilienceConfig = { ...DEFAULT_RESILIENCE, retryBaseMs: 10, retryMaxMs: 15, openMs: 60_000 };
const COUNTED = {
  deployment: 'gpt-invoices',
  inputTokens: STAND_IN_USAGE.prompt_tokens,
  outputTokens: STAND_IN_USAGE.completion_tokens,
};

describe('AzureOpenAiModel over HTTP', () => {
  let azure: AzureOpenAiStandIn;
  let tokens: TokenMeter;

  beforeAll(async () => {
    azure = await AzureOpenAiStandIn.start();
  });
  beforeEach(() => {
    tokens = new TokenMeter();
  });
  afterAll(() => azure.stop());

  const modelWith = (changes: Partial<AzureOpenAiConfig> = {}): AzureOpenAiModel =>
    new AzureOpenAiModel({
      endpoint: azure.endpoint,
      apiKey: azure.apiKey,
      apiVersion: '2024-10-21',
      deployment: 'gpt-invoices',
      timeoutMs: 5_000,
      resilience: FAST,
      ...changes,
    });
  const failureOf = async (model: AzureOpenAiModel): Promise<DomainError> => {
    const thrown: unknown = await model.extract(reading, tokens).catch((error: unknown) => error);
    if (!(thrown instanceof DomainError)) throw new Error(`expected a DomainError, got ${String(thrown)}`);
    return thrown;
  };

  it('sends the layout and a strict schema, and returns grounded values', async () => {
    azure.play(good);
    const draft = await modelWith().extract(reading, tokens);
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
    expect(tokens.usage).toEqual([COUNTED]);

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
    const { fields } = await modelWith().extract(reading, tokens);
    for (const invented of [fields.total, fields.iban]) {
      expect(invented).toMatchObject({ page: null, box: null, confidence: 0.2 });
      expect(invented?.evidence).toContain('language model; not found on the page');
    }
  });

  it.each([408, 429, 500, 502, 503, 504])('tries again after status %i', async (status) => {
    azure.play({ do: 'fail', status }, { do: 'fail', status }, good);
    await modelWith().extract(reading, tokens);
    expect(azure.requests).toHaveLength(3);
    expect(tokens.usage).toEqual([COUNTED]);
  });

  it('tries again after a broken connection', async () => {
    azure.play({ do: 'hang-up' }, good);
    await modelWith().extract(reading, tokens);
    expect(azure.requests).toHaveLength(2);
  });

  it('gives up after three attempts', async () => {
    azure.play(down);
    expect(await failureOf(modelWith())).toMatchObject({ code: 'LLM_UNAVAILABLE' });
    expect(azure.requests).toHaveLength(3);
    expect(tokens.usage).toEqual([]);
  });

  it.each([
    ['retry-after-ms', '120'],
    ['retry-after', '0.12'],
  ])('waits as long as %s asks for', async (header, value) => {
    azure.play({ do: 'fail', status: 429, headers: { [header]: value } }, good);
    await modelWith().extract(reading, tokens);
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
    await modelWith({ timeoutMs: 300 }).extract(reading, tokens);
    expect(azure.requests).toHaveLength(2);
  });

  it('stops at once when the caller does', async () => {
    azure.play({ do: 'hang' });
    const stop = new AbortController();
    const running = modelWith().extract(reading, tokens, stop.signal);
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
      ['another shape', { do: 'answer', content: { total: 5 } }],
      ['a refusal', { do: 'refuse' }],
    ])('%s', async (_, step) => {
      azure.play(step);
      expect(await failureOf(modelWith())).toMatchObject({ code: 'LLM_INVALID_RESPONSE' });
      expect(azure.requests).toHaveLength(1);
      expect(tokens.usage).toEqual([COUNTED]);
    });

    it('no JSON at all, so no tokens either', async () => {
      azure.play({ do: 'no-json' });
      expect(await failureOf(modelWith())).toMatchObject({ code: 'LLM_INVALID_RESPONSE' });
      expect(tokens.usage).toEqual([]);
    });

    it('a document that the content filter refuses', async () => {
      azure.play({ do: 'fail', status: 400, code: 'content_filter' });
      expect(await failureOf(modelWith())).toMatchObject({ code: 'LLM_INVALID_RESPONSE' });
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
        await Promise.all([model.extract(reading, tokens), model.extract(reading, tokens)]);
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
