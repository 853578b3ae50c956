import { ExtractedInvoice, LineItem, PageOutline, Summaries, Summary } from '@cira/contracts';
import { Job } from '../../jobs/job.entity';

/** Everything that is known of a result: each field's value, why it is believed, where it stands on the page, and how the pages were read. */
export function presentEvidence(job: Job, invoice: ExtractedInvoice) {
  return {
    job_id: job.id,
    pipeline_version: invoice.pipelineVersion,
    language: invoice.language,
    confidence_score: invoice.confidence,
    valid_input: invoice.validInput,
    reasoning: invoice.reasoning,
    fields: Object.fromEntries(
      Object.entries(invoice.fields).map(([name, field]) => [
        snakeCase(name),
        {
          value: field.value,
          confidence: field.confidence,
          verdict: field.verdict,
          method: field.method,
          page: field.page,
          box: field.box,
          raw: field.raw,
          evidence: field.evidence,
          alternatives: field.alternatives,
          basis: field.basis ?? null,
          repair: field.repair ?? null,
        },
      ]),
    ),
    line_items: invoice.lineItems.map(presentLineItem),
    taxes: (invoice.taxes ?? []).map(({ rate, base, amount }) => ({ rate, base, amount })),
    findings: invoice.findings.map(({ code, severity, message, fields }) => ({
      code,
      severity,
      message,
      fields: fields.map(snakeCase),
    })),
    pages: (invoice.reading?.pages ?? []).map(presentPage),
    warnings: invoice.reading?.warnings ?? [],
    summaries: invoice.summaries ? presentSummaries(invoice.summaries) : null,
    stage_durations_ms: job.stageDurations,
  };
}

function presentLineItem(item: LineItem) {
  return {
    description: item.description,
    sku: item.sku,
    quantity: item.quantity,
    unit: item.unit,
    unit_price: item.unitPrice,
    discount: item.discount ?? null,
    tax_rate: item.taxRate,
    total: item.total,
    confidence: item.confidence,
    verdict: item.verdict,
    page: item.page,
    box: item.box,
  };
}

function presentSummaries({ finance, procurement, executive, method }: Summaries) {
  return {
    finance: presentSummary(finance),
    procurement: presentSummary(procurement),
    executive: presentSummary(executive),
    method,
  };
}

function presentSummary({ text, keyPoints }: Summary) {
  return { text, key_points: keyPoints };
}

function presentPage(page: PageOutline) {
  return {
    number: page.number,
    route: page.route,
    reason: page.reason,
    engine: page.engine,
    rotation: page.rotation,
    skew: page.skew,
    words: page.wordCount,
    duration_ms: page.durationMs,
    queued_ms: page.queuedMs,
  };
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
