import { Page, Reading } from '@cira/contracts';
import { finishedPage } from '../recognition/finished-page';
import { unreadPage } from '../recognition/page-content';
import { readingUsage } from './reading-usage';

function reading(
  pages: readonly [route: Page['route'], engine: string | null, durationMs: number][],
): Reading {
  return {
    version: 2,
    mediaType: 'application/pdf',
    pages: pages.map(([route, engine, durationMs], index) =>
      finishedPage(index + 1, { ...unreadPage('too_complex'), route, engine }, durationMs),
    ),
    embeddedInvoice: null,
    ocrEngine: null,
    language: null,
    warnings: [],
  };
}

describe('readingUsage', () => {
  it('meters pages by what read them, and the time spent here', () => {
    const usage = readingUsage(
      reading([
        ['text', 'pdfium', 10],
        ['blank', null, 5],
        ['ocr', 'tesseract.js 7.0.0', 1_000],
        ['ocr', 'tesseract.js 7.0.0 + PP-OCRv4', 1_500],
        ['ocr', 'tesseract.js 7.0.0', 500],
      ]),
    );
    expect(usage).toEqual([
      { meter: 'text_layer.page', resource: 'pdfium', quantity: 2 },
      { meter: 'ocr.page', resource: 'tesseract.js 7.0.0', quantity: 2 },
      { meter: 'ocr.page', resource: 'tesseract.js 7.0.0 + PP-OCRv4', quantity: 1 },
      { meter: 'processing.second', resource: 'ocr-worker', quantity: 3.015 },
    ]);
  });

  it('meters what others read at their price, not their time as ours', () => {
    const usage = readingUsage(
      reading([
        ['ocr', 'docling-serve 1.34.0', 4_000],
        ['ocr', 'azure-document-intelligence prebuilt-read 2024-11-30', 3_000],
        ['text', 'pdfium', 20],
      ]),
    );
    expect(usage.map(({ meter, quantity }) => [meter, quantity])).toEqual([
      ['docling.page', 1],
      ['azure_document_intelligence.page', 1],
      ['text_layer.page', 1],
      ['processing.second', 0.02],
    ]);
  });

  it('charges nothing but the time for a page that nobody could read', () => {
    expect(readingUsage(reading([['unread', null, 60_000]]))).toEqual([
      { meter: 'processing.second', resource: 'ocr-worker', quantity: 60 },
    ]);
  });
});
