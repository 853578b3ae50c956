import { ExtractedField, Finding } from '@cira/contracts';
import { fieldOf, fieldsOf, lineOf } from '../../test/sample-draft';
import { earlyPaymentOf } from './early-payment';
import { Summarised } from './invoice-facts';
import { summariseInvoice } from './summarise-invoice';

const COMPLETE = {
  ...{ invoiceNumber: 'HL-2024-118', invoiceDate: '2024-01-15', dueDate: '2024-02-14' },
  ...{ vendorName: 'Harbour Lights Ltd', currency: 'GBP', tax: '200.00', poNumber: 'PO-88' },
  discountTerms: '2 % within 10 days',
};
const PROVED: Partial<ExtractedField> = {
  verdict: 'proved',
  basis: { kind: 'equation', statement: '1000.00 + 200.00 = 1200.00' },
};
const INVOICE: Summarised = {
  fields: { ...fieldsOf(COMPLETE), total: fieldOf('1200.00', PROVED) },
  lineItems: [
    lineOf('50.00', { description: 'Bulbs', quantity: '4', unitPrice: '12.50' }),
    lineOf('950.00', { description: 'Lamp service', quantity: '10', unitPrice: '95.00' }),
  ],
  taxes: [{ rate: '20', base: '1000.00', amount: '200.00' }],
  findings: [],
  validInput: true,
};
const doubt: Finding = { code: 'X', severity: 'warning', message: 'No order was found', fields: [] };

describe('summariseInvoice', () => {
  it('tells finance what to pay, until when, why it is right, and what paying early is worth', () => {
    const { finance, method } = summariseInvoice(INVOICE);
    expect(method).toBe('template');
    expect(finance.text).toBe(
      'Invoice HL-2024-118 from Harbour Lights Ltd, dated 15 January 2024, asks for GBP 1,200.00 by 14 February ' +
        '2024, 30 days after its date. The total is proved: 1000.00 + 200.00 = 1200.00.',
    );
    expect(finance.keyPoints).toEqual([
      'Total: GBP 1,200.00',
      'Due: 14 February 2024',
      'Tax: 20 % of GBP 1,000.00 is GBP 200.00',
      'Early payment: 2 % within 10 days is worth GBP 24.00',
    ]);
  });

  it('tells procurement what was billed, by line, and for which order', () => {
    const { procurement } = summariseInvoice(INVOICE);
    expect(procurement.text).toBe(
      'Harbour Lights Ltd bills 2 lines, the largest of them Lamp service (10 × GBP 95.00, GBP 950.00). ' +
        'It refers to purchase order PO-88.',
    );
    expect(procurement.keyPoints[0]).toBe('Purchase order: PO-88');
    const { poNumber: _, ...fields } = INVOICE.fields;
    expect(summariseInvoice({ ...INVOICE, fields }).procurement.text).toMatch(
      /No purchase order is named\.$/,
    );
  });

  it('tells an executive who wants how much, and whether it is safe to pay', () => {
    expect(summariseInvoice(INVOICE).executive.text).toBe(
      'Harbour Lights Ltd asks for GBP 1,200.00, due on 14 February 2024. Its total is proved, and nothing speaks against it.',
    );
    const doubted = summariseInvoice({ ...INVOICE, findings: [{ ...doubt, severity: 'info' }, doubt] });
    expect(doubted.executive.text).toMatch(/It should be looked at before it is paid: No order was found\.$/);
    expect(doubted.finance.text).toMatch(/Before payment, 1 point should be checked\.$/);
  });

  it('speaks of arrears, and of a credit as one', () => {
    const bill = fieldsOf({
      currency: 'USD',
      total: '80',
      amountDue: '105',
      pastDueAmount: '20',
      lateFeeAmount: '5',
    });
    expect(summariseInvoice({ ...INVOICE, fields: bill }).finance.text).toBe(
      'An invoice asks for USD 105.00. The total could not be proved. ' +
        'USD 20.00 of earlier bills and a late fee of USD 5.00 are part of it.',
    );
    const credit = fieldsOf({ vendorName: 'Harbour Lights Ltd', total: '-1234567.80' });
    expect(summariseInvoice({ ...INVOICE, fields: credit }).executive.text).toMatch(
      /^Harbour Lights Ltd gives a credit of 1,234,567\.80\./,
    );
  });

  it('says of a letter that it is none', () => {
    const { finance, executive } = summariseInvoice({ ...INVOICE, validInput: false });
    expect(finance).toEqual(executive);
    expect(finance.text).toMatch(/does not look like an invoice/);
  });
});

describe('earlyPaymentOf', () => {
  it.each([
    ['2 % within 10 days', '2', 10],
    ['3% Skonto bei Zahlung innerhalb von 14 Tagen', '3', 14],
    ['Innerhalb von 8 Tagen 2,5 % Skonto', '2.5', 8],
    ['2/10 net 30', '2', 10],
    ['10 jours : escompte 1,5 %', '1.5', 10],
  ])('%s', (discountTerms, percent, days) => {
    expect(earlyPaymentOf({ discountTerms })).toEqual({ percent, days, saving: null });
  });

  it.each(['Skonto nach Vereinbarung', '50 % within 10 days', '2 %', 'until 04.02.2024 less 2 %'])(
    'reads nothing into "%s"',
    (discountTerms) => {
      expect(earlyPaymentOf({ discountTerms, total: '100.00' })).toBeNull();
    },
  );
});
