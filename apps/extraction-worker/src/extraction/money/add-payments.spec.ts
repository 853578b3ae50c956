import { ExtractedField, InvoiceFieldMap } from '@cira/contracts';
import { PrintedLine, readingOf } from '../../../test/testing/page-builder';
import { viewDocument } from '../candidates/document-view';
import { addPayments } from './add-payments';
import { findMoneyFields } from './find-money-fields';

const row = (label: string, value: string): PrintedLine => [
  [40, label],
  [400, value],
];

function paymentsIn(...lines: PrintedLine[]): ExtractedField | null {
  const view = viewDocument(readingOf(lines));
  const { total, amountDue }: InvoiceFieldMap = findMoneyFields(view);
  return addPayments(view, {
    ...(total === undefined ? {} : { total }),
    ...(amountDue === undefined ? {} : { amountDue }),
  });
}

const TOTAL = row('Total', '500.00');
const FIRST = row('Deposit received on 12 May 2025', '100.00');
const SECOND = row('Deposit received on 12 June 2025', '150.00');

describe('addPayments', () => {
  it('adds up payments on account where total less all of them is due', () => {
    expect(paymentsIn(TOTAL, FIRST, SECOND, row('Balance due', '250.00'))).toMatchObject({
      value: '250.00',
      raw: '100.00 150.00',
      evidence: ['sum of 2 payments, and total less amount due'],
    });
  });

  it('counts payments with a minus by their worth', () => {
    const signed = [row('Deposit received', '-100.00'), row('Deposit received', '-150.00')];
    expect(paymentsIn(TOTAL, ...signed, row('Balance due', '250.00'))?.value).toBe('250.00');
  });

  it.each([
    ['the sum due says something else', [TOTAL, FIRST, SECOND, row('Balance due', '300.00')]],
    ['there is only one', [TOTAL, FIRST, row('Balance due', '400.00')]],
    ['no total is stated', [FIRST, SECOND, row('Balance due', '250.00')]],
  ])('adds nothing up where %s', (_why, lines) => {
    expect(paymentsIn(...lines)).toBeNull();
  });

  it('leaves out what brackets say of how a payment came about', () => {
    const paid = row('Paid (2 x 100.00)', '200.00');
    expect(paymentsIn(TOTAL, paid, row('Deposit paid', '50.00'), row('Balance due', '250.00'))?.value).toBe(
      '250.00',
    );
  });
});
