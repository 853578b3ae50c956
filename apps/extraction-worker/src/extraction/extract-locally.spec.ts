import { FieldName, INVOICE_FIELDS } from '@cira/contracts';
import { asOcr, PrintedLine, readingOf } from '../../test/testing/page-builder';
import { extractLocally } from './extract-locally';
import { InvoiceDraft } from './invoice-draft';

const AMERICAN: readonly PrintedLine[] = [
  'Brightwater Tools LLC',
  '18 Harbor Street',
  'Portland, OR 97201',
  'billing@brightwater-tools.example',
  '',
  [
    [40, 'Bill to'],
    [350, 'Invoice number: BT-20417'],
  ],
  [
    [40, 'Maple Grove Dental Inc.'],
    [350, 'Invoice date: 03/04/2025'],
  ],
  [
    [40, '77 Orchard Avenue'],
    [350, 'Due date: 04/03/2025'],
  ],
  [
    [40, 'Salem, OR 97301'],
    [350, 'PO number: 88-1203'],
  ],
  '',
  [
    [40, 'Description'],
    [330, 'Qty'],
    [400, 'Unit price'],
    [500, 'Amount'],
  ],
  [
    [40, 'Impact driver set'],
    [330, '2'],
    [400, '$149.50'],
    [500, '$299.00'],
  ],
  [
    [40, 'Safety goggles'],
    [330, '10'],
    [400, '$12.10'],
    [500, '$121.00'],
  ],
  '',
  [
    [400, 'Subtotal'],
    [500, '$420.00'],
  ],
  [
    [400, 'Sales tax'],
    [500, '$33.60'],
  ],
  [
    [400, 'Total'],
    [500, '$453.60'],
  ],
  '',
  'Payment terms: Net 30 days',
];

const GERMAN: readonly PrintedLine[] = [
  [[40, 'Tischlerei Nordlicht GmbH · Werftstraße 4 · 24103 Kiel']],
  '',
  'Bäckerei Sonnenschein KG',
  'Marktplatz 9',
  '24937 Flensburg',
  '',
  [
    [40, 'Rechnung Nr. 2025-0815'],
    [350, 'Datum: 12.06.2025'],
  ],
  [[350, 'Fällig am: 26.06.2025']],
  '',
  [
    [40, 'Pos.'],
    [90, 'Bezeichnung'],
    [330, 'Menge'],
    [400, 'Einzelpreis'],
    [500, 'Betrag'],
  ],
  [
    [40, '1'],
    [90, 'Regalboden Eiche'],
    [330, '12'],
    [400, '85,00 €'],
    [500, '1.020,00 €'],
  ],
  [[90, 'geölt, 120 cm']],
  [
    [40, '2'],
    [90, 'Fachbuch Holz'],
    [330, '1'],
    [400, '50,00 €'],
    [500, '50,00 €'],
  ],
  '',
  [
    [350, 'Nettobetrag'],
    [500, '1.070,00 €'],
  ],
  [
    [350, 'USt. 7 % auf 50,00'],
    [500, '3,50 €'],
  ],
  [
    [350, 'USt. 19 % auf 1.020,00'],
    [500, '193,80 €'],
  ],
  [
    [350, 'Gesamtbetrag'],
    [500, '1.267,30 €'],
  ],
  '',
  'USt-IdNr. DE 136 695 976',
  'IBAN: DE89 3704 0044 0532 0130 00 BIC: COBADEFFXXX',
];

function valuesOf(draft: InvoiceDraft): Partial<Record<FieldName, string>> {
  return Object.fromEntries(Object.entries(draft.fields).map(([name, field]) => [name, field.value]));
}

