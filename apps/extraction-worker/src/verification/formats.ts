import {
  FIELD_NAMES,
  FieldName,
  Finding,
  INVOICE_FIELDS,
  InvoiceFieldMap,
  VerdictBasis,
} from '@cira/contracts';
import { CountryEvidence } from '../extraction/locale/country-evidence';
import { isFirm } from './amounts';
import { countryOfBic, countryOfIban, isBic, isIban } from './iban';
import { isCurrency } from './iso-4217';
import { checkTaxId } from './tax-id-checks';

const EARLIEST_YEAR = 1950;
const LATEST_YEAR = 2150;

/** What the form of a value proves (check digits) or denies, field by field. */
export interface FormatCheck {
  readonly proofs: ReadonlyMap<FieldName, string>;
  readonly faults: ReadonlyMap<FieldName, VerdictBasis>;
  readonly findings: readonly Finding[];
}

export function checkFormats(fields: InvoiceFieldMap, countries: CountryEvidence = new Map()): FormatCheck {
  const proofs = new Map<FieldName, string>();
  const faults = new Map<FieldName, VerdictBasis>();
  const findings: Finding[] = [];
  const report = (name: FieldName, code: string, message: string): void => {
    findings.push({ code, severity: 'warning', message, fields: [name] });
  };
  const fault = (name: FieldName, kind: VerdictBasis['kind'], code: string, message: string): void => {
    faults.set(name, { kind, statement: message });
    report(name, code, message);
  };
  for (const name of FIELD_NAMES) {
    const field = fields[name];
    if (!field) continue;
    const { value } = field;
    if (INVOICE_FIELDS[name] === 'date' && !isDate(value)) {
      fault(name, 'form', 'DATE_INVALID', `${value} is not a date that exists`);
    }
    if (name === 'currency' && !isCurrency(value)) {
      fault(name, 'form', 'CURRENCY_UNKNOWN', `${value} is not an ISO 4217 currency`);
    }
    if (name === 'bic' && !isBic(value)) {
      fault(name, 'form', 'BIC_INVALID', `${value} has not the form of a BIC`);
    }
    if (name === 'iban') {
      if (isIban(value)) proofs.set(name, 'the check digits of the IBAN are right');
      else fault(name, 'check_digits', 'IBAN_INVALID', `The check digits of the IBAN ${value} are wrong`);
    }
    if (name === 'vendorTaxId' || name === 'customerTaxId') {
      const check = checkTaxId(value, countries);
      // Right digits say that it was read right, not whose it is: that takes a place of which extraction was sure.
      if (check.kind === 'right' && isFirm(field))
        proofs.set(name, `the check digits of the ${check.name} are right`);
      if (check.kind === 'wrong') {
        const message = `The check digits of the ${check.name} ${value} are wrong`;
        // A text layer says what is printed: then the number itself is wrong, and not the reading of it.
        if (field.method === 'text' || field.method === 'xml') report(name, 'TAX_ID_INVALID', message);
        else fault(name, 'check_digits', 'TAX_ID_INVALID', message);
      }
    }
  }
  findings.push(...bankFinding(fields));
  return { proofs, faults, findings };
}

/** A branch abroad is rare and an exchanged account is fraud: a finding, though either may be right. */
function bankFinding({ iban, bic }: InvoiceFieldMap): Finding[] {
  if (!iban || !bic || !isIban(iban.value) || !isBic(bic.value)) return [];
  const [account, bank] = [countryOfIban(iban.value), countryOfBic(bic.value)];
  if (account === bank) return [];
  const message = `The IBAN is of ${account}, the BIC ${bic.value} of ${bank}`;
  return [{ code: 'IBAN_BIC_COUNTRY_MISMATCH', severity: 'warning', message, fields: ['iban', 'bic'] }];
}

export function isDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) return false;
  return date.getUTCFullYear() >= EARLIEST_YEAR && date.getUTCFullYear() <= LATEST_YEAR;
}
