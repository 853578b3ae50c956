import { DomainError, EmbeddedInvoice } from '@cira/contracts';
import { InvoiceDraft } from '../extraction/invoice-draft';
import { readEinvoice } from './read-einvoice';
import { CII_D16B, UBL_CREDIT_NOTE, UBL_INVOICE, ZUGFERD_1 } from '../../test/sample-einvoices';

const read = (xml: string, syntax: EmbeddedInvoice['syntax'] = 'cii'): InvoiceDraft =>
  readEinvoice({ syntax, fileName: null, xml });
const valuesOf = (draft: InvoiceDraft): Record<string, string> =>
  Object.fromEntries(Object.entries(draft.fields).map(([name, field]) => [name, field.value]));

describe('readEinvoice', () => {
  it('reads a Cross Industry Invoice (Factur-X, ZUGFeRD 2, XRechnung)', () => {
    const draft = read(CII_D16B);
    expect(valuesOf(draft)).toEqual({
      invoiceNumber: 'RE-2024/0117',
      invoiceDate: '2024-03-05',
      dueDate: '2024-04-04',
      vendorName: 'Müller & Söhne Büroservice GmbH',
      vendorAddress: 'Hafenstraße 12, Hinterhaus, 20457 Hamburg, DE',
      vendorTaxId: 'DE123456788',
      vendorEmail: 'rechnung@mueller-soehne.example',
      customerName: 'Nordlicht Logistik AG',
      customerAddress: 'Am Kai 3, 28195 Bremen, DE',
      customerTaxId: 'DE987654321',
      accountNumber: 'K-4711',
      poNumber: 'PO-88',
      currency: 'EUR',
      subtotal: '1045.00',
      discount: '50.00',
      shipping: '15.00',
      tax: '198.55',
      total: '1243.55',
      amountPaid: '243.55',
      amountDue: '1000.00',
      paymentTerms: '30 Tage netto',
      serviceStartDate: '2024-02-01',
      serviceEndDate: '2024-02-29',
      remitToEntity: 'Factoring Nord GmbH',
      iban: 'DE02120300000000202051',
      bic: 'BYLADEM1001',
    });
    expect(draft.fields.total).toMatchObject({
      method: 'xml',
      confidence: 0.99,
      verdict: 'unproved',
      page: null,
      box: null,
      raw: null,
      evidence: ['e-invoice XML: GrandTotalAmount'],
    });
  });

  it('reads lines with their unit price per one unit, and leaves out group headings', () => {
    expect(read(CII_D16B).lineItems).toEqual([
      {
        description: 'Wartung <Vertrag "B">',
        sku: 'W-1',
        quantity: '10.5',
        unit: 'hour',
        unitPrice: '80.00',
        taxRate: '19.00',
        total: '840.00',
        confidence: 0.99,
        verdict: 'unproved',
        page: null,
        box: null,
      },
      expect.objectContaining({
        description: 'Papier',
        quantity: '2000',
        unit: 'piece',
        unitPrice: '0.12',
        total: '240.00',
      }),
    ]);
  });

  it('reads ZUGFeRD 1, whose elements have other names', () => {
    const draft = read(ZUGFERD_1);
    expect(valuesOf(draft)).toMatchObject({
      invoiceNumber: '471102',
      invoiceDate: '2013-03-05',
      vendorName: 'Lieferant GmbH',
      vendorTaxId: 'DE123456789',
      poNumber: 'B-7',
      subtotal: '198.00',
      shipping: '5.80',
      tax: '37.62',
      total: '235.62',
      serviceStartDate: '2013-03-01',
      iban: 'DE08700901001234567890',
    });
    expect(draft.lineItems).toEqual([
      expect.objectContaining({
        description: 'Trennblätter A4',
        quantity: '20.0000',
        unitPrice: '9.9000',
        taxRate: '19.00',
        total: '198.00',
      }),
    ]);
  });

  it('reads a UBL invoice', () => {
    const draft = read(UBL_INVOICE, 'ubl');
    expect(valuesOf(draft)).toEqual({
      invoiceNumber: 'INV-7',
      invoiceDate: '2024-05-02',
      dueDate: '2024-06-01',
      vendorName: 'Fjord Supplies AS',
      vendorAddress: 'Bryggen 1, 2. etasje, 5003 Bergen, NO',
      vendorTaxId: 'NO987654321MVA',
      vendorEmail: 'post@fjord.example',
      customerName: 'Kari Butikk',
      customerAddress: '0150 Oslo, NO',
      currency: 'NOK',
      subtotal: '400.00',
      tax: '100.00',
      total: '500.00',
      amountDue: '500.00',
      paymentTerms: '30 dager',
      serviceStartDate: '2024-04-01',
      serviceEndDate: '2024-04-30',
      bic: 'DNBANOKK',
      iban: 'NO9386011117947',
    });
    expect(draft.lineItems).toEqual([
      expect.objectContaining({
        description: 'Fiskegarn',
        sku: 'FG',
        quantity: '4',
        unit: 'each',
        unitPrice: '100.00',
        taxRate: '25',
        total: '400.00',
      }),
    ]);
  });

  it('reads a UBL credit note, its due date from the payment means', () => {
    const draft = read(UBL_CREDIT_NOTE, 'ubl');
    expect(valuesOf(draft)).toMatchObject({ invoiceNumber: 'CN-1', dueDate: '2024-06-15', total: '12.10' });
    expect(valuesOf(draft)).not.toHaveProperty('poNumber');
    expect(valuesOf(draft)).not.toHaveProperty('iban');
    expect(draft.lineItems).toEqual([expect.objectContaining({ quantity: '1', total: '10.00' })]);
  });

  it.each([
    [
      'UBL',
      UBL_INVOICE.replace(
        '<cbc:TaxAmount currencyID="NOK">100.00</cbc:TaxAmount>',
        `$&<cac:TaxSubtotal><cbc:TaxableAmount>400.00</cbc:TaxableAmount><cbc:TaxAmount>100.00</cbc:TaxAmount><cac:TaxCategory><cbc:Percent>25</cbc:Percent></cac:TaxCategory></cac:TaxSubtotal>
        <cac:TaxSubtotal><cbc:TaxableAmount>9.00</cbc:TaxableAmount><cbc:TaxAmount>0.00</cbc:TaxAmount><cac:TaxCategory><cbc:Percent>0</cbc:Percent></cac:TaxCategory></cac:TaxSubtotal>`,
      ).replace(
        '<cac:Price>',
        '<cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator><cbc:Amount>20.00</cbc:Amount></cac:AllowanceCharge>$&',
      ),
      { rate: '25', base: '400.00', amount: '100.00' },
    ],
    [
      'CII',
      CII_D16B.replace(
        '<ram:InvoiceCurrencyCode>',
        '<ram:ApplicableTradeTax><ram:CalculatedAmount>198.55</ram:CalculatedAmount><ram:BasisAmount>1045.00</ram:BasisAmount><ram:RateApplicablePercent>19</ram:RateApplicablePercent></ram:ApplicableTradeTax>$&',
      ).replace(
        '<ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>840.00',
        '<ram:SpecifiedTradeAllowanceCharge><ram:ChargeIndicator><udt:Indicator>false</udt:Indicator></ram:ChargeIndicator><ram:ActualAmount>30.00</ram:ActualAmount></ram:SpecifiedTradeAllowanceCharge><ram:SpecifiedTradeAllowanceCharge><ram:ChargeIndicator><udt:Indicator>true</udt:Indicator></ram:ChargeIndicator><ram:ActualAmount>10.00</ram:ActualAmount></ram:SpecifiedTradeAllowanceCharge>$&',
      ),
      { rate: '19', base: '1045.00', amount: '198.55' },
    ],
  ])('reads the tax by rate and what is taken off a line from %s', (_, xml, tax) => {
    const draft = read(xml);
    expect(draft.taxes).toEqual([tax]);
    expect(draft.lineItems[0]?.discount).toBe('20.00');
  });

  it('says nothing of taxes by rate and of discounts where there are none', () => {
    const draft = read(CII_D16B);
    expect(draft).not.toHaveProperty('taxes');
    expect(draft.lineItems[0]).not.toHaveProperty('discount');
  });

  it('goes by the root element where the declared syntax is wrong', () => {
    expect(valuesOf(read(UBL_INVOICE, 'cii'))).toMatchObject({ invoiceNumber: 'INV-7' });
  });

  describe('refuses hostile and broken XML as DOCUMENT_CORRUPT', () => {
    const deep = '<a>'.repeat(5000) + '</a>'.repeat(5000);
    it.each([
      [
        'an entity bomb',
        '<!DOCTYPE i [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><Invoice><ID>&b;</ID></Invoice>',
      ],
      [
        'an external entity',
        '<!DOCTYPE i [<!ENTITY x SYSTEM "file:///etc/passwd">]><Invoice><ID>&x;</ID></Invoice>',
      ],
      ['endless depth', `<Invoice>${deep}</Invoice>`],
      ['endless breadth', `<Invoice>${'<ID/>'.repeat(500_000)}</Invoice>`],
      ['unclosed elements', '<Invoice><ID>1</Invoice>'],
      ['no XML at all', '%PDF-1.7'],
      ['another document', '<html><body/></html>'],
      [
        'a name that would reach into the object prototype',
        '<Invoice><__proto__><x>1</x></__proto__></Invoice>',
      ],
      ['nothing', ''],
    ])('%s', (_, xml) => {
      expect(() => read(xml)).toThrow(DomainError);
      expect(() => read(xml)).toThrow(expect.objectContaining({ code: 'DOCUMENT_CORRUPT' }) as Error);
    });
  });

  it('leaves out what is no date and no number, and decodes characters', () => {
    const xml = `<Invoice><ID>A &#38; B</ID><IssueDate>2024-02-31</IssueDate>
      <LegalMonetaryTotal><TaxInclusiveAmount>twelve</TaxInclusiveAmount><PayableAmount>+5.00</PayableAmount></LegalMonetaryTotal></Invoice>`;
    expect(valuesOf(read(xml, 'ubl'))).toEqual({ invoiceNumber: 'A & B', amountDue: '5.00' });
  });
});
