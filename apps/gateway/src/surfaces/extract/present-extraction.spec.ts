import { extractedInvoice, lineItem } from '../../../test/support/sample-extraction';
import { presentExtraction } from './present-extraction';

const FULL = {
  invoiceNumber: 'INV-12345',
  invoiceDate: '2024-01-15',
  dueDate: '2024-02-15',
  vendorName: 'Acme Corporation',
  vendorAddress: '123 Main Street, Anytown, ST 12345',
  customerName: 'Your Company',
  customerAddress: '456 Oak Avenue, Somewhere, ST 67890',
  subtotal: '950.00',
  tax: '95.00',
  total: '1045.00',
  currency: 'USD',
};

describe('presentExtraction', () => {
  it("is the document's own example", () => {
    const line = lineItem({ quantity: '10', unitPrice: '95.00', total: '950.00' });
    expect(presentExtraction(extractedInvoice(FULL, [line]))).toEqual({
      body: {
        invoice_number: 'INV-12345',
        invoice_date: '2024-01-15',
        due_date: '2024-02-15',
        vendor_name: 'Acme Corporation',
        vendor_address: '123 Main Street, Anytown, ST 12345',
        customer_name: 'Your Company',
        customer_address: '456 Oak Avenue, Somewhere, ST 67890',
        subtotal: 950,
        tax: 95,
        total: 1045,
        currency: 'USD',
        items: [{ description: 'Professional Services', quantity: 10, unit_price: 95, total_price: 950 }],
      },
      defaulted: [],
      unreadPages: [],
    });
  });

  it('has its required fields even where the document says nothing, and says which are made up', () => {
    expect(presentExtraction(extractedInvoice({}))).toEqual({
      body: {
        invoice_number: '',
        invoice_date: null,
        due_date: null,
        vendor_name: '',
        vendor_address: null,
        customer_name: null,
        customer_address: null,
        subtotal: 0,
        tax: 0,
        total: 0,
        currency: 'USD',
        items: [],
      },
      defaulted: ['invoice_number', 'vendor_name', 'subtotal', 'tax', 'total', 'currency'],
      unreadPages: [],
    });
  });

  it('names the pages that could not be read', () => {
    const page = { number: 1, route: 'text', reason: 'sound_text_layer', engine: 'pdfium' } as const;
    const figures = { rotation: 0, skew: 0, wordCount: 9, durationMs: 1, queuedMs: 0 } as const;
    const unread = {
      ...page,
      ...figures,
      number: 2,
      route: 'unread',
      reason: 'damaged',
      engine: null,
    } as const;
    const reading = { pages: [{ ...page, ...figures }, unread], warnings: [] };
    expect(presentExtraction({ ...extractedInvoice(FULL), reading }).unreadPages).toEqual([2]);
  });

  it.each([
    [
      'a line without a quantity is one',
      { total: '9.50' },
      { quantity: 1, unit_price: 9.5, total_price: 9.5 },
    ],
    [
      'a line without a unit price shares its total out',
      { quantity: '3', total: '10.00' },
      { quantity: 3, unit_price: 3.3333, total_price: 10 },
    ],
    [
      'a line of none divides by nothing',
      { quantity: '0', total: '10.00' },
      { quantity: 0, unit_price: 10, total_price: 10 },
    ],
    ['a line without amounts costs nothing', {}, { quantity: 1, unit_price: 0, total_price: 0 }],
    [
      'a credit stays negative',
      { quantity: '-2', unitPrice: '5.00', total: '-10.00' },
      { quantity: -2, unit_price: 5, total_price: -10 },
    ],
  ])('%s', (_, line, expected) => {
    const { body } = presentExtraction(extractedInvoice({}, [lineItem(line)]));
    expect(body.items).toEqual([{ description: 'Professional Services', ...expected }]);
  });
});
