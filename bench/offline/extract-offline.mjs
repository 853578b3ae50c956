import { readCached } from './cached-readings.mjs';
import { projectLoader } from './load-project.mjs';

/**
 * Reads and extracts documents in this process, without server, queue and database: for whom one's own documents are
 * all there is. Answers outcomes as `readDocuments` does, `elapsedMs` being extraction and verification alone.
 * `folder` keeps the readings; `sources` runs the TypeScript as it is now instead of what is built.
 */
export async function extractOffline(documents, { folder, sources, onRead }) {
  const load = projectLoader({ sources });
  const answers = await readCached(documents, { folder, load, onRead });
  const extract = localPipeline(load);
  const outcomes = [];
  for (const [index, document] of documents.entries()) {
    const { reading, error } = answers[index];
    outcomes.push({ document, jobId: null, message: null, ...(await outcomeOf(reading, error, extract)) });
  }
  return outcomes;
}

/** A function from a reading to the evidence of the API: local engine and verification, no model. */
export function localPipeline(load) {
  const { InvoiceExtractor } = load('apps/extraction-worker/src/extraction/extract-invoice');
  const { extractLocally } = load('apps/extraction-worker/src/extraction/extract-locally');
  const { presentEvidence } = load('apps/gateway/src/surfaces/jobs-v1/present-evidence');
  const { PIPELINE_VERSION } = load('libs/contracts/src/model/pipeline-version');
  const extractor = new InvoiceExtractor({
    strategy: 'local',
    models: { primary: null, verification: null },
    // Of no use without a model.
    partTokens: 0,
    summaryWriter: 'template',
    localEngine: extractLocally,
    pipelineVersion: PIPELINE_VERSION,
  });
  return async (reading) => {
    const { invoice } = await extractor.verify(reading, await extractor.extract(reading));
    return presentEvidence({ id: null, stageDurations: null }, invoice);
  };
}

async function outcomeOf(reading, error, extract) {
  const failed = ({ code, message }) => ({ state: 'failed', code, message, evidence: null, elapsedMs: 0 });
  if (error) return failed(error);
  const start = performance.now();
  try {
    const evidence = await extract(reading);
    return { state: 'completed', code: null, evidence, elapsedMs: performance.now() - start };
  } catch (thrown) {
    if (thrown.code === undefined) throw thrown;
    return failed(thrown);
  }
}
