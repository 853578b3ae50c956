import { FIELD_NAMES, FieldName, Finding, INVOICE_FIELDS, InvoiceFieldMap } from '@cira/contracts';
import { isIban } from './iban';
import { isCurrency } from './iso-4217';

const EARLIEST_YEAR = 1950;
const LATEST_YEAR = 2150;

/** What the form of a value proves (check digits) or denies, field by field. */
export interface FormatCheck {
  readonly proofs: ReadonlyMap<FieldName, string>;
  readonly faults: ReadonlyMap<FieldName, string>;
  readonly findings: readonly Finding[];
}

export function checkFormats(fields: InvoiceFieldMap): FormatCheck {
  const proofs = new Map<FieldName, string>();
  const faults = new Map<FieldName, string>();
  const findings: Finding[] = [];
  const fault = (name: FieldName, code: string, message: string): void => {
    faults.set(name, message);
    findings.push({ code, severity: 'warning', message, fields: [name] });
  };
  for (const name of FIELD_NAMES) {
    const value = fields[name]?.value;
    if (value === undefined) continue;
    if (INVOICE_FIELDS[name] === 'date' && !isDate(value)) {
      fault(name, 'DATE_INVALID', `${value} is not a date that exists`);
    }
    if (name === 'currency' && !isCurrency(value)) {
      fault(name, 'CURRENCY_UNKNOWN', `${value} is not an ISO 4217 currency`);
    }
    if (name === 'bic' && !/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/i.test(value.replace(/\s/g, ''))) {
      fault(name, 'BIC_INVALID', `${value} has not the form of a BIC`);
    }
    if (name === 'iban') {
      if (isIban(value)) proofs.set(name, 'the check digits of the IBAN are right');
      else fault(name, 'IBAN_INVALID', `The check digits of the IBAN ${value} are wrong`);
    }
  }
  return { proofs, faults, findings };
}

export function isDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) return false;
  return date.getUTCFullYear() >= EARLIEST_YEAR && date.getUTCFullYear() <= LATEST_YEAR;
}
