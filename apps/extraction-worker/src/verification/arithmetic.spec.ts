import { ExtractedField, FieldName, InvoiceFieldMap, LineItem } from '@cira/contracts';
import Decimal from 'decimal.js';
import { fieldOf, fieldsOf, lineOf } from '../../test/sample-draft';
import { reconcile } from './arithmetic';
import { PrintedCharge } from './printed-charges';

const proved = (fields: InvoiceFieldMap, lines: LineItem[] = []): FieldName[] =>
  [...reconcile(fields, lines).proofs.keys()].sort();
const mismatches = (fields: InvoiceFieldMap, lines: LineItem[] = []): string[] =>
  reconcile(fields, lines).equations.flatMap((each) => (each.kind === 'mismatch' ? [each.code] : []));

describe('subtotal − discount + shipping + tax = total', () => {
  it('proves all terms and writes the equation out', () => {
    const { proofs } = reconcile(fieldsOf({ subtotal: '950.00', tax: '95', total: '1045.00' }), []);
    expect(proofs.get('total')).toEqual(['950.00 + 95.00 = 1045.00']);
    expect([...proofs.keys()].sort()).toEqual(['subtotal', 'tax', 'total']);
  });

  it.each([
    ['discount before tax', { subtotal: '100', discount: '10', tax: '18', total: '108' }],
    ['discount printed negative', { subtotal: '100', discount: '-10', tax: '18', total: '108' }],
    ['discount already in the subtotal', { subtotal: '90', discount: '10', tax: '18', total: '108' }],
    ['shipping on top', { subtotal: '100', shipping: '5', tax: '20', total: '125' }],
    ['a credit note', { subtotal: '-100', tax: '-19', total: '-119' }],
    ['a tip', { subtotal: '100', otherCharges: '15', tax: '20', total: '135' }],
    ['tax withheld', { subtotal: '1000', tax: '210', withheldTax: '-150', total: '1060' }],
    ['one cent of rounding', { subtotal: '33.33', tax: '6.33', total: '39.67' }],
  ])('closes with %s', (_, values) => {
    expect(proved(fieldsOf(values))).toEqual(expect.arrayContaining(['subtotal', 'tax', 'total']));
    expect(mismatches(fieldsOf(values))).toEqual([]);
  });

  it.each([
    ['the same amount twice with tax 0', fieldsOf({ subtotal: '100', tax: '0', total: '100' })],
    ['the same amount twice without tax', fieldsOf({ subtotal: '100', total: '100' })],
    ['an implausible rate', fieldsOf({ subtotal: '100', tax: '60', total: '160' })],
    [
      'a derived term',
      { ...fieldsOf({ tax: '19', total: '119' }), subtotal: fieldOf('100', { method: 'derived' }) },
    ],
    ['weak candidates only', fieldsOf({ subtotal: '100', tax: '19', total: '119' }, { confidence: 0.4 })],
    [
      'a value that was hardly read',
      { ...fieldsOf({ subtotal: '100', tax: '19' }), total: fieldOf('119', { confidence: 0.2 }) },
    ],
    [
      'a difference without label that is no rate',
      { ...fieldsOf({ subtotal: '412000', total: '420450' }), tax: fieldOf('8450', { confidence: 0.7 }) },
    ],
  ])('proves nothing from %s', (_, fields) => {
    expect(proved(fields)).toEqual([]);
    expect(mismatches(fields)).toEqual([]);
  });

  it('reports a total that no reading of the terms explains', () => {
    const fields = fieldsOf({ subtotal: '950.00', tax: '95.00', total: '1054.00' });
    expect(mismatches(fields)).toEqual(['TOTAL_MISMATCH']);
    expect([...reconcile(fields, []).contradictions.keys()].sort()).toEqual(['subtotal', 'tax', 'total']);
  });

  it('closes with what rounds the sum, up or down, and not with more than a unit of it', () => {
    const rounded = { subtotal: '100.02', tax: '7.70', rounding: '-0.02', total: '107.70' };
    expect(reconcile(fieldsOf(rounded), []).proofs.get('rounding')).toEqual([
      '100.02 - 0.02 + 7.70 = 107.70',
    ]);
    const large = { subtotal: '100', tax: '20', rounding: '5', total: '125' };
    expect(proved(fieldsOf(large))).toEqual([]);
  });

  it.each([
    ['a withheld tax', 'Retención IRPF 15%', true, ['subtotal', 'tax', 'total']],
    ['something else', 'Bench', false, []],
  ])(
    'does not complain where the pages print what is missing, and is proved by %s',
    (_, label, isNamed, terms) => {
      const fields = fieldsOf({ subtotal: '1000', tax: '210', total: '1060' });
      const findCharge = (missing: Decimal): PrintedCharge | null =>
        missing.equals(-150) ? { label, isNamed } : null;
      const { equations, proofs } = reconcile(fields, [], { findCharge });
      expect(equations.filter(({ kind }) => kind === 'mismatch')).toEqual([]);
      expect([...proofs.keys()]).toEqual(terms);
    },
  );

  it('suspects a discount before what it changes', () => {
    const fields = fieldsOf({ subtotal: '1440', discount: '1436', tax: '100.52', total: '1536.52' });
    expect([...reconcile(fields, []).contradictions.keys()]).toEqual(['discount']);
  });

  it.each([
    ['cash rounding', { subtotal: '100.02', tax: '7.70', total: '107.75' }],
    ['a subtotal that includes the tax', { subtotal: '119', tax: '19', total: '119' }],
    ['no tax read', { subtotal: '100', total: '119' }],
  ])('does not complain of %s', (_, values) => {
    expect(mismatches(fieldsOf(values))).toEqual([]);
  });
});

