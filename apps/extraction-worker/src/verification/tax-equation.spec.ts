import { FieldName, LineItem, TaxLine } from '@cira/contracts';
import { fieldOf, fieldsOf, lineOf } from '../../test/sample-draft';
import { checkTaxes } from './tax-equation';

const taxOf = (rate: string | null, base: string | null, amount: string): TaxLine => ({ rate, base, amount });
const TWO_RATES = [taxOf('19', '100.00', '19.00'), taxOf('7', '50.00', '3.50')];

function check(
  values: Partial<Record<FieldName, string>>,
  taxes: readonly TaxLine[],
  lines: readonly LineItem[] = [],
): [kind: string, text: string, fields: readonly FieldName[]][] {
  return checkTaxes(fieldsOf(values), taxes, lines).map(({ kind, text, fields }) => [kind, text, fields]);
}

describe('tax by rate', () => {
  it('proves the tax by all rates and bases, and the subtotal that they come to', () => {
    const text = '19 % of 100.00 + 7 % of 50.00 = 22.50';
    expect(check({ subtotal: '150.00', tax: '22.50' }, TWO_RATES)).toEqual([
      ['proof', text, ['subtotal', 'tax']],
    ]);
    expect(check({ tax: '22.50' }, TWO_RATES)).toEqual([['proof', text, ['tax']]]);
  });

  it('takes a single rate without base for one of the subtotal', () => {
    const values = { subtotal: '200.00', tax: '38.00' };
    expect(check(values, [taxOf('19', null, '38.00')])).toEqual([
      ['proof', '19 % of 200.00 = 38.00', ['subtotal', 'tax']],
    ]);
  });

  it('goes by the rates of the lines where no other are stated', () => {
    const lines = [lineOf('100.00', { taxRate: '19' }), lineOf('50.00', { taxRate: '7.0' })];
    expect(check({ subtotal: '150.00', tax: '22.50' }, [], lines)[0]?.[2]).toEqual(['subtotal', 'tax']);
    expect(check({ subtotal: '150.00', tax: '28.50' }, [], lines)).toEqual([]);
    expect(check({ subtotal: '140.00', tax: '22.50' }, [], lines)).toEqual([]);
  });

  it('allows half a cent for each line that was rounded on its own, and no more', () => {
    const values = { subtotal: '99.99', tax: '19.02' };
    const taxes = [taxOf('19', '99.99', '19.02')];
    const lines = Array.from({ length: 6 }, () => lineOf('16.665'));
    expect(check(values, taxes, lines)[0]?.[0]).toBe('proof');
    expect(check(values, taxes)[0]?.[0]).toBe('mismatch');
  });

  it.each([
    [
      'rows without rates, which the tax may merely be the sum of',
      [taxOf(null, null, '19.00'), taxOf(null, null, '3.50')],
    ],
    ['rows of which one can not be computed', [...TWO_RATES.slice(0, 1), taxOf('7', null, '3.50')]],
  ])('proves nothing from %s', (_, taxes) => {
    expect(check({ subtotal: '150.00', tax: '22.50' }, taxes)).toEqual([]);
  });

  it('proves no tax that was only computed', () => {
    const fields = { ...fieldsOf({ subtotal: '200.00' }), tax: fieldOf('38.00', { method: 'derived' }) };
    expect(checkTaxes(fields, [taxOf('19', null, '38.00')], [])).toEqual([]);
  });

  it('says which rate does not fit its tax, and accuses nobody else', () => {
    const wrong = [taxOf('19', '100.00', '20.00')];
    expect(check({ subtotal: '100.00', tax: '20.00' }, wrong)).toEqual([
      ['mismatch', '19 % of 100.00 is not 20.00', []],
    ]);
  });

  it('accuses a tax that its rates, each of which fits, do not come to', () => {
    expect(check({ subtotal: '150.00', tax: '32.50' }, TWO_RATES)).toEqual([
      ['mismatch', 'The taxes by rate come to 22.50, not 32.50', ['tax']],
    ]);
  });
});
