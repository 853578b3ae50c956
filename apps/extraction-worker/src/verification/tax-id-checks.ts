import { stdnum } from 'stdnum';
import { CountryEvidence } from '../extraction/locale/country-evidence';

export type TaxIdCheck =
  | { readonly kind: 'right' | 'wrong'; /** What kind of number it is, for a human. */ readonly name: string }
  /** Of no kind that we know, or of one without check digits. */
  | { readonly kind: 'unknown' };

interface Kind {
  readonly country: string;
  readonly name: string;
  /** On the number without blanks and marks. */
  readonly pattern: RegExp;
  readonly isValid: (compact: string) => boolean;
  /** Looks like many other numbers: it counts only in a document of its country, and only for it. */
  readonly isPlain?: true;
}

const { AT, AU, BE, BG, BR, CH, CY, CZ, DE, DK, EE, ES, FI, FR, GB, GR, HR, HU, IE, IN, IT, LT, LU, LV } =
  stdnum;
const { MT, NL, NO, PL, PT, RO, SE, SI, SK } = stdnum;

/** VAT ids with their country in front, and national numbers that are told by their form. */
const KINDS: readonly Kind[] = [
  vat('AT', 'Austrian UID', /^ATU\d{8}$/, AT?.uid),
  vat('BE', 'Belgian VAT number', /^BE[01]\d{9}$/, BE?.vat),
  vat('BG', 'Bulgarian VAT number', /^BG\d{9,10}$/, BG?.vat),
  vat('CH', 'Swiss UID', /^CHE\d{9}(?:MWST|TVA|IVA|TPV)?$/, CH?.uid, (id) => id.replace(/[A-Z]+$/, '')),
  vat('CY', 'Cypriot VAT number', /^CY\d{8}[A-Z]$/, CY?.vat),
  vat('CZ', 'Czech DIČ', /^CZ\d{8,10}$/, CZ?.dic),
  vat('DE', 'German USt-IdNr.', /^DE\d{9}$/, DE?.vat),
  vat('DK', 'Danish CVR number', /^DK\d{8}$/, DK?.cvr),
  vat('EE', 'Estonian KMKR', /^EE\d{9}$/, EE?.kmkr),
  vat('GR', 'Greek VAT number', /^(?:EL|GR)\d{9}$/, GR?.vat, (id) => id.slice(2)),
  vat('ES', 'Spanish NIF', /^ES[A-Z\d]\d{7}[A-Z\d]$/, ES?.nif, (id) => id.slice(2)),
  vat('FI', 'Finnish ALV number', /^FI\d{8}$/, FI?.alv),
  vat('FR', 'French TVA number', /^FR[\dA-Z]{2}\d{9}$/, FR?.tva),
  vat('GB', 'British VAT number', /^GB(?:\d{9}|\d{12})$/, GB?.vat),
  vat('HR', 'Croatian OIB', /^HR\d{11}$/, HR?.oib, (id) => id.slice(2)),
  vat('HU', 'Hungarian VAT number', /^HU\d{8}$/, HU?.anum),
  vat('IE', 'Irish VAT number', /^IE(?:\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/, IE?.vat),
  vat('IT', 'Italian partita IVA', /^IT\d{11}$/, IT?.iva),
  vat('LT', 'Lithuanian PVM code', /^LT(?:\d{9}|\d{12})$/, LT?.pvm),
  vat('LU', 'Luxembourg TVA number', /^LU\d{8}$/, LU?.tva),
  vat('LV', 'Latvian PVN number', /^LV\d{11}$/, LV?.pvn),
  vat('MT', 'Maltese VAT number', /^MT\d{8}$/, MT?.vat),
  vat('NL', 'Dutch btw number', /^NL\d{9}B\d{2}$/, NL?.btw),
  vat('PL', 'Polish NIP', /^PL\d{10}$/, PL?.nip),
  vat('PT', 'Portuguese NIF', /^PT\d{9}$/, PT?.nif),
  vat('RO', 'Romanian CUI', /^RO\d{2,10}$/, RO?.cui),
  vat('SE', 'Swedish VAT number', /^SE\d{12}$/, SE?.vat),
  vat('SI', 'Slovenian VAT number', /^SI\d{8}$/, SI?.ddv),
  vat('SK', 'Slovak VAT number', /^SK\d{10}$/, SK?.dph),
  vat('IN', 'Indian GSTIN', /^\d{2}[A-Z]{5}\d{4}[A-Z][A-Z\d]Z[A-Z\d]$/, IN?.gstin),
  plain('BR', 'Brazilian CNPJ', /^\d{14}$/, BR?.cnpj),
  plain('FR', 'French SIRET', /^\d{14}$/, FR?.siret),
  plain('FR', 'French SIREN', /^\d{9}$/, FR?.siren),
  plain('ES', 'Spanish NIF', /^[A-Z\d]\d{7}[A-Z\d]$/, ES?.nif),
  plain('AU', 'Australian ABN', /^\d{11}$/, AU?.abn),
  plain('IT', 'Italian partita IVA', /^\d{11}$/, IT?.iva),
  plain('PT', 'Portuguese NIF', /^\d{9}$/, PT?.nif),
  plain('GB', 'British VAT number', /^(?:\d{9}|\d{12})$/, GB?.vat),
  plain(
    'NO',
    'Norwegian organisation number',
    /^\d{9}(?:MVA)?$/,
    NO?.mva,
    (id) => id.replace(/MVA$/, '') + 'MVA',
  ),
];

/**
 * Whether the check digits of a tax id are right. A number with its country in front is held against that country's
 * rule; one without only against those of the countries that the document speaks of, and what fits none of them is
 * `unknown`, not wrong.
 */
export function checkTaxId(value: string, countries: CountryEvidence): TaxIdCheck {
  const compact = value
    .toUpperCase()
    .replace(/[^A-Z\d+*]/g, '')
    .replace(/^UK(?=\d)/, 'GB');
  const fitting = KINDS.filter(({ pattern }) => pattern.test(compact));
  const prefixed = fitting.find(({ isPlain }) => isPlain === undefined);
  if (prefixed) return { kind: prefixed.isValid(compact) ? 'right' : 'wrong', name: prefixed.name };
  const right = fitting.find((each) => (countries.get(each.country) ?? 0) > 0 && each.isValid(compact));
  return right ? { kind: 'right', name: right.name } : { kind: 'unknown' };
}

interface Validator {
  validate(value: string): { readonly isValid: boolean };
}

function vat(
  country: string,
  name: string,
  pattern: RegExp,
  validator: Validator | undefined,
  written: (compact: string) => string = (compact) => compact,
): Kind {
  if (!validator) throw new Error(`stdnum has no check for the ${name}`);
  return { country, name, pattern, isValid: (compact) => validator.validate(written(compact)).isValid };
}

function plain(...parts: Parameters<typeof vat>): Kind {
  return { ...vat(...parts), isPlain: true };
}
