import {
  ExtractedInvoice,
  Finding,
  MeterReading,
  newId,
  Stage,
  StageFailed,
  StageStarted,
  UsageRecorded,
  VerificationCompleted,
} from '@cira/contracts';
import { Logger } from '@nestjs/common';
import { AzureOpenAiStandIn, STAND_IN_USAGE, Step } from './azure-openai-stand-in';
import { SAMPLE_ANSWER, sampleAnswer } from './sample-answer';
import { readingOf, SAMPLE_PAGE } from './sample-reading';
import { ocrCompleted, TRACEPARENT, WorkerBench } from './worker-bench';

const READING = readingOf(SAMPLE_PAGE);
const good: Step = { do: 'answer', content: SAMPLE_ANSWER };
const down: Step = { do: 'fail', status: 500 };

describe('the extraction-worker', () => {
  let bench: WorkerBench;

  beforeAll(async () => {
    // Failures are what most of these tests are about; their log lines would only hide a real one.
    Logger.overrideLogger(['fatal']);
    bench = await WorkerBench.open();
  }, 60_000);
  afterEach(() => bench.stop());
  afterAll(() => bench.close());

  /** What was metered for a job, stage by stage; fails when a stage was metered twice. */
  const usageOf = (jobId: string): Partial<Record<Stage, MeterReading[]>> => {
    const recorded = bench.payloadsOf(UsageRecorded, jobId);
    const byStage = Object.fromEntries(recorded.map(({ stage, readings }) => [stage, readings]));
    expect(Object.keys(byStage)).toHaveLength(recorded.length);
    return byStage;
  };
  const stagesStarted = (jobId: string): Stage[] =>
    bench.payloadsOf(StageStarted, jobId).map(({ stage }) => stage);

  describe('without a language model', () => {
    it('answers a read document with a verified invoice, its stages and its usage, in its correlation', async () => {
      await bench.start();
      const { jobId, invoice } = await bench.extract(READING);

      expect(invoice).toMatchObject({
        validInput: true,
        findings: [],
        fields: {
          invoiceNumber: { value: 'HL-2024-118', method: 'text', page: 1 },
          total: { value: '1200.00', verdict: 'proved' },
        },
      });
      const [completed, ...more] = bench.payloadsOf(VerificationCompleted, jobId);
      expect(more).toEqual([]);
      expect(completed).toMatchObject({
        tenantId: 'acme',
        documentId: `document-of-${jobId}`,
        invoiceKey: `tenants/acme/jobs/${jobId}/invoice.json`,
      });
      const moments = [
        completed?.extractionStartedAt,
        completed?.verificationStartedAt,
        completed?.completedAt,
      ];
      expect([...moments].sort()).toEqual(moments);
      expect(stagesStarted(jobId)).toEqual(['extraction', 'verification']);
      const seconds = { meter: 'processing.second', resource: 'extraction-worker' };
      expect(usageOf(jobId)).toEqual({
        extraction: [{ ...seconds, quantity: expect.any(Number) as number }],
        verification: [{ ...seconds, quantity: expect.any(Number) as number }],
      });
      for (const { envelope } of bench.saidOf(jobId)) {
        expect(envelope).toMatchObject({
          correlationId: `request-of-${jobId}`,
          traceparent: TRACEPARENT,
        });
      }
    });

    it('has one effect for a message that comes three times, twice of them at once', async () => {
      await bench.start();
      const jobId = newId();
      await bench.putReading(jobId, READING);
      const message = ocrCompleted(jobId);
      await Promise.all([bench.deliver(message), bench.deliver(message)]);
      await bench.settled();
      await bench.deliver(message);
      await bench.settled();

      expect(bench.payloadsOf(VerificationCompleted, jobId)).toHaveLength(1);
      expect(Object.keys(usageOf(jobId)).sort()).toEqual(['extraction', 'verification']);
    });

    it('waits for a reading that the store does not show yet', async () => {
      await bench.start({ MESSAGE_RETRY_DELAYS_MS: Array<number>(60).fill(100).join(',') });
      const jobId = newId();
      await bench.deliver(ocrCompleted(jobId));
      await bench.retried();
      await bench.putReading(jobId, READING);
      await bench.settled();

      expect(bench.payloadsOf(VerificationCompleted, jobId)).toHaveLength(1);
      expect(bench.payloadsOf(StageFailed, jobId)).toEqual([]);
      // The gateway shows the stage that a job is in: a late start of verification must not be kept from it.
      expect(new Set(stagesStarted(jobId))).toEqual(new Set<Stage>(['extraction', 'verification']));
      expect(Object.keys(usageOf(jobId)).sort()).toEqual(['extraction', 'verification']);
    });

    it('fails the job and keeps the message when the reading never comes', async () => {
      await bench.start({ MESSAGE_RETRY_DELAYS_MS: '5,10' });
      const look = jest.spyOn(bench.runtime.blobs, 'get');
      const jobId = newId();
      const message = ocrCompleted(jobId);
      await bench.deliver(message);
      await bench.settled();

      expect(look).toHaveBeenCalledTimes(3);
      look.mockRestore();
      expect(bench.payloadsOf(StageFailed, jobId)).toEqual([
        expect.objectContaining({
          stage: 'extraction',
          error: expect.objectContaining({ code: 'EXTRACTION_FAILED' }) as object,
        }),
      ]);
      expect(bench.payloadsOf(VerificationCompleted, jobId)).toEqual([]);
      const dead = await bench.runtime.broker.deadLetters('extraction-worker', 10);
      expect(dead.map(({ body }) => JSON.parse(body) as unknown)).toEqual([message]);
    });
  });

  describe('with deployments on Azure OpenAI', () => {
    let azure: AzureOpenAiStandIn;
    beforeAll(async () => {
      azure = await AzureOpenAiStandIn.start();
    });
    afterAll(() => azure.stop());

    const startWith = (changes: Record<string, string> = {}): Promise<void> =>
      bench.start({
        EXTRACTION_STRATEGY: 'llm',
        // With the slash at the end, as the portal shows it.
        AZURE_OPENAI_ENDPOINT: `${azure.endpoint}/`,
        AZURE_OPENAI_API_KEY: azure.apiKey,
        AZURE_OPENAI_DEPLOYMENT: 'gpt-reads',
        AZURE_OPENAI_RETRY_BASE_MS: '1',
        AZURE_OPENAI_RETRY_MAX_MS: '1',
        ...changes,
      });
    const withSecond = { AZURE_OPENAI_VERIFICATION_DEPLOYMENT: 'gpt-checks' };
    const tokensOf = (jobId: string, stage: Stage): MeterReading[] =>
      (usageOf(jobId)[stage] ?? []).filter(({ meter }) => meter.startsWith('azure_openai.'));
    const tokensUnder = (deployment: string): MeterReading[] => [
      {
        meter: 'azure_openai.input_token',
        quantity: STAND_IN_USAGE.prompt_tokens,
        resource: deployment,
      },
      {
        meter: 'azure_openai.output_token',
        quantity: STAND_IN_USAGE.completion_tokens,
        resource: deployment,
      },
    ];
    const expectLocalResult = ({ fields }: ExtractedInvoice): void => {
      expect(fields).toMatchObject({
        invoiceNumber: { value: 'HL-2024-118', method: 'text' },
        total: { value: '1200.00', verdict: 'proved', method: 'text' },
      });
    };

    it("takes the model's answer and meters its tokens under the deployment's name", async () => {
      await startWith({ AZURE_OPENAI_API_VERSION: '2025-01-01-preview' });
      azure.play({ do: 'answer', content: sampleAnswer({ customerTaxId: 'CT16 1AA' }) });
      const { jobId, invoice } = await bench.extract(READING);

      expect(azure.requests).toMatchObject([{ deployment: 'gpt-reads', apiVersion: '2025-01-01-preview' }]);
      expect(invoice.fields).toMatchObject({
        customerTaxId: { value: 'CT16 1AA', method: 'llm', page: 1, verdict: 'unproved' },
        invoiceNumber: { method: 'llm', verdict: 'proved' },
      });
      expect(invoice.reasoning).toContain('with a language model and compared with the local engine');
      expect(tokensOf(jobId, 'extraction')).toEqual(tokensUnder('gpt-reads'));
      expect(tokensOf(jobId, 'verification')).toEqual([]);
    });

    it('compares a second deployment field by field', async () => {
      await startWith(withSecond);
      azure.play(good, { do: 'answer', content: sampleAnswer({ vendorName: 'Gull Catering' }) });
      const { jobId, invoice } = await bench.extract(READING);

      expect(azure.requests.map(({ deployment }) => deployment)).toEqual(['gpt-reads', 'gpt-checks']);
      expect(invoice.fields.dueDate).toMatchObject({ value: '2024-02-14', verdict: 'proved' });
      expect(invoice.fields.dueDate?.evidence).toContain('a second language model reads the same');
      expect(invoice.fields.vendorName).toMatchObject({
        value: 'Harbour Lights Ltd',
        verdict: 'contradicted',
        alternatives: [{ value: 'Gull Catering' }],
      });
      expect(invoice.findings).toEqual([
        expect.objectContaining({
          code: 'SECOND_PASS_DISAGREES',
          severity: 'warning',
          fields: ['vendorName'],
        }),
      ]);
      expect(tokensOf(jobId, 'extraction')).toEqual(tokensUnder('gpt-reads'));
      expect(tokensOf(jobId, 'verification')).toEqual(tokensUnder('gpt-checks'));
    });

    it('does not believe what stands nowhere in the document, right check digits or not', async () => {
      await startWith(withSecond);
      azure.play({ do: 'answer', content: sampleAnswer({ iban: 'GB33BUKB20201555555555' }) });
      const { invoice } = await bench.extract(READING);

      expect(azure.requests).toHaveLength(2);
      expect(invoice.fields.iban).toMatchObject({ verdict: 'unproved', confidence: 0.2, page: null });
      expect(invoice.findings).toEqual([
        expect.objectContaining({ code: 'VALUE_NOT_ON_PAGE', fields: ['iban'] }),
      ]);
    });

    describe('that fail, the job completes with what the local engine found and says so', () => {
      const unavailable = (message: RegExp | string): Finding =>
        expect.objectContaining({
          code: 'MODEL_UNAVAILABLE',
          severity: 'warning',
          message: expect.stringMatching(message) as string,
        }) as Finding;

      it.each<{ what: string; step: Step; requests: number; message: RegExp; timeoutMs?: string }>([
        { what: 'answers 500', step: down, requests: 3, message: /^gpt-reads: .*status 500/ },
        { what: 'hangs up', step: { do: 'hang-up' }, requests: 3, message: /did not answer/ },
        {
          what: 'hangs',
          step: { do: 'hang' },
          requests: 3,
          message: /did not answer/,
          timeoutMs: '100',
        },
        {
          what: 'does not know the deployment',
          step: { do: 'fail', status: 404 },
          requests: 1,
          message: /404/,
        },
      ])('$what', async ({ step, requests, message, timeoutMs }) => {
        await startWith({ ...withSecond, ...(timeoutMs && { AZURE_OPENAI_TIMEOUT_MS: timeoutMs }) });
        azure.play(step);
        const { jobId, invoice } = await bench.extract(READING);

        expectLocalResult(invoice);
        expect(invoice.findings).toEqual([unavailable(message)]);
        expect(azure.requests).toHaveLength(requests);
        expect(tokensOf(jobId, 'extraction')).toEqual([]);
        expect(bench.payloadsOf(StageFailed, jobId)).toEqual([]);
      });

      it('nobody listens there', async () => {
        const gone = await AzureOpenAiStandIn.start();
        await gone.stop();
        await startWith({ AZURE_OPENAI_ENDPOINT: gone.endpoint });
        const { invoice } = await bench.extract(READING);

        expectLocalResult(invoice);
        expect(invoice.findings).toEqual([unavailable(/did not answer/)]);
      });

      it('the key is wrong, and does not leak', async () => {
        await startWith({ AZURE_OPENAI_API_KEY: 'a-wrong-secret-key' });
        azure.play(good);
        const { jobId, invoice } = await bench.extract(READING);

        expectLocalResult(invoice);
        expect(invoice.findings).toEqual([unavailable(/status 401/)]);
        expect(JSON.stringify([invoice, bench.saidOf(jobId)])).not.toContain('a-wrong-secret-key');
      });

      it('the circuit is open: no request at all', async () => {
        await startWith();
        azure.play(down);
        await bench.extract(READING);
        await bench.extract(READING);
        const requestsToOpen = azure.requests.length;
        const { invoice } = await bench.extract(READING);

        expectLocalResult(invoice);
        expect(invoice.findings).toEqual([unavailable(/Circuit breaker is open/)]);
        expect(requestsToOpen).toBe(5);
        expect(azure.requests).toHaveLength(5);
      });

      it.each<[string, Step]>([
        ['cut off', { do: 'answer', content: SAMPLE_ANSWER, finishReason: 'length' }],
        ['a refusal', { do: 'refuse' }],
        ['of another shape', { do: 'answer', content: { total: 5 } }],
      ])('the answer is %s: its tokens are metered all the same', async (_, step) => {
        await startWith(withSecond);
        azure.play(step);
        const { jobId, invoice } = await bench.extract(READING);

        expectLocalResult(invoice);
        expect(invoice.findings).toEqual([
          expect.objectContaining({ code: 'MODEL_RESPONSE_INVALID', severity: 'warning' }),
        ]);
        expect(tokensOf(jobId, 'extraction')).toEqual(tokensUnder('gpt-reads'));
      });

      it('only the second one: the local engine checks the first', async () => {
        await startWith(withSecond);
        azure.play(good, down);
        const { jobId, invoice } = await bench.extract(READING);

        expect(azure.requests.map(({ deployment }) => deployment)).toEqual([
          'gpt-reads',
          ...Array<string>(3).fill('gpt-checks'),
        ]);
        expect(invoice.fields.dueDate).toMatchObject({ method: 'llm', verdict: 'proved' });
        expect(invoice.fields.dueDate?.evidence).toContain('the local engine reads the same');
        expect(invoice.findings).toEqual([unavailable(/^gpt-checks: /)]);
        expect(tokensOf(jobId, 'extraction')).toEqual(tokensUnder('gpt-reads'));
        expect(tokensOf(jobId, 'verification')).toEqual([]);
      });
    });

    it('waits as long as Retry-After asks for', async () => {
      await startWith();
      azure.play({ do: 'fail', status: 429, headers: { 'retry-after': '1' } }, good);
      const { invoice } = await bench.extract(READING);

      const [first, second] = azure.requests.map(({ at }) => at);
      // Its own backoff is a millisecond here. Timers may fire a hair early.
      expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(990);
      expect(invoice.findings).toEqual([]);
      expect(invoice.fields.total).toMatchObject({ method: 'llm' });
    });

    it('does not ask again for a message that is done', async () => {
      await startWith();
      azure.play(good);
      const jobId = newId();
      await bench.putReading(jobId, READING);
      const message = ocrCompleted(jobId);
      for (let i = 0; i < 2; i++) {
        await bench.deliver(message);
        await bench.settled();
      }

      expect(azure.requests).toHaveLength(1);
      expect(tokensOf(jobId, 'extraction')).toEqual(tokensUnder('gpt-reads'));
    });
  });
});
