import { DomainError, ExtractedInvoice, Summary } from '@cira/contracts';
import { draftOf, lineOf } from '../../test/sample-draft';
import { readingOf, SAMPLE_PAGE } from '../../test/sample-reading';
import { MemoryJournal } from '../language-model/answer-journal';
import { LanguageModel, Question } from '../language-model/language-model';
import { verifyInvoice } from '../verification/verify-invoice';
import { modelSummaries } from './model-summaries';
import { summariseInvoice } from './summarise-invoice';

const FIELDS = {
  ...{ invoiceNumber: 'HL-2024-118', vendorName: 'Harbour Lights Ltd', currency: 'GBP' },
  ...{ invoiceDate: '2024-01-15', dueDate: '2024-02-14', total: '1200.00' },
};
const invoiceOf = (values: Partial<typeof FIELDS>): ExtractedInvoice =>
  verifyInvoice({
    ...{ primary: draftOf(values, {}, [lineOf('1200.00')]), second: null, secondSource: null },
    ...{ reading: readingOf(SAMPLE_PAGE), pipelineVersion: 'test' },
  });
const INVOICE = invoiceOf(FIELDS);
const TRUE: Summary = {
  text: 'Harbour Lights Ltd wants GBP 1,200.00 by 14 February 2024.',
  keyPoints: ['Due: 14 February 2024'],
};

/** A model that gives one answer, and remembers what it was asked. */
class Answering implements LanguageModel {
  readonly service = 'openai';
  readonly deployment = 'made-up';
  readonly asked: string[] = [];

  constructor(private readonly answer: unknown) {}

  ask<Answer>(question: Question<Answer>): Promise<Answer> {
    this.asked.push(question.user);
    if (this.answer instanceof Error) return Promise.reject(this.answer);
    return Promise.resolve(question.check.parse(this.answer));
  }
}
const summarised = (model: LanguageModel, invoice = INVOICE): ReturnType<typeof modelSummaries> =>
  modelSummaries(model, invoice, new MemoryJournal());

describe('modelSummaries', () => {
  const own = summariseInvoice(INVOICE);

  it('takes what the model says where every figure stands in the facts', async () => {
    const model = new Answering({ finance: TRUE, procurement: TRUE, executive: TRUE });
    const { summaries, findings } = await summarised(model);
    expect(summaries).toEqual({ finance: TRUE, procurement: TRUE, executive: TRUE, method: 'llm' });
    expect(findings).toEqual([]);
    expect(model.asked[0]).toContain('total: 1200.00');
  });

  it.each([
    ['an invented sum', { ...TRUE, text: 'Harbour Lights Ltd wants GBP 1,350.00.' }],
    ['an invented date among the key points', { ...TRUE, keyPoints: ['Due: 28 February 2024'] }],
    ['nothing', { ...TRUE, text: ' ' }],
  ])('keeps the template for the reader to whom it says %s', async (_, wrong) => {
    const { summaries } = await summarised(
      new Answering({ finance: wrong, procurement: TRUE, executive: TRUE }),
    );
    expect(summaries).toEqual({ finance: own.finance, procurement: TRUE, executive: TRUE, method: 'llm' });
  });

  it('keeps the templates when the model is down, and says so', async () => {
    const { summaries, findings } = await summarised(new Answering(new DomainError('LLM_UNAVAILABLE')));
    expect(summaries).toEqual(own);
    expect(findings).toEqual([expect.objectContaining({ code: 'SUMMARIES_BY_TEMPLATE', severity: 'info' })]);
  });

  it('lets other errors through', async () => {
    await expect(summarised(new Answering(new TypeError('x')))).rejects.toThrow(TypeError);
  });

  it('does not ask about what is no invoice', async () => {
    const model = new Answering({ finance: TRUE, procurement: TRUE, executive: TRUE });
    const letter: ExtractedInvoice = { ...INVOICE, validInput: false };
    expect((await summarised(model, letter)).summaries.method).toBe('template');
    expect(model.asked).toEqual([]);
  });
});
