import { asOcr, PrintedLine, readingOf } from '../../../test/testing/page-builder';
import { viewDocument } from '../candidates/document-view';
import { findMoneyFields } from './find-money-fields';

const row = (label: string, value: string): PrintedLine => [
  [40, label],
  [300, value],
];

const moneyIn = (...lines: PrintedLine[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(findMoneyFields(viewDocument(readingOf(lines)))).map(([name, field]) => [
      name,
      field.value,
    ]),
  );

describe('findMoneyFields', () => {
  it('takes the subtotal of a till slip for its total where payment and change say so', () => {
    const slip = [
      row('Soup', '9.30'),
      row('Subtotal', '31.70'),
      row('Cash', '50.00'),
      row('Change', '18.30'),
    ];
    expect(moneyIn(...slip).total).toBe('31.70');
  });

  it('computes the total of a till slip that cannot be read, and says so', () => {
    const slip = [row('Ribbon', '6.40'), 'Total', row('Cash', '15.00'), row('Change', '4.50')];
    const { total } = findMoneyFields(viewDocument(readingOf(slip)));
    expect(total).toMatchObject({ value: '10.50', method: 'derived', box: null });
    expect(total?.confidence).toBeLessThan(0.7);
  });

  it('gives no total where no label and no equation make one', () => {
    expect(moneyIn(row('Ribbon', '6.40'), row('Needle', '2.50')).total).toBeUndefined();
  });

  it('takes no zero for the sum before tax', () => {
    const slip = [row('Total sales', '61.40'), row('Total GST', '0.00'), row('Total', '61.40')];
    expect(moneyIn(...slip)).not.toMatchObject({ subtotal: '0.00' });
  });

  it('states a credit by its worth, however it is signed', () => {
    for (const printed of ['-$75.00', '($75.00)', '$75.00'])
      expect(moneyIn(row('Credit applied', printed), row('Total', '$90.00')).creditAmount).toBe('75.00');
  });

  it('reads labels that OCR clipped', () => {
    const page = readingOf([row('Subtota', '100.00'), row('Tax', '20.00'), row('Tota', '120.00')]);
    expect(findMoneyFields(viewDocument(asOcr(page)))).toMatchObject({
      subtotal: { value: '100.00' },
      total: { value: '120.00' },
    });
  });

  it('doubles a tax only where it is printed in two rows', () => {
    const rows = [row('Subtotal', '100.00'), row('CGST', '9.00')];
    expect(moneyIn(...rows, row('SGST', '9.00'), row('Total', '118.00')).tax).toBe('18.00');
    expect(moneyIn(...rows, row('Total', '118.00')).tax).toBe('9.00');
  });

  it('takes the total that the totals of groups add up to, not that of one group', () => {
    const groups = [row('Total exempt', '12.00'), row('Total net', '50.00'), row('VAT', '5.00')];
    const bill = [...groups, row('Total others', '55.00'), row('Total payable', '67.00')];
    expect(moneyIn(...bill)).toMatchObject({ total: '67.00', tax: '5.00' });
    const { total } = findMoneyFields(viewDocument(readingOf(bill)));
    expect(total?.evidence).toContain('12.00 + 55.00 = 67.00');
  });

  it('reads a label whose currency stands in a row of its own', () => {
    const wrapped: PrintedLine[] = [
      row('Total', '150.00'),
      row('VAT', '30.00'),
      'Total',
      row('GBP', '180.00'),
    ];
    expect(moneyIn(...wrapped)).toMatchObject({ subtotal: '150.00', tax: '30.00', total: '180.00' });
  });
});

describe('sums of many forms', () => {
  it('leaves out what brackets say of how a sum came about', () => {
    const bill = [row('Total', '900.00'), row('Paid (11 x 58.00)', '638.00'), row('Balance due', '262.00')];
    expect(moneyIn(...bill)).toMatchObject({ total: '900.00', amountPaid: '638.00', amountDue: '262.00' });
  });

  it('takes no base in the label of a tax for the tax', () => {
    const bill = [
      row('Net amount', '2,629.75'),
      row('GST (5%) on 2,629.75', '131.49'),
      row('Total', '2,761.24'),
    ];
    expect(moneyIn(...bill)).toMatchObject({ subtotal: '2629.75', tax: '131.49', total: '2761.24' });
    expect(moneyIn(row('VAT (20%) on 100.00', '20.00'), row('Total', '520.00')).tax).toBe('20.00');
  });

  it('gives the sum under a column of numbers the name of its head', () => {
    const column = (...numbers: string[]): PrintedLine[] =>
      ['Net amount', ...numbers].map((text) => [[350 - 5 * text.length, text]]);
    expect(moneyIn(...column('100.00', '50.00', '150.00')).subtotal).toBe('150.00');
    expect(moneyIn(...column('100.00', '50.00', '160.00')).subtotal).not.toBe('160.00');
  });

  it('adds shipping and other charges apart', () => {
    const bill = [
      row('Subtotal', '100.00'),
      row('Shipping', '10.00'),
      row('Insurance', '5.00'),
      row('VAT', '20.00'),
      row('Total', '135.00'),
    ];
    expect(moneyIn(...bill)).toMatchObject({ shipping: '10.00', otherCharges: '5.00', total: '135.00' });
    const { total } = findMoneyFields(viewDocument(readingOf(bill)));
    expect(total?.evidence).toContain('100.00 + 20.00 + 10.00 (shipping) + 5.00 (other charges) = 135.00');
  });

  it('takes its own charges for the total of a bill with arrears', () => {
    const bill = [
      row('Previous balance', '80.00'),
      row('Current charges', '64.25'),
      row('Total amount due', '144.25'),
    ];
    expect(moneyIn(...bill)).toMatchObject({ total: '64.25', amountDue: '144.25', pastDueAmount: '80.00' });
  });

  it('keeps the total of a bill without arrears, or whose sums do not add up', () => {
    const settled = [row('Previous balance', '0.00'), row('Current charges', '64.25'), row('Total', '64.25')];
    expect(moneyIn(...settled).total).toBe('64.25');
    const other = [row('Previous balance', '80.00'), row('Current charges', '64.25'), row('Total', '99.00')];
    expect(moneyIn(...other).total).toBe('99.00');
  });

  it('takes tax that the buyer keeps back off the sum due', () => {
    const bill = [
      row('Subtotal', '100.00'),
      row('VAT', '20.00'),
      row('Total', '120.00'),
      row('Withholding tax', '-15.00'),
    ];
    expect(moneyIn(...bill)).toMatchObject({ tax: '20.00', withheldTax: '15.00', amountDue: '105.00' });
    expect(moneyIn(...bill.slice(0, 3))).toMatchObject({ amountDue: '120.00' });
  });

  it('takes nothing negative for the tax of a sum', () => {
    const bill = [row('Subtotal', '100.00'), row('Loyal friends', '-20.00'), row('Total', '80.00')];
    expect(moneyIn(...bill)).toMatchObject({ subtotal: '100.00', total: '80.00' });
    expect(moneyIn(...bill).tax).toBeUndefined();
    const credit = [row('Subtotal', '-100.00'), row('VAT', '-20.00'), row('Total', '-120.00')];
    expect(moneyIn(...credit).tax).toBe('-20.00');
  });
});
