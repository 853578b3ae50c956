import { DomainError, ErrorCode, ExtractedInvoice, FieldName } from '@cira/contracts';
import { CII_D16B } from '../../test/sample-einvoices';
import { draftOf } from '../../test/sample-draft';
import { readingOf, SAMPLE_PAGE } from '../../test/sample-reading';
import { MemoryJournal } from '../language-model/answer-journal';
import { LanguageModel } from '../language-model/language-model';
import { ExtractorOptions, InvoiceExtractor } from './extract-invoice';
import { InvoiceDraft } from './invoice-draft';

const VALUES = { invoiceNumber: 'HL-2024-118', total: '1200.00' };
const LOCAL = draftOf({ ...VALUES, paymentTerms: 'local terms' });
const reading = readingOf(SAMPLE_PAGE);
const withXml = (xml: string) =>
  readingOf(SAMPLE_PAGE, { embeddedInvoice: { syntax: 'cii', fileName: 'factur-x.xml', xml } });

type Values = Partial<Record<FieldName, string>>;

/** A model that answers these fields, or fails after having used tokens: both are billed. */
interface FakeModel extends LanguageModel {
  /** What each question asked for. */
  readonly asked: string[][];
}

function modelOf(
  deployment: string,
  outcome: Values | ErrorCode,
  summaries: object | ErrorCode = 'LLM_INVALID_RESPONSE',
): FakeModel {
  const service = 'openai';
  const asked: string[][] = [];
  return {
    ...{ service, deployment, asked },
    ask: async (question, journal) => {
      const { fields } = question.schema.properties as { fields?: { properties: object } };
      asked.push(fields ? Object.keys(fields.properties) : [question.name]);
      const usage = { inputTokens: 100, outputTokens: 10 };
      await journal.keep({ request: '', model: { service, deployment }, completion: null, usage });
      const answer = fields ? outcome : summaries;
      if (typeof answer === 'string') throw new DomainError(answer);
      return question.check.parse(fields ? { fields: answer } : answer);
    },
  };
}

interface Outcome {
  readonly invoice: ExtractedInvoice;
  /** Who was asked, in each of the two stages. */
  readonly billed: string[][];
}

const run = async (changes: Partial<ExtractorOptions>, document = reading): Promise<Outcome> => {
  const extractor = new InvoiceExtractor({
    strategy: 'llm',
    models: { primary: null, verification: null },
    summaryWriter: 'template',
    partTokens: 30_000,
    localEngine: () => LOCAL,
    pipelineVersion: 'test',
    ...changes,
  });
  const journals = [new MemoryJournal(), new MemoryJournal()] as const;
  const extraction = await extractor.extract(document, journals[0]);
  const { invoice } = await extractor.verify(document, extraction, journals[1]);
  const billed = journals.map(({ entries }) => entries.map(({ model }) => model.deployment));
  return { invoice, billed };
};
const model = { ...VALUES, vendorName: 'Harbour Lights Ltd' };

