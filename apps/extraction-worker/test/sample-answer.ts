/** What a model that reads `SAMPLE_PAGE` well answers. */
export const SAMPLE_ANSWER = {
  language: 'en',
  fields: {
    invoiceNumber: 'HL-2024-118',
    invoiceDate: '2024-01-15',
    dueDate: '2024-02-14',
    vendorName: 'Harbour Lights Ltd',
    customerName: 'Gull Catering',
    currency: 'GBP',
    subtotal: '1000.00',
    tax: '200.00',
    total: '1200.00',
    poNumber: null,
  },
  lineItems: [
    {
      description: 'Lamp service',
      sku: null,
      quantity: '10',
      unit: null,
      unitPrice: '95.00',
      taxRate: '20%',
      total: '950.00',
    },
    {
      description: 'Spare bulbs',
      sku: null,
      quantity: '4',
      unit: null,
      unitPrice: '12.50',
      taxRate: null,
      total: '50.00',
    },
  ],
};

/** The same answer with other values in some fields. */
export function sampleAnswer(fields: Record<string, string | null> = {}): typeof SAMPLE_ANSWER {
  return { ...SAMPLE_ANSWER, fields: { ...SAMPLE_ANSWER.fields, ...fields } };
}
