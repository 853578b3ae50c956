import { ExtractedInvoice, Reading, RouteReason } from '@cira/contracts';
import { draftOf } from '../../test/sample-draft';
import { readingOf, SAMPLE_PAGE } from '../../test/sample-reading';
import { verifyInvoice } from './verify-invoice';

const TOTAL_ALONE = {
  invoiceNumber: 'HL-2024-118',
  invoiceDate: '2024-01-15',
  vendorName: 'Harbour Lights Ltd',
  currency: 'GBP',
  total: '1200.00',
};
const INVOICE = { ...TOTAL_ALONE, subtotal: '1000.00', tax: '200.00' };

describe('a document that was read in part', () => {
  it('has a warning for each page that was not, in the findings and in the reasoning', () => {
    const { findings, reasoning } = verify(readingWithout('damaged', 'too_complex'), INVOICE);
    expect(findings).toEqual([
      {
        code: 'PAGE_UNREAD',
        severity: 'warning',
        message: 'Page 2 could not be read: it is damaged',
        fields: [],
      },
      {
        code: 'PAGE_UNREAD',
        severity: 'warning',
        message: 'Page 3 could not be read: it would have taken more time or memory than a page may take',
        fields: [],
      },
    ]);
    expect(reasoning).toMatch(/^Read from 1 of 3 pages of text\./);
    expect(reasoning).toContain(
      'Please check: Page 2 could not be read: it is damaged (and 1 more finding).',
    );
  });

  it('is less sure as a whole', () => {
    const whole = verify(readingOf(SAMPLE_PAGE), INVOICE);
    expect(whole.findings).toEqual([]);
    expect(verify(readingWithout('damaged'), INVOICE).confidence).toBeLessThan(whole.confidence);
  });

  it('still proves amounts that add up', () => {
    const { fields } = verify(readingWithout('damaged'), INVOICE);
    expect(fields.total).toMatchObject({ verdict: 'proved', confidence: 0.97 });
    expect(fields.total?.evidence).toEqual(['1000.00 + 200.00 = 1200.00']);
  });

  it('does not call an amount proved because two readings of the same part agree', () => {
    const whole = verify(readingOf(SAMPLE_PAGE), TOTAL_ALONE, TOTAL_ALONE);
    const part = verify(readingWithout('reader_lost'), TOTAL_ALONE, TOTAL_ALONE);
    expect(whole.fields.total?.verdict).toBe('proved');
    expect(part.fields.total).toMatchObject({ verdict: 'unproved', confidence: 0.72 });
    expect(part.fields.total?.evidence).toContain('page 2, which could not be read, may say otherwise');
    expect(part.fields.vendorName).toEqual(whole.fields.vendorName);
  });

  it('trusts the amounts of its XML, and does not call it forged for what stands on the page that is missing', () => {
    const xml = { method: 'xml', confidence: 0.99, page: null, box: null, raw: null } as const;
    const primary = draftOf({ ...TOTAL_ALONE, total: '1250.00' }, xml);
    const reading = readingWithout('out_of_time');
    const { fields, findings } = verifyInvoice({
      ...{ primary, second: draftOf({}), secondSource: 'page', reading, pipelineVersion: 'test' },
      calibrate: (_, field) => field.confidence,
    });
    expect(fields.total).toMatchObject({ confidence: 0.99, evidence: [] });
    expect(findings.map(({ code }) => code)).toEqual(['PAGE_UNREAD']);
  });
});

/** The sample page, and behind it one unread page for each reason. */
function readingWithout(...reasons: RouteReason[]): Reading {
  const reading = readingOf(SAMPLE_PAGE);
  const [first] = reading.pages;
  const unread = reasons.map((reason, index) => ({
    ...first!,
    ...{
      number: index + 2,
      route: 'unread' as const,
      reason,
      engine: null,
      words: [],
      lines: [],
      tables: [],
    },
  }));
  return { ...reading, pages: [first!, ...unread] };
}

function verify(reading: Reading, values: Values, second: Values | null = null): ExtractedInvoice {
  return verifyInvoice({
    primary: draftOf(values),
    second: second && draftOf(second),
    secondSource: second && 'local',
    calibrate: (_, field) => field.confidence,
    reading,
    pipelineVersion: 'test',
  });
}

type Values = Parameters<typeof draftOf>[0];
