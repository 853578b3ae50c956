import { DomainError, ExtractedInvoice, Finding, Reading } from '@cira/contracts';
import { readEinvoice } from '../einvoice/read-einvoice';
import { LanguageModel } from '../language-model/language-model';
import { TokenMeter, TokenUsage } from '../language-model/token-meter';
import { SecondPass } from '../verification/second-pass';
import { verifyInvoice } from '../verification/verify-invoice';
import { InvoiceDraft } from './invoice-draft';

export interface ExtractorOptions {
  readonly models: { readonly primary: LanguageModel | null; readonly verification: LanguageModel | null };
  readonly localEngine: (reading: Reading) => InvoiceDraft;
  readonly pipelineVersion: string;
}

/** What the extraction stage hands to the verification stage. */
export interface Extraction {
  readonly primary: InvoiceDraft;
  /** The other view of the document that is already at hand; verification may prefer another model's. */
  readonly second: SecondPass | null;
  readonly findings: readonly Finding[];
  readonly usage: readonly TokenUsage[];
}

export interface Verification {
  readonly invoice: ExtractedInvoice;
  readonly usage: readonly TokenUsage[];
}

/**
 * Words in, verified invoice out, in two steps that a worker announces as two stages. E-invoice XML leads where there
 * is some, else a configured model, else the local engine. A model that is down costs a warning, never the job.
 */
export class InvoiceExtractor {
  constructor(private readonly options: ExtractorOptions) {}

  async extract(reading: Reading, signal?: AbortSignal): Promise<Extraction> {
    const findings: Finding[] = [];
    const tokens = new TokenMeter();
    const local = this.options.localEngine(reading);
    const xml = readXml(reading, findings);
    if (xml) {
      const hasPages = reading.pages.some((page) => page.words.length > 0);
      return {
        primary: xml,
        second: hasPages ? { draft: local, source: 'page' } : null,
        findings,
        usage: [],
      };
    }
    const model = await ask(this.options.models.primary, reading, tokens, findings, signal);
    const { usage } = tokens;
    if (!model) return { primary: local, second: null, findings, usage };
    return { primary: model, second: { draft: local, source: 'local' }, findings, usage };
  }

  async verify(reading: Reading, extraction: Extraction, signal?: AbortSignal): Promise<Verification> {
    const findings = [...extraction.findings];
    const tokens = new TokenMeter();
    let { primary, second } = extraction;
    if (second?.source === 'local') {
      const other = await ask(this.options.models.verification, reading, tokens, findings, signal);
      if (other) {
        primary = filledIn(primary, second.draft);
        second = { draft: other, source: 'llm' };
      }
    }
    const invoice = verifyInvoice({
      primary,
      second: second?.draft ?? null,
      secondSource: second?.source ?? null,
      reading,
      pipelineVersion: this.options.pipelineVersion,
      findings,
    });
    return { invoice, usage: tokens.usage };
  }
}

/** A PDF whose embedded XML is broken still has its pages; a file that is nothing but broken XML has failed. */
function readXml(reading: Reading, findings: Finding[]): InvoiceDraft | null {
  if (!reading.embeddedInvoice) return null;
  try {
    return readEinvoice(reading.embeddedInvoice);
  } catch (error) {
    if (!(error instanceof DomainError) || reading.pages.every((page) => page.words.length === 0))
      throw error;
    findings.push({ code: 'XML_UNREADABLE', severity: 'warning', message: error.message, fields: [] });
    return null;
  }
}

async function ask(
  model: LanguageModel | null,
  reading: Reading,
  tokens: TokenMeter,
  findings: Finding[],
  signal?: AbortSignal,
): Promise<InvoiceDraft | null> {
  if (!model || reading.pages.every((page) => page.words.length === 0)) return null;
  try {
    return await model.extract(reading, tokens, signal);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const code = error.code === 'LLM_INVALID_RESPONSE' ? 'MODEL_RESPONSE_INVALID' : 'MODEL_UNAVAILABLE';
    findings.push({
      code,
      severity: 'warning',
      message: `${model.deployment}: ${error.message}`,
      fields: [],
    });
    return null;
  }
}

/** What the model left out and the local engine found. */
function filledIn(draft: InvoiceDraft, local: InvoiceDraft): InvoiceDraft {
  return {
    language: draft.language ?? local.language,
    fields: { ...local.fields, ...draft.fields },
    lineItems: draft.lineItems.length > 0 ? draft.lineItems : local.lineItems,
  };
}
