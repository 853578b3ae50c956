import { PrintedLine, readingOf } from '../../../test/testing/page-builder';
import { viewDocument } from '../candidates/document-view';
import { findPeriodFields } from './find-period-fields';

const periodsIn = (...lines: PrintedLine[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(findPeriodFields(viewDocument(readingOf(lines)))).map(([name, field]) => [
      name,
      field.value,
    ]),
  );

const MAY = { serviceStartDate: '2025-05-01', serviceEndDate: '2025-05-31' };

describe('findPeriodFields', () => {
  it('reads two dates at one label, or one at each', () => {
    expect(periodsIn('Billing period: 1 May 2025 - 31 May 2025')).toEqual(MAY);
    expect(periodsIn('Period start: 1 May 2025', 'Period end: 31 May 2025')).toEqual(MAY);
  });

  it('takes the only range of dates for the service where no label names one', () => {
    expect(periodsIn('Cleaning of the offices 1 May 2025 to 31 May 2025')).toEqual(MAY);
    expect(periodsIn('Cleaning 1 May to 31 May 2025', 'Windows 01.05.2025 - 31.05.2025')).toEqual(MAY);
  });

  it('takes it for the policy where the document has one', () => {
    expect(periodsIn('Policy number: NM-77', 'Cover for 1 May 2025 to 31 May 2025')).toEqual({
      policyStartDate: '2025-05-01',
      policyEndDate: '2025-05-31',
    });
  });

  it('takes none of two different ranges', () => {
    expect(periodsIn('Cleaning 1 May 2025 to 31 May 2025', 'Windows 1 June 2025 to 30 June 2025')).toEqual(
      {},
    );
  });

  it('adds no range to a period that a label names', () => {
    const lines = ['Billing period: 1 May 2025 - 31 May 2025', 'Holidays 1 June 2025 to 30 June 2025'];
    expect(periodsIn(...lines)).toEqual(MAY);
  });

  it('trusts a range without label less than one with', () => {
    const confidenceIn = (line: string): number =>
      findPeriodFields(viewDocument(readingOf([line]))).serviceStartDate?.confidence ?? 0;
    expect(confidenceIn('Cleaning 1 May 2025 to 31 May 2025')).toBeLessThan(
      confidenceIn('Billing period: 1 May 2025 - 31 May 2025'),
    );
  });

  it('makes no period of two dates that nothing joins', () => {
    expect(periodsIn('Date: 1 May 2025', 'Due date: 31 May 2025')).toEqual({});
  });
});