describe('sum of the lines', () => {
  const lines = [lineOf('900.00'), lineOf('50.00')];

  it('proves the subtotal', () => {
    const { proofs, linesProof } = reconcile(fieldsOf({ subtotal: '950', total: '1045' }), lines);
    expect(proofs.get('subtotal')).toEqual(['lines: 900.00 + 50.00 = 950.00']);
    expect(linesProof).toBe('lines: 900.00 + 50.00 = 950.00');
  });

  it('proves tax and total where the subtotal is only derived, and so the subtotal too', () => {
    const fields = {
      ...fieldsOf({ tax: '95.00', total: '1045.00' }),
      subtotal: fieldOf('950.00', { method: 'derived' }),
    };
    expect(proved(fields, lines)).toEqual(['subtotal', 'tax', 'total']);
    expect(reconcile(fields, lines).linesProof).toBe('lines: 900.00 + 50.00 + 95.00 = 1045.00');
  });

  it.each([
    ['prices with tax', { total: '950.00', tax: '151.68' }, ['total']],
    ['shipping between lines and subtotal', { subtotal: '960', shipping: '10' }, ['shipping', 'subtotal']],
    ['a discount between lines and total', { discount: '50', total: '900' }, ['discount', 'total']],
  ])('closes with %s', (_, values, expected) => {
    expect(proved(fieldsOf(values), lines)).toEqual(expected);
  });

  it('is no proof from a single line that repeats the total, but from one whose product closes', () => {
    const fields = fieldsOf({ subtotal: '950' });
    expect(proved(fields, [lineOf('950')])).toEqual([]);
    expect(proved(fields, [lineOf('950', { quantity: '1', unitPrice: '950' })])).toEqual([]);
    expect(proved(fields, [lineOf('950', { quantity: '10', unitPrice: '95' })])).toEqual(['subtotal']);
  });

  it('is no proof from a line whose own amount was taken for the sum', () => {
    const line = lineOf('950', { quantity: '10', unitPrice: '95', box: { x0: 0, y0: 0, x1: 90, y1: 10 } });
    const at = (y0: number): InvoiceFieldMap => ({
      total: fieldOf('950', { box: { x0: 70, y0, x1: 90, y1: y0 + 10 } }),
    });
    expect(proved(at(0), [line])).toEqual([]);
    expect(proved(at(40), [line])).toEqual(['total']);
  });

  it('proves the current charges of a bill with arrears', () => {
    const bill = fieldsOf({ currentDueAmount: '60', pastDueAmount: '40', total: '100', amountDue: '100' });
    expect(proved(bill, [lineOf('20'), lineOf('40')])).toContain('currentDueAmount');
    expect(mismatches(bill, [lineOf('20'), lineOf('40')])).toEqual([]);
  });

  it('says so when lines do not add up, without accusing the subtotal', () => {
    const fields = fieldsOf({ subtotal: '990', total: '1089', tax: '99' });
    expect(mismatches(fields, lines)).toEqual(['LINES_DO_NOT_SUM']);
    expect(proved(fields, lines)).toEqual(['subtotal', 'tax', 'total']);
  });

  it('says nothing while a line has no total', () => {
    expect(reconcile(fieldsOf({ subtotal: '990' }), [...lines, lineOf(null)]).equations).toEqual([]);
  });
});

