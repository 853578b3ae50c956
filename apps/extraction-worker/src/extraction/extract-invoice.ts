import { DomainError, ExtractedInvoice, FieldName, Finding, Reading } from '@cira/contracts';
import { readEinvoice } from '../einvoice/read-einvoice';
import { AnswerJournal, MemoryJournal } from '../language-model/answer-journal';
import { Wanted, WHOLE_INVOICE } from '../language-model/answer-schema';
import { LanguageModel } from '../language-model/language-model';
import { Known } from '../language-model/prompt';
import { modelSummaries } from '../summaries/model-summaries';
import { SummaryWriter } from '../summaries/summary-writer';
import { SecondPass } from '../verification/second-pass';
import { verifyInvoice } from '../verification/verify-invoice';
import { askModel, ModelOutcome } from './ask-model';
import { ExtractionStrategy } from './extraction-strategy';
import { InvoiceDraft } from './invoice-draft';
import { openQuestions } from './open-questions';
import { weighAnswers, weighThird, weighWhole } from './weigh-readings';

export interface ExtractorOptions {
  readonly strategy: ExtractionStrategy;
  /** Asked as the strategy says; with none, the local engine works alone whatever it says. */
  readonly models: { readonly primary: LanguageModel | null; readonly verification: LanguageModel | null };
  /** With `model` one more question to the primary model for each invoice, whatever the strategy asks, but for `local`. */
  readonly summaryWriter: SummaryWriter;
  /** What one request to a model may hold of a document, in tokens, about. */
  readonly partTokens: number;
  readonly localEngine: (reading: Reading) => InvoiceDraft;
  readonly pipelineVersion: string;
}

/** What the extraction stage hands to the verification stage. */
export interface Extraction {
  readonly primary: InvoiceDraft;
  /** The other view of the document that is already at hand; verification may add another model's. */
  readonly second: SecondPass | null;
  /** What a model was asked for because the local engine left it open. */
  readonly asked: readonly FieldName[];
  readonly findings: readonly Finding[];
}

/**
 * Words in, verified invoice out, in two steps that a worker announces as two stages. E-invoice XML leads where there
 * is some; else the strategy says who reads first. A model that is down costs a warning, never the job. Whatever
 * models answer is in the journal of the step, to be billed and not to be asked again.
 */
export class InvoiceExtractor {
  constructor(private readonly options: ExtractorOptions) {}

  async extract(
    reading: Reading,
    journal: AnswerJournal = new MemoryJournal(),
    signal?: AbortSignal,
  ): Promise<Extraction> {
    const { strategy, models, localEngine } = this.options;
    const findings: Finding[] = [];
    const local = localEngine(reading);
    const xml = readXml(reading, findings);
    if (xml) {
      const hasPages = reading.pages.some((page) => page.words.length > 0);
      return {
        primary: xml,
        second: hasPages ? { draft: local, source: 'page' } : null,
        asked: [],
        findings,
      };
    }
    const alone: Extraction = { primary: local, second: null, asked: [], findings };
    if (strategy === 'local' || !models.primary) return alone;
    return strategy === 'llm'
      ? this.readWhole(reading, alone, journal, signal)
      : this.closeGaps(reading, alone, journal, signal);
  }

  async verify(
    reading: Reading,
    extraction: Extraction,
    journal: AnswerJournal = new MemoryJournal(),
    signal?: AbortSignal,
  ): Promise<{ readonly invoice: ExtractedInvoice }> {
    const source = extraction.second?.source;
    const compared =
      source === 'local'
        ? await this.readAgain(reading, extraction, journal, signal)
        : source === 'model'
          ? await this.confirm(reading, extraction, journal, signal)
          : extraction;
    return { invoice: await this.summarise(this.settle(reading, compared), journal, signal) };
  }

  /** The model leads, and the local engine is what it is compared with. */
  private async readWhole(
    reading: Reading,
    { primary: local, findings }: Extraction,
    journal: AnswerJournal,
    signal?: AbortSignal,
  ): Promise<Extraction> {
    const answer = await this.ask('primary', reading, WHOLE_INVOICE, {}, journal, signal);
    const reported = [...findings, ...answer.findings];
    if (!answer.draft) return { primary: local, second: null, asked: [], findings: reported };
    const { primary, second } = weighWhole(answer.draft, local);
    return { primary, second: { draft: second, source: 'local' }, asked: [], findings: reported };
  }

