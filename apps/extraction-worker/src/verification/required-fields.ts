import { Finding, InvoiceFieldMap } from '@cira/contracts';

/** Without these nobody can book or pay an invoice; the currency has a finding of its own. */
export const REQUIRED_FIELDS = ['invoiceNumber', 'invoiceDate', 'vendorName', 'total', 'currency'] as const;

const NAMES: Readonly<Record<(typeof REQUIRED_FIELDS)[number], string>> = {
  invoiceNumber: 'invoice number',
  invoiceDate: 'invoice date',
  vendorName: 'vendor name',
  total: 'total',
  currency: 'currency',
};

export function checkRequiredFields(fields: InvoiceFieldMap): Finding[] {
  return REQUIRED_FIELDS.filter((name) => fields[name] === undefined).map((name): Finding => {
    return name === 'currency'
      ? { code: 'CURRENCY_MISSING', severity: 'warning', message: 'No currency was found', fields: [name] }
      : {
          code: 'REQUIRED_FIELD_MISSING',
          severity: 'warning',
          message: `No ${NAMES[name]} was found`,
          fields: [name],
        };
  });
}
