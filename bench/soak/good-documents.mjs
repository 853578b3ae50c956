import { loadTypeScript } from '../../scripts/docs/load-typescript.mjs';
import { sampleInvoice } from '../support/sample-invoices.mjs';

/** How often each comes among twenty documents: mostly digital, as in real life, and enough OCR to see it leak. */
const MIX = {
  'services-en.pdf': 8,
  'insurance-us.pdf': 4,
  'einvoice-de.pdf': 3,
  'invoice.xml': 3,
  'scan-de.pdf': 1,
  'photo-fr.jpg': 1,
};

/** So many good invoices, `{ number, name, bytes, expected }` each, of every kind in turn. */
export function goodDocuments(count) {
  const kinds = Object.entries(MIX).flatMap(([name, times]) => new Array(times).fill(kindOf(name)));
  return Array.from({ length: count }, (_, number) => ({ number, ...kinds[(number * 7) % kinds.length] }));
}

function kindOf(name) {
  return name.endsWith('.xml') ? xmlInvoice(name) : sampleInvoice(name);
}

function xmlInvoice(name) {
  const { UBL_INVOICE } = loadTypeScript('apps/ocr-worker/test/ubl-invoice.ts');
  const expected = {
    fields: { invoice_number: 'NP-20417', invoice_date: '2025-03-12', total: '93.31' },
    line_items: [{ quantity: '4', unit_price: '21.50', total: '86.00' }],
  };
  return { name, bytes: Buffer.from(UBL_INVOICE), expected };
}
