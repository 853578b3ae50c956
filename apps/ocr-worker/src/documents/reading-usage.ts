import { MeterReading, PageRoute, Reading } from '@cira/contracts';

/** What reading a document used up: pages by the way they were read, and the seconds spent on them. */
export function readingUsage(reading: Reading): MeterReading[] {
  const pages = (...routes: PageRoute[]) =>
    reading.pages.filter(({ route }) => routes.includes(route)).length;
  const seconds = reading.pages.reduce((sum, page) => sum + page.durationMs, 0) / 1_000;
  const usage: MeterReading[] = [
    { meter: 'text_layer.page', quantity: pages('text', 'blank'), resource: 'pdfium' },
    { meter: 'ocr.page', quantity: pages('ocr'), resource: reading.ocrEngine ?? 'none' },
    { meter: 'processing.second', quantity: Number(seconds.toFixed(3)), resource: 'ocr-worker' },
  ];
  return usage.filter(({ meter, quantity }) => meter === 'processing.second' || quantity > 0);
}