describe('InvoiceExtractor, llm', () => {
  const llm = (
    primary: LanguageModel | null,
    verification: LanguageModel | null = null,
    document = reading,
  ): Promise<Outcome> => run({ models: { primary, verification } }, document);

  it('without a model: the local engine alone, nothing to compare with', async () => {
    const { invoice, billed } = await llm(null);
    expect(invoice.fields.total).toMatchObject({ method: 'text', verdict: 'unproved' });
    expect(billed).toEqual([[], []]);
  });

  it('with one model: it leads, the local engine checks it and fills in', async () => {
    const { invoice, billed } = await llm(modelOf('first', model));
    expect(invoice.fields.total).toMatchObject({ method: 'llm', verdict: 'proved' });
    expect(invoice.fields.paymentTerms).toMatchObject({ value: 'local terms', verdict: 'unproved' });
    expect(billed).toEqual([['first'], []]);
  });

  it('with two models: the second reads in the verification stage and is billed there', async () => {
    const { invoice, billed } = await llm(modelOf('first', model), modelOf('second', model));
    expect(invoice.fields.vendorName?.evidence).toContain('a second language model reads the same');
    expect(invoice.fields.paymentTerms?.value).toBe('local terms');
    expect(billed).toEqual([['first'], ['second']]);
  });

  it.each([
    ['LLM_UNAVAILABLE', 'MODEL_UNAVAILABLE'],
    ['LLM_INVALID_RESPONSE', 'MODEL_RESPONSE_INVALID'],
  ] as const)(
    '%s: the local result stands with a warning, and the tokens are kept',
    async (error, finding) => {
      const { invoice, billed } = await llm(modelOf('first', error));
      expect(invoice.fields.total?.method).toBe('text');
      expect(invoice.findings[0]).toMatchObject({ code: finding, severity: 'warning' });
      expect(billed).toEqual([['first'], []]);
    },
  );

  it('a verification model that is down leaves the comparison to the local engine', async () => {
    const { invoice } = await llm(modelOf('first', model), modelOf('second', 'LLM_UNAVAILABLE'));
    expect(invoice.fields.total?.evidence).toContain('the local engine reads the same');
    expect(invoice.findings[0]?.code).toBe('MODEL_UNAVAILABLE');
  });

  it('does not let lead what the model invented', async () => {
    const { invoice } = await llm(
      modelOf('first', { ...model, invoiceNumber: 'INV-0001', total: '1999.00' }),
    );
    expect(invoice.fields.invoiceNumber).toMatchObject({ value: 'HL-2024-118', method: 'text' });
    expect(invoice.fields.total).toMatchObject({ value: '1200.00', method: 'text' });
  });

  it('e-invoice XML leads, whatever models there are, and the page is compared with it', async () => {
    const { invoice, billed } = await llm(modelOf('first', model), null, withXml(CII_D16B));
    expect(invoice.fields.total).toMatchObject({ value: '1243.55', method: 'xml' });
    expect(invoice.findings.map(({ code }) => code)).toContain('XML_DIFFERS_FROM_PAGE');
    expect(billed).toEqual([[], []]);
  });

  it('reads the page where the XML in the PDF is broken, but fails a file that is only broken XML', async () => {
    const { invoice } = await llm(null, null, withXml('<broken'));
    expect(invoice.fields.total?.method).toBe('text');
    expect(invoice.findings[0]?.code).toBe('XML_UNREADABLE');
    await expect(llm(null, null, { ...withXml('<broken'), pages: [] })).rejects.toMatchObject({
      code: 'DOCUMENT_CORRUPT',
    });
  });

  it('does not swallow what is no failure of the model: a shutdown', async () => {
    const aborting: LanguageModel = {
      service: 'openai',
      deployment: 'first',
      ask: () => Promise.reject(new Error('shutting down')),
    };
    await expect(llm(aborting)).rejects.toThrow('shutting down');
  });
});

describe('InvoiceExtractor, local', () => {
  it('asks no model, also where one is configured', async () => {
    const first = modelOf('first', model);
    const { invoice, billed } = await run({
      strategy: 'local',
      models: { primary: first, verification: first },
    });
    expect(invoice.fields.total?.method).toBe('text');
    expect([first.asked, billed]).toEqual([[], [[], []]]);
  });
});

describe('InvoiceExtractor, hybrid', () => {
  const PROVED = { subtotal: '1000.00', tax: '200.00', total: '1200.00' };
  const SURE = draftOf(
    { invoiceNumber: 'HL-2024-118', invoiceDate: '2024-01-15', currency: 'GBP', ...PROVED },
    { confidence: 0.95 },
  );
  const sureBut = (values: Values, confidence: number): InvoiceDraft => ({
    ...SURE,
    fields: { ...SURE.fields, ...draftOf(values, { confidence }).fields },
  });
  const hybrid = (
    local: InvoiceDraft,
    primary: LanguageModel,
    verification: LanguageModel | null = null,
  ): Promise<Outcome> =>
    run({ strategy: 'hybrid', models: { primary, verification }, localEngine: () => local });

  it('asks for what is missing and nothing else, and fills it in', async () => {
    const first = modelOf('first', { vendorName: 'Harbour Lights Ltd', total: '1999.00' });
    const { invoice } = await hybrid(SURE, first);
    expect(first.asked).toEqual([expect.arrayContaining(['vendorName'])]);
    expect(first.asked.flat()).not.toContain('total');
    expect(invoice.fields.vendorName).toMatchObject({ value: 'Harbour Lights Ltd', method: 'llm' });
    expect(invoice.fields.total).toMatchObject({ value: '1200.00', verdict: 'proved' });
  });

  it('a doubtful name gives way to one that stands on the page, and stays as an alternative', async () => {
    const local = sureBut({ vendorName: 'Gull Catering' }, 0.3);
    const { invoice } = await hybrid(local, modelOf('first', { vendorName: 'Harbour Lights Ltd' }));
    expect(invoice.fields.vendorName).toMatchObject({
      value: 'Harbour Lights Ltd',
      alternatives: [{ value: 'Gull Catering' }],
    });
    expect(invoice.fields.vendorName?.verdict).not.toBe('proved');
  });

  it('a doubtful name stays where the model invents one', async () => {
    const local = sureBut({ vendorName: 'Gull Catering' }, 0.3);
    const { invoice } = await hybrid(local, modelOf('first', { vendorName: 'Acme Corporation' }));
    expect(invoice.fields.vendorName).toMatchObject({ value: 'Gull Catering', method: 'text' });
  });

  it('a doubtful name that the model reads as well is proved by that', async () => {
    const local = sureBut({ vendorName: 'Harbour Lights Ltd' }, 0.35);
    const { invoice } = await hybrid(local, modelOf('first', { vendorName: 'Harbour Lights Ltd' }));
    expect(invoice.fields.vendorName).toMatchObject({ method: 'text', verdict: 'proved' });
    expect(invoice.fields.vendorName?.evidence).toContain('a language model reads the same');
  });

  it('where amounts contradict each other, the reading wins that closes the sum', async () => {
    const local = sureBut({ total: '950.00', vendorName: 'Harbour Lights Ltd' }, 0.9);
    const first = modelOf('first', { total: '1200.00' });
    const { invoice } = await hybrid(local, first);
    expect(first.asked.flat()).toContain('total');
    expect(invoice.fields.total).toMatchObject({ value: '1200.00', method: 'llm', verdict: 'proved' });
  });

  it('where no sum closes, the amount that the model found leads, in doubt, with the other beside it', async () => {
    const local = sureBut({ total: '950.00', vendorName: 'Harbour Lights Ltd' }, 0.9);
    const { invoice } = await hybrid(local, modelOf('first', { total: '1000.00' }));
    expect(invoice.fields.total).toMatchObject({ value: '1000.00', alternatives: [{ value: '950.00' }] });
    expect(invoice.fields.total?.verdict).not.toBe('proved');
  });

  it('a second model is asked for what the first answer did not prove, and makes a majority', async () => {
    const local = sureBut({ vendorName: 'Gull Catering' }, 0.3);
    const second = modelOf('second', { vendorName: 'Harbour Lights Ltd' });
    const { invoice, billed } = await hybrid(
      local,
      modelOf('first', { vendorName: 'Harbour Lights Ltd' }),
      second,
    );
    expect(second.asked).toEqual([['vendorName']]);
    expect(invoice.fields.vendorName).toMatchObject({ value: 'Harbour Lights Ltd', verdict: 'proved' });
    expect(billed).toEqual([['first'], ['second']]);
  });

  it('a model that is down leaves the local result, with a warning', async () => {
    const { invoice, billed } = await hybrid(SURE, modelOf('first', 'LLM_UNAVAILABLE'));
    expect(invoice.fields.total).toMatchObject({ value: '1200.00', verdict: 'proved', method: 'text' });
    expect(invoice.findings.map(({ code }) => code)).toContain('MODEL_UNAVAILABLE');
    expect(billed).toEqual([['first'], []]);
  });
});

