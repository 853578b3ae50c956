import { Meter, MeterReading, Page, Reading } from '@cira/contracts';

/** What reading a document used up: pages by what read them, and the seconds spent on them here. */
export function readingUsage({ pages }: Reading): MeterReading[] {
  const counts = new Map<string, MeterReading>();
  for (const page of pages) {
    const metered = meterOf(page);
    if (metered === null) continue;
    const key = `${metered.meter} ${metered.resource}`;
    counts.set(key, { ...metered, quantity: (counts.get(key)?.quantity ?? 0) + 1 });
  }
  const here = pages.filter((page) => remoteMeterOf(page.engine) === null);
  const seconds = here.reduce((sum, page) => sum + page.durationMs, 0) / 1_000;
  return [
    ...counts.values(),
    { meter: 'processing.second', quantity: Number(seconds.toFixed(3)), resource: 'ocr-worker' },
  ];
}

/** Null for a page that nobody could read: it costs nothing but the time. */
function meterOf({ route, engine }: Page): Omit<MeterReading, 'quantity'> | null {
  if (route === 'unread') return null;
  if (route !== 'ocr') return { meter: 'text_layer.page', resource: 'pdfium' };
  return { meter: remoteMeterOf(engine) ?? 'ocr.page', resource: engine ?? 'none' };
}

function remoteMeterOf(engine: string | null): Meter | null {
  return REMOTE_METERS.find(([prefix]) => engine?.startsWith(prefix))?.[1] ?? null;
}

/** By how an engine signs its pages. */
const REMOTE_METERS: readonly (readonly [prefix: string, meter: Meter])[] = [
  ['docling-serve', 'docling.page'],
  ['azure-document-intelligence', 'azure_document_intelligence.page'],
];