describe('extractLocally', () => {
  const american = extractLocally(readingOf(AMERICAN));
  const german = extractLocally(readingOf(GERMAN));

  it('reads an American invoice', () => {
    expect(valuesOf(american)).toMatchObject({
      invoiceNumber: 'BT-20417',
      invoiceDate: '2025-03-04',
      dueDate: '2025-04-03',
      poNumber: '88-1203',
      vendorName: 'Brightwater Tools LLC',
      vendorAddress: '18 Harbor Street, Portland, OR 97201',
      vendorEmail: 'billing@brightwater-tools.example',
      customerName: 'Maple Grove Dental Inc.',
      customerAddress: '77 Orchard Avenue, Salem, OR 97301',
      currency: 'USD',
      subtotal: '420.00',
      tax: '33.60',
      total: '453.60',
      paymentTerms: 'Net 30 days',
    });
    expect(american.language).toBe('en');
  });

  it('reads a German invoice with two tax rates, added up', () => {
    expect(valuesOf(german)).toMatchObject({
      invoiceNumber: '2025-0815',
      invoiceDate: '2025-06-12',
      dueDate: '2025-06-26',
      vendorName: 'Tischlerei Nordlicht GmbH',
      customerName: 'Bäckerei Sonnenschein KG',
      customerAddress: 'Marktplatz 9, 24937 Flensburg',
      vendorTaxId: 'DE 136 695 976',
      iban: 'DE89370400440532013000',
      bic: 'COBADEFFXXX',
      currency: 'EUR',
      subtotal: '1070.00',
      tax: '197.30',
      total: '1267.30',
    });
  });

  it('finds the lines, with wrapped descriptions', () => {
    expect(american.lineItems).toMatchObject([
      { description: 'Impact driver set', quantity: '2', unitPrice: '149.5', total: '299.00' },
      { description: 'Safety goggles', quantity: '10', unitPrice: '12.1', total: '121.00' },
    ]);
    expect(german.lineItems.map((item) => [item.description, item.total])).toEqual([
      ['Regalboden Eiche geölt, 120 cm', '1020.00'],
      ['Fachbuch Holz', '50.00'],
    ]);
  });

  it('says where each value stands and why it was taken', () => {
    const { invoiceNumber, total, amountDue } = american.fields;
    expect(invoiceNumber).toMatchObject({
      page: 1,
      method: 'text',
      verdict: 'unproved',
      raw: 'BT-20417',
      box: { x0: 430, y0: 110, x1: 470, y1: 120 },
      evidence: ['label "Invoice number" to the left'],
    });
    expect(total?.evidence).toContain('420.00 + 33.60 = 453.60');
    expect(amountDue).toMatchObject({ value: '453.60', method: 'derived', page: null, box: null });
  });

  it('invents nothing: a field that the document does not state is absent', () => {
    const { fields, lineItems } = extractLocally(
      readingOf(['Minutes of the meeting', 'All members were present.']),
    );
    expect(fields).toEqual({});
    expect(lineItems).toEqual([]);
    expect(american.fields).not.toHaveProperty('policyNumber');
    expect(american.fields).not.toHaveProperty('customerTaxId');
  });

  it('keeps both readings of a date that nothing decides, and doubts it', () => {
    const { invoiceDate } = extractLocally(readingOf(['Invoice 4711', 'Invoice date: 03/04/2025'])).fields;
    expect(invoiceDate).toMatchObject({ value: '2025-04-03', alternatives: [{ value: '2025-03-04' }] });
    expect(invoiceDate?.confidence).toBeLessThan(american.fields.invoiceDate?.confidence ?? 0);
  });

  it('trusts OCR no more than OCR trusts itself', () => {
    const sure = extractLocally(asOcr(readingOf(AMERICAN), 0.98)).fields.total;
    const unsure = extractLocally(asOcr(readingOf(AMERICAN), 0.4)).fields.total;
    expect(sure?.method).toBe('ocr');
    expect(unsure?.confidence).toBeLessThan(sure?.confidence ?? 0);
  });

  it('takes payment less change for the total of a till receipt', () => {
    const { fields } = extractLocally(
      readingOf([
        'KEDAI KOPI LIMA SDN BHD',
        'NO 3, JALAN MAWAR 2',
        '47400 PETALING JAYA, SELANGOR',
        '21/03/2025 10:14',
        [
          [40, 'KOPI TARIK'],
          [300, 'RM 4.50'],
        ],
        [
          [40, 'ROTI BAKAR'],
          [300, 'RM 6.20'],
        ],
        [
          [40, 'TOTAL'],
          [300, 'RM 10.70'],
        ],
        [
          [40, 'CASH'],
          [300, 'RM 20.00'],
        ],
        [
          [40, 'CHANGE'],
          [300, 'RM 9.30'],
        ],
      ]),
    );
    expect(fields).toMatchObject({
      vendorName: { value: 'KEDAI KOPI LIMA SDN BHD' },
      invoiceDate: { value: '2025-03-21' },
      total: { value: '10.70' },
      currency: { value: 'MYR' },
    });
  });

  it('reads a utility bill with its period, arrears and remittance address', () => {
    const { fields } = extractLocally(
      readingOf([
        'Cedar Valley Water District Inc',
        [
          [40, 'Account number: 4410-2279-03'],
          [330, 'Bill date: March 14, 2025'],
        ],
        [
          [40, 'Billing period: 02/10/2025 - 03/11/2025'],
          [330, 'Due date: April 2, 2025'],
        ],
        [
          [40, 'Previous balance'],
          [400, '$80.00'],
        ],
        [
          [40, 'Current charges'],
          [400, '$64.25'],
        ],
        [
          [40, 'Late fee'],
          [400, '$5.00'],
        ],
        [
          [40, 'Total amount due'],
          [400, '$149.25'],
        ],
        '',
        'Remit payment to:',
        'Cedar Valley Payments',
        'PO Box 5521',
        'Boise, ID 83701',
      ]),
    );
    expect(fields).toMatchObject({
      accountNumber: { value: '4410-2279-03' },
      invoiceDate: { value: '2025-03-14' },
      dueDate: { value: '2025-04-02' },
      serviceStartDate: { value: '2025-02-10' },
      serviceEndDate: { value: '2025-03-11' },
      pastDueAmount: { value: '80.00' },
      currentDueAmount: { value: '64.25' },
      lateFeeAmount: { value: '5.00' },
      amountDue: { value: '149.25' },
      remitToEntity: { value: 'Cedar Valley Payments' },
      remitToAddress: { value: 'PO Box 5521, Boise, ID 83701' },
    });
  });

  it('follows a table over two pages with a repeated head', () => {
    const head: PrintedLine = [
      [40, 'Description'],
      [330, 'Quantity'],
      [400, 'Price'],
      [500, 'Amount'],
    ];
    const row = (index: number): PrintedLine => [
      [40, `Part of kind ${'ABCDEFGH'.charAt(index)}`],
      [330, '2'],
      [400, '5.00'],
      [500, '10.00'],
    ];
    const draft = extractLocally(
      readingOf(
        ['Acme Parts Ltd', 'Invoice no. 9', head, ...[0, 1, 2, 3].map(row)],
        [
          'Page 2',
          head,
          ...[4, 5].map(row),
          [
            [400, 'Total'],
            [500, '60.00'],
          ],
        ],
      ),
    );
    expect(draft.lineItems.map((item) => item.page)).toEqual([1, 1, 1, 1, 2, 2]);
  });

  it.each([
    [
      'fr',
      'Facture N° : F-2025-7',
      "Date d'échéance : 14/06/2025",
      'Total HT',
      'TVA 20 %',
      'Total TTC',
      'Net à payer',
    ],
    [
      'es',
      'Factura nº: F-2025-7',
      'Fecha de vencimiento: 14/06/2025',
      'Base imponible',
      'IVA 20 %',
      'Total factura',
      'Total a pagar',
    ],
    [
      'it',
      'Fattura n. F-2025-7',
      'Data scadenza: 14/06/2025',
      'Imponibile',
      'IVA 20 %',
      'Totale fattura',
      'Netto a pagare',
    ],
    [
      'nl',
      'Factuurnummer: F-2025-7',
      'Vervaldatum: 14/06/2025',
      'Subtotaal',
      'BTW 20 %',
      'Totaal incl. btw',
      'Te betalen',
    ],
    [
      'pt',
      'Fatura n.º F-2025-7',
      'Data de vencimento: 14/06/2025',
      'Total ilíquido',
      'IVA 20 %',
      'Total com IVA',
      'Total a pagar',
    ],
  ])('knows the labels in %s', (_language, number, due, subtotal, tax, total, amountDue) => {
    const sum = (label: string, value: string): PrintedLine => [
      [330, label],
      [480, value],
    ];
    const { fields } = extractLocally(
      readingOf([
        'Delta Norte SA',
        number,
        due,
        sum(subtotal, '1.200,00 €'),
        sum(tax, '240,00 €'),
        sum(total, '1.440,00 €'),
        sum(amountDue, '1.440,00 €'),
      ]),
    );
    expect(fields).toMatchObject({
      invoiceNumber: { value: 'F-2025-7' },
      dueDate: { value: '2025-06-14' },
      subtotal: { value: '1200.00' },
      tax: { value: '240.00' },
      total: { value: '1440.00' },
      amountDue: { value: '1440.00' },
      currency: { value: 'EUR' },
    });
  });

  it('gives the values in the form of their type', () => {
    for (const [name, field] of [...Object.entries(american.fields), ...Object.entries(german.fields)]) {
      const type = INVOICE_FIELDS[name as FieldName];
      if (type === 'date') expect(field.value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (type === 'amount') expect(field.value).toMatch(/^-?\d+\.\d{2,4}$/);
      expect(field.confidence).toBeGreaterThan(0);
      expect(field.confidence).toBeLessThanOrEqual(1);
    }
  });

  it('takes no more than in proportion to the words of a page', () => {
    const row: PrintedLine = [
      [40, 'Spare part 12 for pump total 7'],
      [330, '2'],
      [400, '5.10'],
      [500, '10.20'],
    ];
    const cpuOf = (rows: number): number => {
      const reading = readingOf(Array.from({ length: rows }, () => row));
      const before = process.cpuUsage();
      extractLocally(reading);
      return process.cpuUsage(before).user;
    };
    cpuOf(125);
    const few = Math.min(cpuOf(125), cpuOf(125), cpuOf(125));
    expect(Math.min(cpuOf(500), cpuOf(500)) / few).toBeLessThan(10);
  });
});
