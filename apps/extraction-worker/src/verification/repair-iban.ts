import { Finding, InvoiceFieldMap } from '@cira/contracts';
import { countryOfIban, isIban } from './iban';

/** Letters that stand where only digits can, and what they are then. */
const DIGITS: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
};

/**
 * An IBAN whose check digits are wrong because a digit was read as the letter that looks like it. Made only where all
 * such letters together give right check digits, which one in a hundred wrong numbers would by chance.
 */
export function repairIban(fields: InvoiceFieldMap): { fields: InvoiceFieldMap; findings: Finding[] } {
  const { iban } = fields;
  if (!iban || iban.method === 'xml' || iban.method === 'text' || isIban(iban.value))
    return { fields, findings: [] };
  const compact = iban.value.replace(/\s/g, '').toUpperCase();
  const country = countryOfIban(compact);
  const to = country + compact.slice(2).replace(/[A-Z]/g, (letter) => DIGITS[letter] ?? letter);
  if (to === compact || !isIban(to)) return { fields, findings: [] };
  const reason = 'letters that look like digits, and with digits the check digits are right';
  const repair = { from: iban.value, to, reason, applied: true };
  return {
    fields: {
      ...fields,
      iban: { ...iban, value: to, repair, evidence: [...iban.evidence, `repaired ${to}: ${reason}`] },
    },
    findings: [
      {
        code: 'IBAN_MISREAD',
        severity: 'warning',
        message: `Put right: IBAN ${to} (${reason})`,
        fields: ['iban'],
      },
    ],
  };
}
