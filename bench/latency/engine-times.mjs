import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from '../../scripts/project.mjs';
import { varyDocument } from '../support/vary-document.mjs';

const require = createRequire(import.meta.url);

/**
 * The engines alone, warm, in this process and on the same document: no HTTP, queue, database or process hop. Answers
 * arrays of milliseconds: `ocr` (the reader), `extraction` (the local engine), `verification`.
 */
export async function timeEngines(pdf, { count, warmup }) {
  const { readDocument } = built('ocr-worker/src/recognition/read-document.js');
  const { ReadingTools } = built('ocr-worker/src/recognition/reading-tools.js');
  const { DEFAULT_READING_LIMITS } = built('ocr-worker/src/recognition/reading-limits.js');
  const { InvoiceExtractor } = built('extraction-worker/src/extraction/extract-invoice.js');
  const { extractLocally } = built('extraction-worker/src/extraction/extract-locally.js');

  const tools = new ReadingTools();
  const extractor = new InvoiceExtractor({
    strategy: 'local',
    models: { primary: null, verification: null },
    // Of no use without a model.
    partTokens: 0,
    summaryWriter: 'template',
    localEngine: extractLocally,
    pipelineVersion: 'bench',
  });
  const times = { ocr: [], extraction: [], verification: [] };
  try {
    for (let run = 0; run < warmup + count; run += 1) {
      const bytes = varyDocument(pdf);
      const stopwatch = lapTimer();
      const reading = await readDocument(bytes, { ...DEFAULT_READING_LIMITS, tools });
      const ocr = stopwatch();
      const extraction = await extractor.extract(reading);
      const extracted = stopwatch();
      await extractor.verify(reading, extraction);
      const verified = stopwatch();
      if (run < warmup) continue;
      times.ocr.push(ocr);
      times.extraction.push(extracted);
      times.verification.push(verified);
    }
    return times;
  } finally {
    await tools.close();
  }
}

function built(file) {
  return require(path.join(ROOT, 'dist/apps', file));
}

/** A function that answers the milliseconds since it was last called. */
function lapTimer() {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const lap = now - last;
    last = now;
    return lap;
  };
}
