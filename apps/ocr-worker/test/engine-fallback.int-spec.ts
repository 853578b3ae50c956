import { DomainError, Page } from '@cira/contracts';
import { Logger } from '@nestjs/common';
import { DoclingEngine } from '../src/recognition/engines/docling/docling-engine';
import {
  PageToRecognize,
  RecognitionEngine,
  RecognizableDocument,
} from '../src/recognition/engines/recognition-engine';
import { ENGINE_RESILIENCE, ResilientEngine } from '../src/recognition/engines/resilient-engine';
import { withFallback } from '../src/recognition/engines/with-fallback';
import { finishedPage } from '../src/recognition/finished-page';
import { conversionOf, DoclingServeStandIn, taskStatus } from './docling-serve-stand-in';
import { Reply } from './scripted-http-server';

const pdf = { id: 'd1', bytes: new TextEncoder().encode('%PDF-1.7'), mediaType: 'application/pdf' };
const down: Reply = { status: 500, text: 'Internal Server Error' };
const [FIVE, OPEN_MS] = [5, 60_000];
const RESILIENCE = {
  ...ENGINE_RESILIENCE,
  retryBaseMs: 2,
  retryMaxMs: 4,
  failuresToOpen: FIVE,
  openMs: OPEN_MS,
};
const DOCLING = expect.stringMatching(/^docling-serve/) as string;

