import assert from 'node:assert/strict';
import { test } from 'node:test';
import { containsValue, valuesOf } from './contains-value.mjs';

test('the values of a document: numbers, dates, amounts with the totals of items, names; not the rest', () => {
  const values = valuesOf({
    invoice_number: 'A-1',
    invoice_date: '2025-01-31',
    total: 119,
    vendor_name: 'Acme Ltd',
    vendor_name_alt: ['Acme'],
    vendor_address: 'Street 1',
    po_number: '',
    currency: 'EUR',
    items: [{ description: 'Work', quantity: 2, unit_price: 50, total_price: 100 }, { description: 'Gift' }],
    language: 'en',
  });
  assert.deepEqual(values, [
    { field: 'invoice_number', valueClass: 'number', accepted: ['A-1'] },
    { field: 'invoice_date', valueClass: 'date', accepted: ['2025-01-31'] },
    { field: 'total', valueClass: 'amount', accepted: [119] },
    { field: 'vendor_name', valueClass: 'name', accepted: ['Acme Ltd', 'Acme'] },
    { field: 'items[0].total_price', valueClass: 'amount', accepted: [100] },
  ]);
});

stands('amount', 1234.5, {
  yes: [
    '1,234.50',
    '1.234,50',
    '1 234,50',
    "1'234.50",
    '1’234.50',
    '1234.5',
    '1234,5',
    'EUR1234.50',
    '-1,234.50-',
  ],
  no: ['11,234.50', '1,234.501', '1,234.5.1', '234.50', '1,234', '1 x 234,50'],
});
stands('amount', 1234567, {
  yes: ['1,234,567.00', '12,34,567.00', '1.234.567,-', '1\u202f234\u202f567,00', '1234567'],
  no: ['1,234,567.80', '1234567.5', '12,345,67'],
});
stands('amount', 5, {
  yes: ['5.00', '5,0', 'EUR 5', '$5', '5 €', 'Rs. 5'],
  no: ['15.00', '5', '5.001', '2.5.00', '5 items', 'Invoice of 5 May'],
});
stands('amount', 200, {
  yes: ['Total 200', '200,00'],
  no: ['200 %', '200/12', '12:200', '1,200', '200,50', '1200'],
});
stands('amount', 53.6, { yes: ['RM53. 60', '53.6'], no: ['53. 6', '53 60', '153. 60'] });
stands('amount', 0.5, { yes: ['0.50', '0,5'], no: ['10.50', '0.05'] });
stands('amount', -14.73, { yes: ['14,73-', '(14.73)'], no: ['147.3'] });

stands('date', '2019-11-05', {
  yes: [
    ...['05.11.2019', '5/11/19', '11/5/2019', '2019-11-05', '05 11 2019', '5. 11. 2019'],
    ...['5 November 2019', 'Nov 5th, 2019', '05-Nov-19', "5 Nov '19", '2019 Nov 05', '5NOV2019'],
    ...['5. November 2019', '5 novembre 2019', '5 nov. 2019', '5 de noviembre de 2019', '5º novembro 2019'],
  ],
  no: ['15.11.2019', '05.11.2018', '5.11.190', '5 11 19', '5 Novum 2019', 'November 2019', '11/2019'],
});
stands('date', '2024-03-31', { yes: ['31. März 2024', '31 mrt 2024', '31 maart 24'], no: ['31 mai 2024'] });
stands('date', '2024-06-01', { yes: ['1er juin 2024'], no: ['1er juillet 2024'] });

stands('number', 'INV-100', {
  yes: ['inv 100', 'INV100', 'Nr.INV/100.'],
  no: ['INV-1004', 'XINV-100', '100'],
});
stands('number', '100', { yes: ['INV-100', 'No100'], no: ['10 0', '1100', '1004'] });
stands('number', 'GB 123 4567 89', { yes: ['VAT GB123456789', 'GB1234 56789'], no: ['GB1234567890'] });

stands('name', 'Müller & Söhne GmbH', {
  yes: ['MULLER SOHNE GMBH', 'Müller&Söhne Invoice 12 GmbH', 'MüllerSöhneGmbH'],
  no: ['Müller GmbH', `Müller ${'and so on '.repeat(9)} Söhne GmbH`],
});
stands('name', 'Acme', { yes: ['www.acme.com'], no: ['Acmeville', 'Ac me'] });

test('any accepted alternative will do', () => {
  assert.ok(containsValue('Acme', { valueClass: 'name', accepted: ['Acme Trading Ltd', 'ACME'] }));
});

/** One test: in which texts a value stands and in which it does not, alone and among other words. */
function stands(valueClass, label, { yes, no }) {
  test(`${valueClass} ${label}`, () => {
    const found = (text) => containsValue(text, { valueClass, accepted: [label] });
    for (const text of yes) {
      assert.ok(found(text), text);
      assert.ok(found(`Some words: ${text}, others.`), `among words: ${text}`);
    }
    for (const text of no) assert.ok(!found(text), `not in: ${text}`);
  });
}
