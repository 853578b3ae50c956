import Decimal from 'decimal.js';
import { PrintedLine, readingOf } from '../../test/testing/page-builder';
import { viewOf } from '../extraction/candidates/document-view';
import { findCharge, isPrintedIn, PrintedCharge } from './printed-charges';

const row = (label: string, value: string): PrintedLine => [
  [40, label],
  [300, value],
];
const found = (missing: string, ...page: PrintedLine[]): PrintedCharge | null =>
  findCharge(new Decimal(missing), viewOf(readingOf(page)));

describe('findCharge', () => {
  it.each([
    ['-150.00', 'Retención IRPF 15 %', '-150,00'],
    ['-200.00', "Ritenuta d'acconto", '200,00'],
    ['2.00', 'Imposta di bollo', '2,00'],
    ['4.50', 'Fuel surcharge', '4.50'],
    ['6.00', 'Pfand', '6,00'],
  ])('knows what %s is by the words "%s"', (missing, label, value) => {
    expect(found(missing, row(label, value))).toEqual({ label, isNamed: true });
  });

  it('can not tell what other words mean, nor a withheld tax that would be added', () => {
    expect(found('5.00', row('Chairs', '5.00'))).toEqual({ label: 'Chairs', isNamed: false });
    expect(found('150.00', row('Retención IRPF', '150,00'))?.isNamed).toBe(false);
  });

  it.each([
    ['another amount', row('Pfand', '6,01')],
    ['what has another part', row('Total', '6.00')],
    ['a number without words', row('', '6.00')],
  ])('does not take %s', (_, line) => {
    expect(found('6.00', line)).toBeNull();
  });

  it('sees what is printed anywhere, with or without its sign', () => {
    const view = viewOf(readingOf([row('Paid', '-40.00')]));
    expect([40, -40, 41].map((amount) => isPrintedIn(view, new Decimal(amount)))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
