import { DomainError } from '@cira/contracts';
import { DoclingEngine, DoclingSettings } from '../src/recognition/engines/docling/docling-engine';
import { PageToRecognize, RecognizedPage } from '../src/recognition/engines/recognition-engine';
import { conversionOf, DoclingServeStandIn, NO_TASK, taskStatus } from './docling-serve-stand-in';
import { Reply } from './scripted-http-server';

const PACE = { firstMs: 4, maxMs: 16 };
const pdf = { id: 'd1', bytes: new TextEncoder().encode('%PDF-1.7'), mediaType: 'application/pdf' };

describe('DoclingEngine over HTTP', () => {
  let docling: DoclingServeStandIn;
  let engine: DoclingEngine;

  beforeAll(async () => {
    docling = await DoclingServeStandIn.start();
  });
  beforeEach(() => {
    docling.play({});
    engine = engineWith();
  });
  afterEach(() => engine.close());
  afterAll(() => docling.stop());

  const engineWith = (changes: Partial<DoclingSettings> = {}) =>
    new DoclingEngine({
      ...{ url: docling.url, apiKey: docling.apiKey, languages: [], timeoutMs: 5_000, pace: PACE },
      ...changes,
    });
  const read = async (pages: PageToRecognize[], document = pdf, by = engine): Promise<RecognizedPage[]> => {
    const read: RecognizedPage[] = [];
    for await (const page of by.recognize(document, pages)) read.push(page);
    return read;
  };
  const failureOf = async (by = engine): Promise<DomainError> => {
    const thrown: unknown = await read(scans(1), pdf, by).catch((error: unknown) => error);
    if (!(thrown instanceof DomainError)) throw new Error(`expected a DomainError, got ${String(thrown)}`);
    return thrown;
  };

  it('gives words in points from the top left corner, whatever corner docling counts from', async () => {
    const [{ page, image } = missing()] = await read(scans(1));
    expect(image).toBeNull();
    expect(page).toMatchObject({
      ...{ number: 1, width: 595, height: 842, route: 'ocr', reason: 'no_text_layer' },
      engine: 'docling-serve 1.31.0',
      durationMs: expect.closeTo(10, 5) as number,
    });
    const near = (value: number) => expect.closeTo(value, 0) as number;
    expect(page.words).toEqual([
      // The text's box is known; where in it the second word begins is not.
      {
        text: 'Invoice',
        box: { x0: 72, y0: near(100), x1: between(110, 140), y1: near(112) },
        confidence: 0.8,
      },
      {
        text: '1',
        box: { x0: between(115, 142), y0: near(100), x1: near(144), y1: near(112) },
        confidence: 0.8,
      },
      // docling gave no place for this cell: the lower left quarter of its table.
      { text: 'Total', box: { x0: 72, y0: near(220), x1: near(286), y1: near(240) }, confidence: 0.8 },
      { text: '1,200.00', box: { x0: 440, y0: near(222), x1: near(496), y1: near(234) }, confidence: 0.8 },
    ]);
  });

  it('believes the score that docling gives its OCR', async () => {
    docling.play({ result: [{ status: 200, json: conversionOf([1], { confidence: { ocr_score: 0.93 } }) }] });
    const [{ page } = missing()] = await read(scans(1));
    expect(page.words.map(({ confidence }) => confidence)).toEqual([0.93, 0.93, 0.93, 0.93]);
  });

  it('asks for the pages that are wanted, run by run, forces OCR and sends the key', async () => {
    const pages = await read(scans(7, 2, 3));
    expect(pages.map(({ page }) => page.number)).toEqual([2, 3, 7]);
    expect(docling.forms.map(({ fields }) => fields.page_range)).toEqual([
      ['2', '3'],
      ['7', '7'],
    ]);
    expect(docling.forms[0]).toMatchObject({
      fields: {
        ...{ from_formats: ['pdf'], to_formats: ['json'], do_ocr: ['true'], force_ocr: ['true'] },
        ...{ abort_on_error: ['false'], document_timeout: ['5'], image_export_mode: ['placeholder'] },
      },
      ...{ fileName: 'document.pdf', mediaType: 'application/pdf', bytes: pdf.bytes },
    });
    expect(docling.requestsTo(/./).every(({ headers }) => headers['x-api-key'] === docling.apiKey)).toBe(
      true,
    );
  });

  it('sends languages where they are set', async () => {
    const german = engineWith({ languages: ['de', 'en'] });
    await read(scans(1), pdf, german);
    await german.close();
    expect(docling.forms[0]?.fields.ocr_lang).toEqual(['de', 'en']);
  });

  it('sends a picture as one, and takes its pixels for points only where they make a page', async () => {
    const conversion = conversionOf([1]);
    conversion.document.json_content.pages['1'] = {
      size: { width: 2480, height: 3508 },
      image: null,
      page_no: 1,
    };
    docling.play({ result: [{ status: 200, json: conversion }] });
    const [{ page } = missing()] = await read(scans(1), { ...pdf, mediaType: 'image/webp' });
    expect(docling.forms[0]).toMatchObject({
      fields: { from_formats: ['image'] },
      fileName: 'document.webp',
    });
    expect(page).toMatchObject({
      width: expect.closeTo(595, 0) as number,
      height: expect.closeTo(842, 0) as number,
    });
    const total = page.words.find(({ text }) => text === 'Total');
    expect(total?.box.x0).toBeCloseTo((72 / 3508) * 842, 1);
  });

  it('leaves a page unread that a partial conversion lacks', async () => {
    docling.play({
      poll: [taskStatus('partial_success')],
      result: [{ status: 200, json: conversionOf([2], { status: 'partial_success' }) }],
    });
    const pages = await read(scans(1, 2));
    expect(pages.map(({ page }) => [page.number, page.route])).toEqual([
      [1, 'unread'],
      [2, 'ocr'],
    ]);
  });

  it('leaves a page unread whose text runs up the page: docling does not say which way up it stands', async () => {
    const conversion = conversionOf([1]);
    const orig = 'Docling bundles document conversion to JSON and Markdown in an easy package';
    const bbox = { l: 77, t: 506, r: 125, b: 72, coord_origin: 'BOTTOMLEFT' };
    const texts = [{ label: 'text', prov: [{ page_no: 1, bbox, charspan: [0, 75] }], orig, text: orig }];
    Object.assign(conversion.document.json_content, { texts, tables: [] });
    docling.play({ result: [{ status: 200, json: conversion }] });
    const [{ page } = missing()] = await read(scans(1));
    expect(page.route).toBe('unread');
  });

  it('works with a server that does not tell its version', async () => {
    docling.play({ version: [{ status: 404, json: { detail: 'Not Found' } }] });
    const [{ page } = missing()] = await read(scans(1));
    expect(page.engine).toBe('docling-serve');
  });

  it('polls until the task is finished', async () => {
    docling.play({
      poll: [taskStatus('pending'), taskStatus('started'), taskStatus('started'), taskStatus('success')],
    });
    await read(scans(1));
    const polls = docling.requestsTo(/\/status\/poll\//);
    expect(polls[0]?.query.get('wait')).toBe('10');
    expect(polls).toHaveLength(4);
  });

  it.each<[string, Reply]>([
    ['another process of the server is asked', NO_TASK],
    ['a poll fails', { status: 502, text: '<html>Bad gateway</html>' }],
    ['the connection breaks', 'hang-up'],
  ])('keeps to its task when %s', async (_, reply) => {
    docling.play({
      poll: [reply, reply, taskStatus('success')],
      result: [NO_TASK, { status: 200, json: conversionOf([1]) }],
    });
    expect(await read(scans(1))).toHaveLength(1);
    expect(docling.forms).toHaveLength(1);
  });

  it('gives a task up that nobody knows any more', async () => {
    docling.play({ poll: [NO_TASK] });
    expect(await failureOf()).toMatchObject({ code: 'OCR_ENGINE_UNAVAILABLE' });
    expect(docling.requestsTo(/\/status\/poll\//)).toHaveLength(5);
  });

  it.each<[string, Parameters<DoclingServeStandIn['play']>[0], string]>([
    ['a failure without a word', { poll: [taskStatus('failure')] }, 'OCR_ENGINE_FAILED'],
    ['a password', { poll: [taskStatus('failure', 'Incorrect password error')] }, 'DOCUMENT_ENCRYPTED'],
    [
      'a broken file',
      { poll: [taskStatus('failure', 'Input document x is not valid.')] },
      'DOCUMENT_CORRUPT',
    ],
    ['a file it does not take', { poll: [taskStatus('skipped')] }, 'UNSUPPORTED_FILE_TYPE'],
    ['a file too large', { submit: [{ status: 413, text: '' }] }, 'FILE_TOO_LARGE'],
    [
      'a full queue',
      { submit: [{ status: 429, json: { detail: 'Queue full (10/10)' } }] },
      'OCR_ENGINE_UNAVAILABLE',
    ],
    ['options it refuses', { submit: [{ status: 422, json: { detail: 'ocr_lang' } }] }, 'OCR_ENGINE_FAILED'],
    [
      'a redirect',
      { submit: [{ status: 307, headers: { location: 'http://x.example/' } }] },
      'OCR_ENGINE_FAILED',
    ],
    ['no JSON', { result: [{ status: 200, text: '{"document":' }] }, 'OCR_ENGINE_FAILED'],
    ['another JSON', { result: [{ status: 200, json: { chunks: [] } }] }, 'OCR_ENGINE_FAILED'],
    [
      'a conversion that failed',
      {
        result: [
          { status: 200, json: { document: {}, status: 'failure', errors: [{ error_message: 'OOM' }] } },
        ],
      },
      'OCR_ENGINE_FAILED',
    ],
  ])('maps %s', async (_, script, code) => {
    docling.play(script);
    expect(await failureOf()).toMatchObject({ code });
  });

  it('refuses an answer without end', async () => {
    const strict = engineWith({ maxAnswerBytes: 500 });
    expect(await failureOf(strict)).toMatchObject({
      code: 'OCR_ENGINE_FAILED',
      detail: 'docling-serve answered with more than 500 bytes',
    });
    await strict.close();
  });

  it.each<[string, Parameters<DoclingServeStandIn['play']>[0]]>([
    ['a task that never ends', { poll: [taskStatus('started')] }],
    ['a server that does not answer', { submit: ['hang'] }],
    ['a result that does not come', { result: ['hang'] }],
  ])('gives %s its time and no more', async (_, script) => {
    docling.play(script);
    const hasty = engineWith({ timeoutMs: 100 });
    expect(await failureOf(hasty)).toMatchObject({ code: 'OCR_ENGINE_UNAVAILABLE', timedOut: true });
    await hasty.close();
  });

  it('abandons its work when it is closed', async () => {
    docling.play({ poll: ['hang'] });
    const failure = failureOf();
    while (docling.requestsTo(/\/status\/poll\//).length === 0) await new Promise(setImmediate);
    await engine.close();
    expect(await failure).toMatchObject({ code: 'OCR_ENGINE_UNAVAILABLE' });
  });

  it('says that the key is wrong, without saying the key', async () => {
    const apiKey = 'a-key-that-nobody-must-see';
    const wrong = engineWith({ apiKey });
    const failure = await failureOf(wrong);
    await wrong.close();
    expect(failure).toMatchObject({
      code: 'OCR_ENGINE_FAILED',
      detail: expect.stringContaining('API key') as string,
    });
    expect(everythingIn(failure)).not.toContain(apiKey);
  });

  it('blanks the key in what the server quotes', async () => {
    docling.play({ submit: [{ status: 500, text: `no route for ${docling.apiKey}` }] });
    const failure = await failureOf();
    expect(failure.cause).toMatchObject({ message: 'no route for [redacted]' });
    expect(everythingIn(failure)).not.toContain(docling.apiKey);
  });
});

function scans(...numbers: number[]): PageToRecognize[] {
  return numbers.map((number) => ({ number, reason: 'no_text_layer' }));
}

function missing(): never {
  throw new Error('no page came');
}

function between(low: number, high: number): number {
  const asymmetricMatch = (value: number) => value > low && value < high;
  return { asymmetricMatch, toString: () => `between ${low} and ${high}` } as unknown as number;
}

function everythingIn(error: unknown): string {
  if (!(error instanceof Error)) return JSON.stringify(error);
  return `${error.stack ?? ''} ${JSON.stringify(error)} ${everythingIn(error.cause)}`;
}