describe('amount due', () => {
  it.each([
    ['a deposit', { total: '100', amountPaid: '40', amountDue: '60' }, '100.00 - 40.00 = 60.00'],
    [
      'arrears, late fee and credit',
      { total: '100', pastDueAmount: '50', lateFeeAmount: '5', creditAmount: '15', amountDue: '140' },
      '100.00 + 50.00 + 5.00 - 15.00 = 140.00',
    ],
    [
      'current charges',
      { currentDueAmount: '80', pastDueAmount: '20', amountDue: '100' },
      '80.00 + 20.00 = 100.00',
    ],
  ])('is proved with %s', (_, values, equation) => {
    expect(reconcile(fieldsOf(values), []).proofs.get('amountDue')).toEqual([equation]);
  });

  it('is proved by what it is made of, although it is also printed as the total', () => {
    const bill = {
      ...{ currentDueAmount: '3218.50', pastDueAmount: '1204.30', lateFeeAmount: '25', creditAmount: '75' },
      ...{ total: '4372.80', amountDue: '4372.80' },
    };
    expect(proved(fieldsOf(bill))).toEqual(
      ['amountDue', 'creditAmount', 'currentDueAmount', 'lateFeeAmount', 'pastDueAmount'].sort(),
    );
  });

  it('is not proved by merely repeating the total, nor contradicted', () => {
    const { equations } = reconcile(fieldsOf({ total: '100', amountDue: '100' }), []);
    expect(equations).toEqual([]);
  });

  it('is as sure as the total that it repeats at a label of its own', () => {
    const sum = { subtotal: '100', tax: '20', total: '120' };
    const due = (changes: Partial<ExtractedField>): InvoiceFieldMap => ({
      ...fieldsOf(sum),
      amountDue: fieldOf('120', { box: { x0: 0, y0: 50, x1: 10, y1: 60 }, ...changes }),
    });
    expect(reconcile(due({}), []).proofs.get('amountDue')).toEqual(['amount due 120.00 = total 120.00']);
    expect(proved(due({ confidence: 0.5 }))).not.toContain('amountDue');
    expect(proved(due({ box: fieldOf('').box }))).not.toContain('amountDue');
    expect(proved({ ...due({}), tax: fieldOf('20', { method: 'derived' }) })).toEqual([]);
  });

  it('is contradicted where nothing explains the difference, unless it has a label of its own', () => {
    const fields = fieldsOf({ total: '100', amountPaid: '30', amountDue: '90' });
    expect(mismatches(fields)).toEqual(['AMOUNT_DUE_MISMATCH']);
    expect([...reconcile(fields, []).contradictions.keys()]).toEqual([]);
    const unsure = { ...fields, amountDue: fieldOf('90', { confidence: 0.5 }) };
    expect([...reconcile(unsure, []).contradictions.keys()]).toEqual(['amountDue']);
    const isPrinted = (amount: Decimal): boolean => amount.equals(-10);
    expect(reconcile(fields, [], { isPrinted }).equations).toEqual([]);
  });
});

describe('tax by rate beside the total', () => {
  const taxes = [{ rate: '19', base: '100.00', amount: '19.00' }];
  const provedWith = (values: Partial<Record<FieldName, string>>): FieldName[] =>
    [...reconcile(fieldsOf(values), [], { taxes }).proofs.keys()].sort();

  it('is one equation more for both', () => {
    const { proofs } = reconcile(fieldsOf({ subtotal: '100', tax: '19', total: '119' }), [], { taxes });
    expect(proofs.get('tax')).toEqual(['100.00 + 19.00 = 119.00', '19 % of 100.00 = 19.00']);
  });

  it.each([
    ['does not lead to the total', { subtotal: '100', tax: '19', total: '172.50' }],
    ['stands alone', { subtotal: '100', tax: '19' }],
  ])('proves nothing where it may be one group of several because it %s', (_, values) => {
    expect(provedWith(values)).toEqual([]);
  });
});
