import {
  ExtractedInvoice,
  MeterReading,
  newId,
  Reading,
  Stage,
  StageFailed,
  Summary,
  UsageRecorded,
  VerificationCompleted,
} from '@cira/contracts';
import { Logger } from '@nestjs/common';
import { extractLocally } from '../src/extraction/extract-locally';
import { openQuestions } from '../src/extraction/open-questions';
import { verifyInvoice } from '../src/verification/verify-invoice';
import { AzureOpenAiStandIn, KnownDocument, STAND_IN_USAGE, Step } from './azure-openai-stand-in';
import { readingOfSample, truthOfSample, withWords } from './sample-documents';
import { ocrCompleted, WorkerBench } from './worker-bench';

const SERVICES = readingOfSample('services-en.pdf');
const KNOWN = truthOfSample('services-en.pdf');
/** The words that name the invoice number are a smudge. */
const SMUDGED = withWords(SERVICES, { Invoice: '~~~', number: '~~~~' });
const honest: Step = { do: 'answer-from', known: KNOWN };
const lying = (fields: KnownDocument['fields']): Step => ({
  do: 'answer-from',
  known: { ...KNOWN, fields: { ...KNOWN.fields, ...fields } },
});

describe('the extraction-worker with a model that is asked for what is open', () => {
  let bench: WorkerBench;
  let provider: AzureOpenAiStandIn;

  beforeAll(async () => {
    Logger.overrideLogger(['fatal']);
    bench = await WorkerBench.open();
    provider = await AzureOpenAiStandIn.start();
  }, 60_000);
  afterEach(() => bench.stop());
  afterAll(async () => {
    await provider.stop();
    await bench.close();
  });

  const startWith = (changes: Record<string, string> = {}): Promise<void> =>
    bench.start({
      OPENAI_BASE_URL: provider.baseUrl,
      OPENAI_MODEL: 'qwen',
      OPENAI_RETRY_BASE_MS: '1',
      OPENAI_RETRY_MAX_MS: '1',
      ...changes,
    });
  const tokensOf = (jobId: string, stage: Stage): MeterReading[] =>
    bench
      .payloadsOf(UsageRecorded, jobId)
      .filter((usage) => usage.stage === stage)
      .flatMap(({ readings }) => readings.filter(({ meter }) => meter.endsWith('_token')));
  const tokens = (answers: number, resource = 'qwen'): MeterReading[] => [
    { meter: 'openai.input_token', quantity: answers * STAND_IN_USAGE.prompt_tokens, resource },
    { meter: 'openai.output_token', quantity: answers * STAND_IN_USAGE.completion_tokens, resource },
  ];
  const deliver = async (reading: Reading): Promise<string> => {
    const jobId = newId();
    await bench.putReading(jobId, reading);
    await bench.deliver(ocrCompleted(jobId));
    await bench.settled();
    return jobId;
  };

  describe('closes the gaps of', () => {
    it.each(['photo-fr.jpg', 'scan-de.pdf'] as const)('%s, and asks for nothing else', async (name) => {
      await startWith();
      provider.play({ do: 'answer-from', known: truthOfSample(name) });
      const reading = readingOfSample(name);
      const open = openQuestions(localResultOf(reading), reading);
      const { jobId, invoice } = await bench.extract(reading);

      expect(provider.askedFields).toEqual(open.fields.length > 0 ? [open.fields] : []);
      expect(tokensOf(jobId, 'extraction')).toEqual(open.fields.length > 0 ? tokens(1) : []);
      for (const field of open.fields.filter((each) => truthOfSample(name).fields[each])) {
        expect(invoice.fields[field]).toMatchObject({ value: truthOfSample(name).fields[field] });
      }
    });

    it('a smudged page: the number that lost its label', async () => {
      await startWith();
      provider.play(honest);
      expect(openQuestions(localResultOf(SMUDGED), SMUDGED).fields).toContain('invoiceNumber');
      const { invoice } = await bench.extract(SMUDGED);

      expect(provider.askedFields).toEqual([openQuestions(localResultOf(SMUDGED), SMUDGED).fields]);
      for (const [name, { verdict }] of Object.entries(localResultOf(SMUDGED).fields))
        if (verdict === 'proved') expect(provider.askedFields.flat()).not.toContain(name);
      expect(invoice.fields.invoiceNumber).toMatchObject({ value: 'HP-10482', page: 1 });
      expect(invoice.reasoning).toMatch(
        /^Read from 1 page of text; a language model was asked about what that left open/,
      );
      expect(invoice.fields.total).toMatchObject({ value: '8897.07', verdict: 'proved', method: 'text' });
    });
  });

  it('asks nothing about a document of which nothing is open, and bills nothing', async () => {
    await startWith();
    provider.play(honest);
    const { jobId, invoice } = await bench.extract(SERVICES);

    expect(provider.requests).toEqual([]);
    expect(tokensOf(jobId, 'extraction')).toEqual([]);
    expect(invoice.fields.total).toMatchObject({ value: '8897.07', verdict: 'proved' });
    expect(invoice.findings).toEqual([]);
  });

  describe.each(['hybrid', 'llm'])('%s: what the model invents is never proved nor sure', (strategy) => {
    it.each([
      ['a number', { invoiceNumber: 'INV-0001' }],
      ['a total and what would add up to it', { subtotal: '9000.00', tax: '742.50', total: '9742.50' }],
      ['a bank account with right check digits', { iban: 'GB33BUKB20201555555555' }],
    ])('%s', async (_, invented) => {
      await startWith({ EXTRACTION_STRATEGY: strategy });
      provider.play(lying(invented));
      const { invoice } = await bench.extract(SMUDGED);

      expect(provider.requests).toHaveLength(1);
      for (const [name, value] of Object.entries(invented)) {
        const field = invoice.fields[name as keyof typeof invoice.fields];
        if (field?.value !== value) continue;
        expect(field.verdict).not.toBe('proved');
        expect(field.confidence).toBeLessThan(0.5);
      }
      expect(invoice.fields.total).toMatchObject({ value: '8897.07', verdict: 'proved' });
    });
  });

  it('does not believe a model that corrects what stands on the page', async () => {
    await startWith();
    const misread = withWords(SERVICES, { '$8,897.07': '$8,397.07' });
    provider.play(honest);
    const { invoice } = await bench.extract(misread);

    expect(provider.askedFields.flat()).toContain('total');
    expect(invoice.fields.total?.verdict).not.toBe('proved');
    expect(invoice.fields.total?.confidence).toBeLessThan(0.6);
    expect(invoice.findings.map(({ code }) => code)).toContain('TOTAL_MISMATCH');
  });

  describe('a model that misbehaves leaves the local result with a warning, and is billed for what it answered', () => {
    const wait = { 'retry-after': '600' };
    it.each<{ what: string; steps: Step[]; requests: number; billed: number; timeoutMs?: string }>([
      {
        what: 'cut off',
        steps: [{ do: 'answer', content: {}, finishReason: 'length' }],
        requests: 1,
        billed: 1,
      },
      {
        what: 'cut off in the middle of the JSON',
        steps: [{ do: 'answer-raw', content: '{"language":"en","fields":{"invoiceNumber":"HP-' }],
        ...{ requests: 1, billed: 1 },
      },
      { what: 'no choices', steps: [{ do: 'no-choices' }], requests: 1, billed: 1 },
      {
        what: 'the content filter',
        steps: [{ do: 'answer', content: {}, finishReason: 'content_filter' }],
        ...{ requests: 1, billed: 1 },
      },
      { what: 'a refusal', steps: [{ do: 'refuse' }], requests: 1, billed: 1 },
      { what: 'another shape', steps: [{ do: 'answer', content: { total: 5 } }], requests: 1, billed: 1 },
      { what: '429', steps: [{ do: 'fail', status: 429 }], requests: 3, billed: 0 },
      {
        what: '429 with a Retry-After that nobody waits for',
        steps: [{ do: 'fail', status: 429, headers: wait }],
        ...{ requests: 1, billed: 0 },
      },
      { what: '500', steps: [{ do: 'fail', status: 500 }], requests: 3, billed: 0 },
      { what: 'a broken connection', steps: [{ do: 'hang-up' }], requests: 3, billed: 0 },
      { what: 'too late', steps: [{ do: 'hang' }], requests: 3, billed: 0, timeoutMs: '100' },
      { what: 'no such model', steps: [{ do: 'fail', status: 404 }], requests: 1, billed: 0 },
      { what: 'no JSON', steps: [{ do: 'no-json' }], requests: 1, billed: 0 },
    ])('$what', async ({ steps, requests, billed, timeoutMs }) => {
      await startWith(timeoutMs === undefined ? {} : { OPENAI_TIMEOUT_MS: timeoutMs });
      provider.play(...steps);
      const { jobId, invoice } = await bench.extract(SMUDGED);

      expect(provider.requests).toHaveLength(requests);
      expect(tokensOf(jobId, 'extraction')).toEqual(billed > 0 ? tokens(billed) : []);
      const warning: unknown = expect.objectContaining({
        code: billed > 0 || steps[0]?.do === 'no-json' ? 'MODEL_RESPONSE_INVALID' : 'MODEL_UNAVAILABLE',
        severity: 'warning',
        message: expect.stringMatching(/^qwen: /) as string,
      });
      expect(invoice.findings).toContainEqual(warning);
      const alone = localResultOf(SMUDGED);
      expect(invoice.fields).toEqual(alone.fields);
      expect(invoice.lineItems).toEqual(alone.lineItems);
    });

    it('for a while: what comes at last is taken, and billed once', async () => {
      await startWith();
      provider.play({ do: 'fail', status: 500 }, { do: 'fail', status: 429 }, honest);
      const { jobId, invoice } = await bench.extract(SMUDGED);

      expect(invoice.fields.invoiceNumber?.value).toBe('HP-10482');
      expect(invoice.findings.map(({ code }) => code)).not.toContain('MODEL_UNAVAILABLE');
      expect(tokensOf(jobId, 'extraction')).toEqual(tokens(1));
    });
  });

  describe('a job that fails after the model has answered', () => {
    const RETRY = { MESSAGE_RETRY_DELAYS_MS: '5' };

    it.each<[string, Step, string]>([
      ['an answer', honest, 'HP-10482'],
      ['an answer that is of no use', { do: 'refuse' }, ''],
    ])('does not ask again in its next try, and %s is billed once', async (_, step, number) => {
      await startWith(RETRY);
      provider.play(step);
      const jobId = newId();
      await bench.putReading(jobId, SMUDGED);
      const store = jest.spyOn(bench.runtime.blobs, 'put').mockRejectedValueOnce(new Error('no space left'));
      await bench.deliver(ocrCompleted(jobId));
      await bench.settled();

      expect(store).toHaveBeenCalledTimes(2);
      store.mockRestore();
      expect(bench.payloadsOf(VerificationCompleted, jobId)).toHaveLength(1);
      expect(provider.requests).toHaveLength(1);
      expect(tokensOf(jobId, 'extraction')).toEqual(tokens(1));
      const { fields } = await bench.invoiceOf(jobId);
      if (number !== '') expect(fields.invoiceNumber?.value).toBe(number);
    });

    it('and is given up is billed for the answer', async () => {
      await startWith(RETRY);
      provider.play(honest);
      const jobId = newId();
      await bench.putReading(jobId, SMUDGED);
      const store = jest.spyOn(bench.runtime.blobs, 'put').mockRejectedValue(new Error('no space left'));
      await bench.deliver(ocrCompleted(jobId));
      await bench.settled();

      store.mockRestore();
      expect(bench.payloadsOf(StageFailed, jobId)).toHaveLength(1);
      expect(provider.requests).toHaveLength(1);
      expect(tokensOf(jobId, 'extraction')).toEqual(tokens(1));
    });
  });

  it('a second model is asked for what is not proved yet, and billed in its stage', async () => {
    await startWith({ OPENAI_VERIFICATION_MODEL: 'llama' });
    provider.play(lying({ invoiceNumber: '555-0142' }), honest);
    const jobId = await deliver(SMUDGED);

    expect(provider.requests.map(({ deployment }) => deployment)).toEqual(['qwen', 'llama']);
    const [first, second] = provider.askedFields;
    expect(second).toContain('invoiceNumber');
    expect(first).toEqual(expect.arrayContaining(second ?? []));
    expect(tokensOf(jobId, 'extraction')).toEqual(tokens(1));
    expect(tokensOf(jobId, 'verification')).toEqual(tokens(1, 'llama'));
  });

  describe('EXTRACTION_SUMMARIES=model', () => {
    const said = (text: string): Summary => ({ text, keyPoints: ['Total: USD 8,897.07'] });
    const own = localResultOf(SERVICES).summaries;

    it('has them worded by the model, billed, and without a figure that the facts do not have', async () => {
      await startWith({ EXTRACTION_SUMMARIES: 'model' });
      const finance = said('USD 8,897.07 are to be paid by 14 October 2026.');
      const content = { finance, procurement: said('It bills 12,000.00.'), executive: finance };
      provider.play({ do: 'answer', content });
      const { jobId, invoice } = await bench.extract(SERVICES);

      expect(provider.requests).toHaveLength(1);
      expect(invoice.summaries).toEqual({ ...content, procurement: own?.procurement, method: 'llm' });
      expect(tokensOf(jobId, 'verification')).toEqual(tokens(1));
      expect(tokensOf(jobId, 'extraction')).toEqual([]);
    });

    it('leaves those of the template when the model is down', async () => {
      await startWith({ EXTRACTION_SUMMARIES: 'model' });
      provider.play({ do: 'fail', status: 500 });
      const { jobId, invoice } = await bench.extract(SERVICES);

      expect(bench.payloadsOf(VerificationCompleted, jobId)).toHaveLength(1);
      expect(invoice.summaries).toEqual(own);
      expect(invoice.findings).toMatchObject([{ code: 'SUMMARIES_BY_TEMPLATE', severity: 'info' }]);
      expect(tokensOf(jobId, 'verification')).toEqual([]);
    });
  });
});

/** What comes of a document without any model. */
function localResultOf(reading: Reading): ExtractedInvoice {
  const draft = extractLocally(reading);
  return verifyInvoice({
    primary: draft,
    second: null,
    secondSource: null,
    reading,
    pipelineVersion: 'test',
  });
}
