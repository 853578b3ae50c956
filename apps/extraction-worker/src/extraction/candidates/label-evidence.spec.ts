import { PrintedLine, readingOf } from '../../../test/testing/page-builder';
import { viewDocument } from './document-view';
import { LabelEvidence } from './label-evidence';

/** What labels say of the number or date that is printed as `raw`, strongest first. */
function labelsAt(raw: string, ...lines: PrintedLine[]): LabelEvidence[] {
  const view = viewDocument(readingOf(lines));
  const value = [...view.amounts, ...view.dates].find((each) => each.raw === raw);
  return value === undefined ? [] : [...view.labelsOf(value)].sort((a, b) => b.strength - a.strength);
}

const strengthAt = (raw: string, ...lines: PrintedLine[]): number =>
  labelsAt(raw, ...lines)[0]?.strength ?? 0;

const row = (...cells: string[]): PrintedLine =>
  cells.map((cell, index) => [40 + index * 110, cell] as const);

describe('the label of a row', () => {
  it('at its head speaks for its sum past the words that say which', () => {
    const [label] = labelsAt('500.00', row('Total of all we did for you', '', '500.00'));
    expect(label).toMatchObject({ concept: 'total', direction: 'left' });
    expect(label?.strength).toBeGreaterThan(0.5);
  });

  it('inside of the words says little', () => {
    const inside = strengthAt('500.00', row('Of all we did the total work', '', '500.00'));
    expect(inside).toBeLessThan(strengthAt('500.00', row('Total of all we did for you', '', '500.00')));
  });

  it('speaks for the last of many sums', () => {
    const [last] = labelsAt('597.86', row('Total', '162.00', '214.60', '3.60', '597.86'));
    expect(last).toMatchObject({ concept: 'total', direction: 'left' });
  });

  it('speaks for no last sum where words stand between', () => {
    expect(labelsAt('597.86', row('Total', '162.00', 'sold here', '3.60', '597.86'))).toEqual([]);
  });

  it('gives way to the heads of the columns that the row adds up', () => {
    const table = [
      row('Description', 'Net amount', 'VAT', 'Gross'),
      row('Oak shelf', '100.00', '20.00', '120.00'),
      row('Pine shelf', '50.00', '10.00', '60.00'),
      row('Total', '150.00', '30.00', '180.00'),
    ];
    expect(labelsAt('150.00', ...table)).toMatchObject([{ concept: 'subtotal', direction: 'above' }]);
    expect(labelsAt('30.00', ...table)).toMatchObject([{ concept: 'tax', direction: 'above' }]);
  });

  it('stays a total under a head that adds up to nothing else', () => {
    const table = [
      row('Description', 'Hours', 'Amount'),
      row('Oak shelf', '2.00', '120.00'),
      row('Total', '2.00', '180.00'),
    ];
    expect(labelsAt('180.00', ...table)[0]).toMatchObject({ concept: 'total', direction: 'left' });
  });
});

describe('which label of a cell speaks', () => {
  it('is not the one in brackets', () => {
    expect(labelsAt('9.00', row('Shipping (tax at 5%)', '', '9.00'))[0]?.concept).toBe('shipping');
    expect(labelsAt('9.00', row('Shipping tax at 5%', '', '9.00'))[0]?.concept).toBe('tax');
  });

  it('is not the one that has its own value', () => {
    expect(labelsAt('80.00', row('Deposit received on 12 May 2025', '', '80.00'))[0]?.concept).toBe('paid');
    expect(labelsAt('4711', row('Account number dated 12 May 2025', '', '4711'))[0]?.concept).toBe(
      'accountNumber',
    );
  });

  it('is none in a value with its unit', () => {
    expect(labelsAt('80.00', row('Oak shelf', '30 DAYS', '80.00'))).toEqual([]);
    expect(labelsAt('80.00', row('Oak shelf', 'Days', '80.00'))).toMatchObject([{ concept: 'quantity' }]);
  });

  it('is hardly the heading of a party, unless a colon says so', () => {
    const beside = strengthAt('12 May 2025', row('Bill to', '12 May 2025'));
    expect(beside).toBeLessThan(0.35);
    expect(strengthAt('12 May 2025', row('Bill to:', '12 May 2025'))).toBeGreaterThan(2 * beside);
  });
});
