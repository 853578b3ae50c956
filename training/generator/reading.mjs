import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('../../apps/ocr-worker/test/register-typescript.cjs');
const { assembleReading } = require('../../apps/ocr-worker/src/recognition/assemble-reading.ts');
const { finishedPage } = require('../../apps/ocr-worker/src/recognition/finished-page.ts');

const OCR = {
  digital_pdf: { mediaType: 'application/pdf', route: 'text', reason: 'sound_text_layer' },
  scanned_pdf: { mediaType: 'application/pdf', route: 'ocr', reason: 'no_text_layer' },
  image: { mediaType: 'image/png', route: 'ocr', reason: 'picture' },
};

/** A reading of these words, laid out in lines, cells and tables by the reader's own code. */
export function readingOf(pages, medium) {
  const { mediaType, route, reason } = OCR[medium.kind];
  const finished = pages.map(({ width, height, words }, at) =>
    finishedPage(
      at + 1,
      { width, height, words, route, reason, engine: 'generated', rotation: 0, skew: 0 },
      0,
    ),
  );
  return assembleReading({ mediaType, embeddedInvoice: null, intact: true, pages: finished });
}