describe('InvoiceExtractor, summaries', () => {
  const WORDS = { text: 'Somebody at Harbour Lights Ltd wants 1,200.00.', keyPoints: [] };
  const SAID = { finance: WORDS, procurement: WORDS, executive: WORDS };
  const worded = (summaries: object | ErrorCode, changes: Partial<ExtractorOptions> = {}): Promise<Outcome> =>
    run({
      summaryWriter: 'model',
      models: { primary: modelOf('first', model, summaries), verification: null },
      ...changes,
    });

  it('are worded by the model where that is asked for, in the verification stage', async () => {
    const { invoice, billed } = await worded(SAID);
    expect(invoice.summaries).toEqual({ ...SAID, method: 'llm' });
    expect(billed).toEqual([['first'], ['first']]);
  });

  it('are of e-invoices, too, of which it is asked nothing else', async () => {
    const primary = modelOf('first', model, { ...SAID, executive: { text: 'All is well.', keyPoints: [] } });
    const { invoice, billed } = await run(
      { summaryWriter: 'model', models: { primary, verification: null } },
      withXml(CII_D16B),
    );
    expect(primary.asked).toEqual([['invoice_summaries']]);
    expect(invoice.summaries).toMatchObject({ executive: { text: 'All is well.' }, method: 'llm' });
    expect(billed).toEqual([[], ['first']]);
  });

  it.each<[string, Partial<ExtractorOptions>]>([
    ['it is not asked for', { summaryWriter: 'template' }],
    ['the strategy is local', { strategy: 'local' }],
    ['there is no model', { models: { primary: null, verification: null } }],
  ])('are the template where %s', async (_, changes) => {
    const { invoice, billed } = await worded(SAID, changes);
    expect(invoice.summaries?.method).toBe('template');
    expect(billed[1]).toEqual([]);
  });

  it('are the template when the model is down, which the findings say and nothing else suffers from', async () => {
    const byTemplate = await worded(SAID, { summaryWriter: 'template' });
    const { invoice, billed } = await worded('LLM_UNAVAILABLE');
    const { findings, ...rest } = invoice;
    expect(rest).toEqual({ ...byTemplate.invoice, findings: undefined });
    expect(
      findings.filter((each) => !byTemplate.invoice.findings.some(({ code }) => code === each.code)),
    ).toEqual([expect.objectContaining({ code: 'SUMMARIES_BY_TEMPLATE', severity: 'info' })]);
    expect(billed).toEqual([['first'], ['first']]);
  });
});
