/** Local engine and verification as they are, with the confidence that their evidence gives before it is calibrated. */
export function uncalibratedPipeline(load) {
  const { extractLocally } = load('apps/extraction-worker/src/extraction/extract-locally');
  const { verifyInvoice } = load('apps/extraction-worker/src/verification/verify-invoice');
  const { readEinvoice } = load('apps/extraction-worker/src/einvoice/read-einvoice');
  const { evidenceFeatures } = load('apps/extraction-worker/src/confidence/evidence-features');
  const { presentEvidence } = load('apps/gateway/src/surfaces/jobs-v1/present-evidence');
  return {
    features: evidenceFeatures,
    read(reading) {
      const local = extractLocally(reading);
      const xml = reading.embeddedInvoice ? readEinvoice(reading.embeddedInvoice) : null;
      const invoice = verifyInvoice({
        primary: xml ?? local,
        second: xml ? local : null,
        secondSource: xml ? 'page' : null,
        reading,
        pipelineVersion: 'training',
        calibrate: (_name, field) => field.confidence,
      });
      return { invoice, evidence: presentEvidence({ id: null, stageDurations: null }, invoice) };
    },
  };
}
