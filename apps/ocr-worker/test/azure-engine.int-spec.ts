import { DomainError } from '@cira/contracts';
import { AzureEngine, AzureSettings } from '../src/recognition/engines/azure/azure-engine';
import { PageToRecognize, RecognizedPage } from '../src/recognition/engines/recognition-engine';
import { azureError, AzureReadStandIn, RUNNING } from './azure-read-stand-in';

const pdf = { id: 'd1', bytes: new TextEncoder().encode('%PDF-1.7'), mediaType: 'application/pdf' };
type Script = Parameters<AzureReadStandIn['play']>[0];

describe('AzureEngine over HTTP', () => {
  let azure: AzureReadStandIn;
  let engine: AzureEngine;

  beforeAll(async () => {
    azure = await AzureReadStandIn.start();
  });
  beforeEach(() => {
    azure.play({});
    engine = engineWith();
  });
  afterEach(() => engine.close());
  afterAll(() => azure.stop());

  const engineWith = (changes: Partial<AzureSettings> = {}) =>
    new AzureEngine({
      ...{ endpoint: `${azure.url}/`, apiKey: azure.apiKey, timeoutMs: 5_000 },
      ...{ pace: { firstMs: 2, maxMs: 8 }, ...changes },
    });
  const read = async (pages: PageToRecognize[], document = pdf, by = engine): Promise<RecognizedPage[]> => {
    const read: RecognizedPage[] = [];
    for await (const page of by.recognize(document, pages)) read.push(page);
    return read;
  };
  const pageOf = async (page: Record<string, unknown>, document = pdf) => {
    azure.play({ page });
    return (await read(scans(1), document))[0]?.page;
  };
  const failureOf = async (by = engine, document = pdf): Promise<DomainError> => {
    const thrown: unknown = await read(scans(1), document, by).catch((error: unknown) => error);
    if (!(thrown instanceof DomainError)) throw new Error(`expected a DomainError, got ${String(thrown)}`);
    return thrown;
  };

  it('gives words in points, with the confidence of each', async () => {
    const [{ page, image } = missing()] = await read(scans(1));
    expect(image).toBeNull();
    expect(page).toMatchObject({
      ...{ number: 1, route: 'ocr', reason: 'no_text_layer', rotation: 0, skew: 0 },
      ...{ width: closeTo(595), height: closeTo(842) },
      engine: 'azure-document-intelligence prebuilt-read 2024-11-30',
      words: [{ text: 'Invoice', box: { x0: 72, y0: 144, x1: 144, y1: 162 }, confidence: 0.97 }],
    });
  });

  it.each([
    // A word near the top left corner of the upright page (10 wide, 20 high), as it lies on the turned one.
    [90, 270, [18, 1, 18, 3, 17, 3, 17, 1], { width: 20, height: 10 }],
    [180, 180, [9, 18, 7, 18, 7, 17, 9, 17], { width: 10, height: 20 }],
    [-90, 90, [2, 9, 2, 7, 3, 7, 3, 9], { width: 20, height: 10 }],
  ])('turns a page upright whose text is turned by %i degrees', async (angle, rotation, polygon, size) => {
    const words = [{ content: 'Total', polygon, confidence: 0.9 }];
    expect(await pageOf({ angle, ...size, unit: 'inch', words })).toMatchObject({
      ...{ rotation, width: 720, height: 1440 },
      words: [{ text: 'Total', box: { x0: 72, y0: 144, x1: 216, y1: 216 } }],
    });
  });

  it('gives a word on a page askew a box of its own size', async () => {
    // 4 inches long and a quarter high, turned clockwise by 5 degrees about its upper left corner.
    const [along, down] = [4, 0.25].map((length) => turnedBy5(length));
    const { x, y } = along ?? missing();
    const { x: dy, y: dx } = down ?? missing();
    const polygon = [1, 2, 1 + x, 2 + y, 1 + x - dx, 2 + y + dy, 1 - dx, 2 + dy];
    const words = [{ content: 'Leistungsbeschreibung', polygon, confidence: 0.9 }];
    const page = await pageOf({ angle: 5, width: 8.27, height: 11.69, unit: 'inch', words });
    const { x0, y0, x1, y1 } = page?.words[0]?.box ?? missing();
    expect([x1 - x0, y1 - y0]).toEqual([closeTo(4 * 72), closeTo(18)]);
    expect(page?.rotation).toBe(0);
  });

  it('takes a picture to be as long as A4', async () => {
    const words = [{ content: 'Total', polygon: [300, 400, 600, 400, 600, 480, 300, 480], confidence: 0.9 }];
    const photo = { angle: 0, width: 3000, height: 4000, unit: 'pixel', words };
    expect(await pageOf(photo, { ...pdf, mediaType: 'image/heic' })).toMatchObject({
      ...{ width: closeTo(631.5), height: closeTo(842) },
      words: [{ box: { x0: closeTo(63.15), y0: closeTo(84.2) } }],
    });
    expect(azure.requests[0]?.headers['content-type']).toBe('image/heif');
  });

  it('asks for the pages that are wanted, at its own endpoint only, and sends the key', async () => {
    const pages = await read(scans(2, 7));
    expect(pages.map(({ page }) => page.number)).toEqual([2, 7]);
    expect(azure.requests.map(({ method }) => method)).toEqual(['POST', 'GET']);
    expect(azure.requests[0]?.query.get('pages')).toBe('2,7');
    expect(azure.requests[0]?.body).toEqual(Buffer.from(pdf.bytes));
    const keys = azure.requests.map(({ headers }) => headers['ocp-apim-subscription-key']);
    expect(keys).toEqual([azure.apiKey, azure.apiKey]);
  });

  it('polls until there is a result, also through failures, as seldom as it is asked to', async () => {
    const later = {
      ...(RUNNING as { status: number }),
      json: { status: 'notStarted' },
      headers: { 'retry-after': '1' },
    };
    const done = { status: 'succeeded', analyzeResult: { pages: [] } };
    azure.play({ poll: [later, azureError(429, '429'), RUNNING, { status: 200, json: done }] });
    const [{ page } = missing()] = await read(scans(1));
    // A result without the page that was asked for, as on the free tier from the third page on.
    expect(page.route).toBe('unread');
    const [first, second] = azure.requests.filter(({ method }) => method === 'GET');
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(995);
  });

  it.each<[string, Script, string]>([
    ['a broken file', { analyze: [azureError(400, 'InvalidRequest', 'InvalidContent')] }, 'DOCUMENT_CORRUPT'],
    [
      'too many bytes',
      { analyze: [azureError(400, 'InvalidRequest', 'InvalidContentLength')] },
      'FILE_TOO_LARGE',
    ],
    [
      'too many pixels',
      { analyze: [azureError(400, 'InvalidRequest', 'InvalidContentDimensions')] },
      'DOCUMENT_TOO_COMPLEX',
    ],
    [
      'a kind it does not take',
      { analyze: [azureError(415, 'UnsupportedMediaType')] },
      'UNSUPPORTED_FILE_TYPE',
    ],
    ['arguments it does not take', { analyze: [azureError(400, 'InvalidArgument')] }, 'OCR_ENGINE_FAILED'],
    ['an endpoint of another kind', { analyze: [azureError(404, 'NotFound')] }, 'OCR_ENGINE_FAILED'],
    ['no place for the result', { analyze: [{ status: 202 }] }, 'OCR_ENGINE_FAILED'],
    ['too many requests', { analyze: [azureError(429, '429')] }, 'OCR_ENGINE_UNAVAILABLE'],
    ['an inner error', { poll: [failed('InternalServerError')] }, 'OCR_ENGINE_UNAVAILABLE'],
    [
      'a file that turned out broken',
      { poll: [failed('InvalidRequest', 'InvalidContent')] },
      'DOCUMENT_CORRUPT',
    ],
    ['no JSON', { poll: [{ status: 200, text: '<html>' }] }, 'OCR_ENGINE_FAILED'],
  ])('maps %s', async (_, script, code) => {
    azure.play(script);
    expect(await failureOf()).toMatchObject({ code });
  });

  it('sends nothing of a kind that the service does not take', async () => {
    const failure = await failureOf(engine, { ...pdf, mediaType: 'image/webp' });
    expect(failure.code).toBe('UNSUPPORTED_FILE_TYPE');
    expect(azure.requests).toEqual([]);
  });

  it('gives it its time and no more', async () => {
    azure.play({ poll: [RUNNING] });
    const hasty = engineWith({ timeoutMs: 60 });
    expect(await failureOf(hasty)).toMatchObject({ code: 'OCR_ENGINE_UNAVAILABLE', timedOut: true });
    await hasty.close();
  });

  it('says that the key is wrong, without saying the key', async () => {
    const apiKey = 'a-key-that-nobody-must-see';
    const wrong = engineWith({ apiKey });
    const failure = await failureOf(wrong);
    await wrong.close();
    expect(failure).toMatchObject({ code: 'OCR_ENGINE_FAILED' });
    expect(`${failure.stack ?? ''} ${String(failure.cause)}`).not.toContain(apiKey);
  });
});

function scans(...numbers: number[]): PageToRecognize[] {
  return numbers.map((number) => ({ number, reason: 'no_text_layer' }));
}

function failed(code: string, innerCode?: string) {
  const reply = azureError(200, code, innerCode) as { json: object };
  return { status: 200, json: { status: 'failed', ...reply.json } };
}

function turnedBy5(length: number): { x: number; y: number } {
  const angle = (5 / 180) * Math.PI;
  return { x: length * Math.cos(angle), y: length * Math.sin(angle) };
}

function closeTo(value: number): number {
  return expect.closeTo(value, 0) as number;
}

function missing(): never {
  throw new Error('nothing came');
}
