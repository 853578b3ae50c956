import { DomainError, ErrorCode } from '@cira/contracts';
import { CII_D16B } from '../../test/sample-einvoices';
import { draftOf } from '../../test/sample-draft';
import { readingOf, SAMPLE_PAGE } from '../../test/sample-reading';
import { LanguageModel } from '../language-model/language-model';
import { InvoiceDraft } from './invoice-draft';
import { ExtractorOptions, InvoiceExtractor } from './extract-invoice';

const VALUES = { invoiceNumber: 'HL-2024-118', total: '1200.00' };
const LOCAL = draftOf({ ...VALUES, paymentTerms: 'local terms' });
const reading = readingOf(SAMPLE_PAGE);
const withXml = (xml: string) =>
  readingOf(SAMPLE_PAGE, { embeddedInvoice: { syntax: 'cii', fileName: 'factur-x.xml', xml } });

/** A model that answers, or fails after having used tokens: both are billed. */
function modelOf(deployment: string, outcome: InvoiceDraft | ErrorCode): LanguageModel {
  return {
    deployment,
    extract: (_, tokens) => {
      tokens.add({ deployment, inputTokens: 100, outputTokens: 10 });
      return typeof outcome === 'string'
        ? Promise.reject(new DomainError(outcome))
        : Promise.resolve(outcome);
    },
  };
}

const run = async (
  models: Partial<ExtractorOptions['models']>,
  document = reading,
): Promise<{ invoice: Awaited<ReturnType<InvoiceExtractor['verify']>>['invoice']; tokens: string[][] }> => {
  const extractor = new InvoiceExtractor({
    models: { primary: null, verification: null, ...models },
    localEngine: () => LOCAL,
    pipelineVersion: 'test',
  });
  const extraction = await extractor.extract(document);
  const { invoice, usage } = await extractor.verify(document, extraction);
  const used = (entries: typeof usage): string[] => entries.map((each) => each.deployment);
  return { invoice, tokens: [used(extraction.usage), used(usage)] };
};
const model = draftOf({ ...VALUES, vendorName: 'Harbour Lights Ltd' }, { method: 'llm', confidence: 0.85 });

describe('InvoiceExtractor', () => {
  it('without a model: the local engine alone, nothing to compare with', async () => {
    const { invoice, tokens } = await run({});
    expect(invoice.fields.total).toMatchObject({ method: 'text', verdict: 'unproved' });
    expect(tokens).toEqual([[], []]);
  });

  it('with one model: it leads, the local engine checks it and fills in', async () => {
    const { invoice, tokens } = await run({ primary: modelOf('first', model) });
    expect(invoice.fields.total).toMatchObject({ method: 'llm', verdict: 'proved' });
    expect(invoice.fields.paymentTerms).toMatchObject({ value: 'local terms', verdict: 'unproved' });
    expect(tokens).toEqual([['first'], []]);
  });

  it('with two models: the second reads in the verification stage and is billed there', async () => {
    const { invoice, tokens } = await run({
      primary: modelOf('first', model),
      verification: modelOf('second', model),
    });
    expect(invoice.fields.vendorName?.evidence).toContain('a second language model reads the same');
    expect(invoice.fields.paymentTerms?.value).toBe('local terms');
    expect(tokens).toEqual([['first'], ['second']]);
  });

  it.each([
    ['LLM_UNAVAILABLE', 'MODEL_UNAVAILABLE'],
    ['LLM_INVALID_RESPONSE', 'MODEL_RESPONSE_INVALID'],
  ] as const)(
    '%s: the local result stands with a warning, and the tokens are kept',
    async (error, finding) => {
      const { invoice, tokens } = await run({ primary: modelOf('first', error) });
      expect(invoice.fields.total?.method).toBe('text');
      expect(invoice.findings[0]).toMatchObject({ code: finding, severity: 'warning' });
      expect(tokens).toEqual([['first'], []]);
    },
  );

  it('a verification model that is down leaves the comparison to the local engine', async () => {
    const { invoice } = await run({
      primary: modelOf('first', model),
      verification: modelOf('second', 'LLM_UNAVAILABLE'),
    });
    expect(invoice.fields.total?.evidence).toContain('the local engine reads the same');
    expect(invoice.findings[0]?.code).toBe('MODEL_UNAVAILABLE');
  });

  it('e-invoice XML leads, whatever models there are, and the page is compared with it', async () => {
    const { invoice, tokens } = await run({ primary: modelOf('first', model) }, withXml(CII_D16B));
    expect(invoice.fields.total).toMatchObject({ value: '1243.55', method: 'xml', verdict: 'proved' });
    expect(invoice.findings.map(({ code }) => code)).toContain('XML_DIFFERS_FROM_PAGE');
    expect(tokens).toEqual([[], []]);
  });

  it('reads the page where the XML in the PDF is broken, but fails a file that is only broken XML', async () => {
    const { invoice } = await run({}, withXml('<broken'));
    expect(invoice.fields.total?.method).toBe('text');
    expect(invoice.findings[0]?.code).toBe('XML_UNREADABLE');
    await expect(run({}, { ...withXml('<broken'), pages: [] })).rejects.toMatchObject({
      code: 'DOCUMENT_CORRUPT',
    });
  });

  it('does not swallow what is no failure of the model: a shutdown', async () => {
    const aborting: LanguageModel = {
      deployment: 'first',
      extract: () => Promise.reject(new Error('shutting down')),
    };
    await expect(run({ primary: aborting })).rejects.toThrow('shutting down');
  });
});