describe('docling-serve with the local engine behind it', () => {
  let docling: DoclingServeStandIn;
  let engine: RecognitionEngine;
  let figures: string[];
  let logged: unknown[];

  beforeAll(async () => {
    docling = await DoclingServeStandIn.start();
  });
  beforeEach(() => {
    docling.play({});
    figures = [];
    logged = [];
    const take = (record: unknown) => logged.push(record);
    Logger.overrideLogger({ log: take, warn: take, error: take });
    engine = engineWith();
  });
  afterEach(async () => {
    jest.useRealTimers();
    await engine.close();
  });
  afterAll(async () => {
    Logger.overrideLogger(false);
    await docling.stop();
  });

  const engineWith = (timeoutMs = 5_000): RecognitionEngine => {
    const metrics = {
      engineFailed: (name: string, kind: string) => void figures.push(`${name} failed: ${kind}`),
      circuitChanged: (name: string, state: string) => void figures.push(`${name} ${state}`),
      fellBack: (from: string, to: string) => void figures.push(`${from} > ${to}`),
    };
    const name = 'docling-serve';
    const remote = new DoclingEngine({
      ...{ url: docling.url, apiKey: docling.apiKey, languages: [], timeoutMs },
      pace: { firstMs: 2, maxMs: 4 },
    });
    const resilient = new ResilientEngine(remote, { name, metrics, resilience: RESILIENCE });
    return withFallback(resilient, new StubbornReader(), { name, metrics });
  };
  const enginesOf = async (...numbers: number[]) => {
    const read: Page[] = [];
    const pages: PageToRecognize[] = numbers.map((number) => ({ number, reason: 'no_text_layer' }));
    for await (const { page } of engine.recognize(pdf, pages)) read.push(page);
    return Object.fromEntries(read.map(({ number, engine }) => [number, engine]));
  };
  const openTheCircuit = async () => {
    docling.play({ submit: [down] });
    await enginesOf(1);
    await enginesOf(1);
    expect(figures).toContain('docling-serve open');
    docling.play({});
  };

  it('tries again what can pass', async () => {
    docling.play({ submit: [down, 'hang-up', taskStatus('pending')] });
    expect(await enginesOf(1)).toEqual({ 1: DOCLING });
    expect(figures).toEqual([
      'docling-serve closed',
      'docling-serve failed: error',
      'docling-serve failed: error',
    ]);
  });

  it('asks again only for pages that are missing, and reads the rest locally when it fails for good', async () => {
    const [first, second] = [
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      [11, 12],
    ];
    docling.play({ submit: [taskStatus('pending'), down] });
    expect(await enginesOf(...first, ...second)).toEqual({
      ...Object.fromEntries(first.map((number) => [number, DOCLING])),
      ...Object.fromEntries(second.map((number) => [number, 'local'])),
    });
    expect(docling.forms.map(({ fields }) => fields.page_range?.join('-'))).toEqual([
      ...['1-10', '11-12', '11-12', '11-12'],
    ]);
    expect(logged).toEqual([
      expect.objectContaining({
        ...{ message: 'pages are read by the local engine', engine: 'docling-serve', pages: 2 },
        ...{ reason: expect.stringContaining('status 500') as string, cause: 'Internal Server Error' },
      }),
    ]);
    expect(figures).toContain('docling-serve > local');
  });

  it('reads a page locally that the remote engine could not read', async () => {
    docling.play({ result: [{ status: 200, json: conversionOf([2], { status: 'partial_success' }) }] });
    expect(await enginesOf(1, 2)).toEqual({ 1: 'local', 2: DOCLING });
  });

  it('does not try again what took its whole time', async () => {
    docling.play({ poll: [taskStatus('started')] });
    await engine.close();
    engine = engineWith(80);
    expect(await enginesOf(1)).toEqual({ 1: 'local' });
    expect(docling.forms).toHaveLength(1);
    expect(figures).toContain('docling-serve failed: timeout');
  });

  it('does not wait for an engine that wants to be left alone for long', async () => {
    docling.play({ submit: [{ status: 503, text: '', headers: { 'retry-after': '600' } }] });
    expect(await enginesOf(1)).toEqual({ 1: 'local' });
    expect(docling.forms).toHaveLength(1);
  });

  it('leaves an engine alone that failed repeatedly', async () => {
    await openTheCircuit();
    expect(await enginesOf(1, 2)).toEqual({ 1: 'local', 2: 'local' });
    expect(docling.requestsTo(/./)).toEqual([]);
  });

  it('holds nothing against the engine that is the fault of a document', async () => {
    docling.play({ poll: [taskStatus('failure', 'Incorrect password error')] });
    for (let document = 0; document <= FIVE; document++) expect(await enginesOf(1)).toEqual({ 1: 'local' });
    expect(docling.forms).toHaveLength(FIVE + 1);
    expect(figures).not.toContain('docling-serve open');
    expect(figures).not.toContain('docling-serve failed: error');
  });

  it('takes the engine back once it has answered one call', async () => {
    await openTheCircuit();
    passMinute();
    expect(await enginesOf(1)).toEqual({ 1: DOCLING });
    expect(figures.slice(-2)).toEqual(['docling-serve half_open', 'docling-serve closed']);
  });

  it('lets one document try whether the engine is back, and no other wait for that', async () => {
    await openTheCircuit();
    docling.play({ submit: ['hang'] });
    passMinute();
    const trying = expect(enginesOf(1)).rejects.toThrow(DomainError);
    while (docling.forms.length === 0) await new Promise(setImmediate);
    expect(await enginesOf(2)).toEqual({ 2: 'local' });
    expect(docling.forms).toHaveLength(1);
    await engine.close();
    await trying;
  });

  it('logs no key, whatever goes wrong', async () => {
    docling.play({ submit: [{ status: 500, text: `no route for key ${docling.apiKey}` }] });
    await enginesOf(1);
    expect(logged).not.toEqual([]);
    expect(JSON.stringify(logged)).not.toContain(docling.apiKey);
  });
});

/** Stands for the engine that is always there. */
class StubbornReader implements RecognitionEngine {
  async *recognize(_: RecognizableDocument, pages: readonly PageToRecognize[]) {
    for (const { number, reason } of pages) {
      const found = { width: 595, height: 842, route: 'ocr', reason, engine: 'local' } as const;
      yield await Promise.resolve({
        page: finishedPage(number, { ...found, rotation: 0, skew: 0, words: [] }, 1),
        image: null,
      });
    }
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** For the circuit, which looks at the clock and sets no timer. */
function passMinute(): void {
  jest.useFakeTimers({
    now: Date.now() + OPEN_MS,
    doNotFake: [
      ...([
        'setTimeout',
        'clearTimeout',
        'setInterval',
        'clearInterval',
        'setImmediate',
        'clearImmediate',
      ] as const),
      ...(['performance', 'hrtime', 'nextTick', 'queueMicrotask'] as const),
    ],
  });
}
