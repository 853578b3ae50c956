import { InvoiceFieldMap } from '@cira/contracts';
import { PrintedLine, readingOf } from '../../../test/testing/page-builder';
import { viewDocument } from '../candidates/document-view';
import { findIdentifierFields } from './find-identifier-fields';

const fieldsIn = (...lines: PrintedLine[]): InvoiceFieldMap =>
  findIdentifierFields(viewDocument(readingOf(lines)));

const row = (...cells: string[]): PrintedLine =>
  cells.map((cell, index) => [40 + index * 150, cell] as const);

describe('an account number', () => {
  it('is the customer’s at its label', () => {
    expect(fieldsIn('Account number: 12345678').accountNumber?.value).toBe('12345678');
  });

  it('is the vendor’s beside a bank, and no field of ours', () => {
    const bank = ['Bank: Northern Savings', 'Account number: 12345678', 'Sort code: 12-34-56'];
    expect(fieldsIn(...bank).accountNumber).toBeUndefined();
  });

  it('stays the customer’s where a bank is named far from it', () => {
    const lines = ['Account number: 12345678', '', 'Thank you', 'Yours', 'Ann', 'Bank: Northern Savings'];
    expect(fieldsIn(...lines).accountNumber?.value).toBe('12345678');
  });

  it('may be a code that stands alone under "Customer"', () => {
    expect(fieldsIn(row('Customer', 'Date'), row('C00417', '12 May 2025')).accountNumber?.value).toBe(
      'C00417',
    );
  });

  it('is no number in the words under "Customer"', () => {
    expect(fieldsIn('Customer', '417 High Street').accountNumber).toBeUndefined();
    expect(fieldsIn('Customer', 'Studio 54').accountNumber).toBeUndefined();
  });
});

describe('an invoice number', () => {
  it('stands under the title where that is a head among others', () => {
    const { invoiceNumber } = fieldsIn(
      row('INVOICE', 'DATE', 'CUSTOMER'),
      row('40117', '12 May 2025', 'Acme'),
    );
    expect(invoiceNumber?.value).toBe('40117');
    const lone = fieldsIn(row('INVOICE', 'Acme'), row('40117', 'Leeds')).invoiceNumber;
    expect(lone?.confidence ?? 0).toBeLessThan((invoiceNumber?.confidence ?? 0) - 0.2);
  });

  it('keeps the capitals that stand before it', () => {
    expect(fieldsIn('Invoice no. AR 2025/0417-3').invoiceNumber?.value).toBe('AR 2025/0417-3');
  });

  it('is no number of a purchase order, and the other way round', () => {
    const fields = fieldsIn('Invoice number: 40117', 'Purchase order: 88120');
    expect(fields).toMatchObject({ invoiceNumber: { value: '40117' }, poNumber: { value: '88120' } });
    expect(fieldsIn('Purchase order: 88120')).not.toHaveProperty('invoiceNumber');
  });
});

describe('a project code', () => {
  it('is the number at its label', () => {
    expect(fieldsIn('Project no.: P-2025-17').projectCode?.value).toBe('P-2025-17');
    expect(fieldsIn(row('Project code', 'Date'), row('B-71', '12 May 2025')).projectCode?.value).toBe('B-71');
  });

  it('is no name of a project, and no year in one', () => {
    expect(fieldsIn('Project: New roof 2025').projectCode).toBeUndefined();
  });
});

describe('a purchase order number', () => {
  it('may have the label of any order where its own letters say what it is', () => {
    expect(fieldsIn('Order no. BR-PO-66120').poNumber?.value).toBe('BR-PO-66120');
    expect(fieldsIn('Order no. BR-66120').poNumber).toBeUndefined();
  });
});
