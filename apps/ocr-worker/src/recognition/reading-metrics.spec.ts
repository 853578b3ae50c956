import { Metrics } from '@cira/common/metrics/metrics';
import { ReadingMetrics } from './reading-metrics';

describe('ReadingMetrics', () => {
  let registry: Metrics;
  let metrics: ReadingMetrics;
  beforeEach(() => {
    registry = new Metrics();
    metrics = new ReadingMetrics(registry);
  });

  /** The samples of one metric, as Prometheus reads them; those that stand at zero are left out. */
  const samples = async (name: string) => {
    const { text } = await registry.expose();
    return text.split('\n').filter((line) => line.startsWith(name) && !line.endsWith(' 0'));
  };

  it('counts pages by route, reason and engine, and the seconds that they took', async () => {
    const page = { route: 'ocr', reason: 'no_text_layer', engine: 'tesseract.js 7.0.0' } as const;
    metrics.pageRead({ ...page, durationMs: 900 });
    metrics.pageRead({ ...page, durationMs: 3_100 });
    expect(await samples('cira_pages_read_total')).toEqual([
      'cira_pages_read_total{route="ocr",reason="no_text_layer",engine="tesseract.js"} 2',
    ]);
    const seconds = await samples('cira_page_duration_seconds');
    expect(seconds).toContain(
      'cira_page_duration_seconds_bucket{le="1",route="ocr",engine="tesseract.js"} 1',
    );
    expect(seconds).toContain('cira_page_duration_seconds_sum{route="ocr",engine="tesseract.js"} 4');
  });

  it('keeps one series for an engine whatever its version, and one for pages that nothing read', async () => {
    const scan = { route: 'ocr', reason: 'picture', durationMs: 1 } as const;
    metrics.pageRead({ ...scan, engine: 'docling-serve v1.2.0' });
    metrics.pageRead({ ...scan, engine: 'docling-serve v1.3.0' });
    metrics.pageRead({ route: 'unread', reason: 'damaged', engine: null, durationMs: 1 });
    expect(await samples('cira_pages_read_total')).toEqual([
      'cira_pages_read_total{route="ocr",reason="picture",engine="docling-serve"} 2',
      'cira_pages_read_total{route="unread",reason="damaged",engine="none"} 1',
    ]);
  });

  it('measures the wait for each pool', async () => {
    metrics.waited('ocr', 1_500);
    metrics.waited('text', 10);
    expect(await samples('cira_reader_queue_wait_seconds_sum')).toEqual([
      'cira_reader_queue_wait_seconds_sum{pool="ocr"} 1.5',
      'cira_reader_queue_wait_seconds_sum{pool="text"} 0.01',
    ]);
  });

  it('shows every kind of recycling from the start, so that the first one is seen as a rise', async () => {
    const { text } = await registry.expose();
    expect(text).toContain('cira_reader_recycles_total{pool="ocr",reason="memory"} 0');
    metrics.processRecycled('ocr', 'memory');
    expect(await samples('cira_reader_recycles_total')).toEqual([
      'cira_reader_recycles_total{pool="ocr",reason="memory"} 1',
    ]);
  });

  it('counts failures of engines, fallbacks and fetches', async () => {
    metrics.engineFailed('tesseract.js 7.0.0', 'timeout');
    metrics.fellBack('docling-serve', 'tesseract.js 7.0.0');
    metrics.fetched('ok');
    metrics.fetched('URL_NOT_FOUND');
    expect([
      ...(await samples('cira_engine_failures_total')),
      ...(await samples('cira_engine_fallbacks_total')),
      ...(await samples('cira_document_fetches_total')),
    ]).toEqual([
      'cira_engine_failures_total{engine="tesseract.js",kind="timeout"} 1',
      'cira_engine_fallbacks_total{from="docling-serve",to="tesseract.js"} 1',
      'cira_document_fetches_total{outcome="ok"} 1',
      'cira_document_fetches_total{outcome="URL_NOT_FOUND"} 1',
    ]);
  });

  it('says which state a circuit is in, and only that one', async () => {
    metrics.circuitChanged('docling-serve', 'open');
    metrics.circuitChanged('docling-serve', 'half_open');
    expect(await samples('cira_engine_circuit_state')).toEqual([
      'cira_engine_circuit_state{engine="docling-serve",state="half_open"} 1',
    ]);
  });

  it('counts a document as in hand until its work has ended, well or not', async () => {
    let end = (): void => undefined;
    const work = metrics.whileInHand(() => new Promise<void>((resolve) => (end = resolve)));
    expect(await samples('cira_documents_in_hand')).toEqual(['cira_documents_in_hand 1']);
    end();
    await work;
    await expect(metrics.whileInHand(() => Promise.reject(new Error('damaged')))).rejects.toThrow('damaged');
    expect(await samples('cira_documents_in_hand')).toEqual([]);
  });

  it('counts together with another of the same process', async () => {
    new ReadingMetrics(registry).fetched('ok');
    metrics.fetched('ok');
    expect(await samples('cira_document_fetches_total')).toEqual([
      'cira_document_fetches_total{outcome="ok"} 2',
    ]);
  });
});