  /** The local engine leads, and the model is asked for what is missing, doubtful or contradicted, if anything is. */
  private async closeGaps(
    reading: Reading,
    alone: Extraction,
    journal: AnswerJournal,
    signal?: AbortSignal,
  ): Promise<Extraction> {
    const settled = this.settle(reading, alone);
    const open = openQuestions(settled, reading);
    if (open.fields.length === 0 && !open.lineItems) return alone;
    const answer = await this.ask('primary', reading, open, knownBeside(open, settled), journal, signal);
    const findings = [...alone.findings, ...answer.findings];
    if (!answer.draft) return { ...alone, findings };
    const { primary, second } = weighAnswers(alone.primary, answer.draft, open.fields);
    return { primary, second: { draft: second, source: 'model' }, asked: open.fields, findings };
  }

  /** Another model reads the whole document as well; what it is compared with then has the local engine's readings too. */
  private async readAgain(
    reading: Reading,
    extraction: Extraction,
    journal: AnswerJournal,
    signal?: AbortSignal,
  ): Promise<Extraction> {
    const { draft, findings } = await this.ask('verification', reading, WHOLE_INVOICE, {}, journal, signal);
    const reported = { ...extraction, findings: [...extraction.findings, ...findings] };
    if (!draft || !extraction.second) return reported;
    const primary = filledIn(extraction.primary, extraction.second.draft);
    return { ...reported, primary, second: { draft, source: 'llm' } };
  }

  /** Another model is asked for those of the asked fields that the first answer did not prove. */
  private async confirm(
    reading: Reading,
    extraction: Extraction,
    journal: AnswerJournal,
    signal?: AbortSignal,
  ): Promise<Extraction> {
    const { second, asked } = extraction;
    if (!second || !this.options.models.verification) return extraction;
    const settled = this.settle(reading, extraction);
    const isUnproved = (name: FieldName): boolean =>
      settled.fields[name] !== undefined && settled.fields[name].verdict !== 'proved';
    const open: Wanted = { fields: asked.filter(isUnproved), lineItems: false };
    if (open.fields.length === 0) return extraction;
    const answer = await this.ask('verification', reading, open, knownBeside(open, settled), journal, signal);
    const findings = [...extraction.findings, ...answer.findings];
    if (!answer.draft) return { ...extraction, findings };
    const weighed = weighThird({ primary: extraction.primary, second: second.draft }, answer.draft);
    return {
      ...extraction,
      primary: weighed.primary,
      second: { ...second, draft: weighed.second },
      findings,
    };
  }

  /** A settled invoice has its summaries by template; a model words them only where that was asked for. */
  private async summarise(
    invoice: ExtractedInvoice,
    journal: AnswerJournal,
    signal?: AbortSignal,
  ): Promise<ExtractedInvoice> {
    const { strategy, models, summaryWriter } = this.options;
    if (summaryWriter === 'template' || strategy === 'local' || !models.primary) return invoice;
    const { summaries, findings } = await modelSummaries(models.primary, invoice, journal, signal);
    return { ...invoice, summaries, findings: [...invoice.findings, ...findings] };
  }

  private ask(
    which: 'primary' | 'verification',
    reading: Reading,
    wanted: Wanted,
    known: Known,
    journal: AnswerJournal,
    signal?: AbortSignal,
  ): Promise<ModelOutcome> {
    const { models, partTokens } = this.options;
    return askModel(models[which], reading, { wanted, known, journal, partTokens, signal });
  }

  private settle(reading: Reading, { primary, second, findings }: Extraction): ExtractedInvoice {
    return verifyInvoice({
      primary,
      second: second?.draft ?? null,
      secondSource: second?.source ?? null,
      reading,
      pipelineVersion: this.options.pipelineVersion,
      findings,
    });
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

/** What is proved, for the model to go by. The readings in question are not told: an echo would confirm nothing. */
function knownBeside(open: Wanted, { fields }: ExtractedInvoice): Known {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name, { verdict }]) => verdict === 'proved' && !open.fields.includes(name as FieldName))
      .map(([name, { value }]) => [name, value]),
  );
}

/** What the model left out and the local engine found. */
function filledIn(draft: InvoiceDraft, local: InvoiceDraft): InvoiceDraft {
  return {
    ...draft,
    language: draft.language ?? local.language,
    fields: { ...local.fields, ...draft.fields },
    lineItems: draft.lineItems.length > 0 ? draft.lineItems : local.lineItems,
  };
}
