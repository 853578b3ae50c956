import { checkTaxId } from '../../verification/tax-id-checks';

/** A national number of a company: how it looks without spaces and marks, and its check, where it has one. */
export interface TaxIdFormat {
  readonly country: string;
  readonly pattern: RegExp;
  readonly isValid?: (compact: string) => boolean;
  /** Looks like many other numbers, so that it counts only beside a label. */
  readonly needsLabel?: true;
  /** With its own marks it is telling all the same. */
  readonly printed?: RegExp;
}

/** In order of how telling they are. */
export const TAX_ID_FORMATS: readonly TaxIdFormat[] = [
  { country: 'DE', pattern: /^DE\d{9}$/, isValid: checkedAs('DE') },
  { country: 'AT', pattern: /^ATU\d{8}$/ },
  { country: 'FR', pattern: /^FR[\dA-Z]{2}\d{9}$/, isValid: checkedAs('FR') },
  { country: 'NL', pattern: /^NL\d{9}B\d{2}$/ },
  { country: 'BE', pattern: /^BE[01]\d{9}$/, isValid: checkedAs('BE') },
  { country: 'IT', pattern: /^IT\d{11}$/, isValid: checkedAs('IT') },
  { country: 'ES', pattern: /^ES[A-Z\d]\d{7}[A-Z\d]$/ },
  { country: 'PT', pattern: /^PT\d{9}$/, isValid: checkedAs('PT') },
  { country: 'GB', pattern: /^(?:GB|UK)(?:\d{9}|\d{12}|\d{10})$/ },
  { country: 'CH', pattern: /^CHE\d{9}(?:MWST|TVA|IVA)?$/ },
  { country: 'LU', pattern: /^LU\d{8}$/ },
  { country: 'PL', pattern: /^PL\d{10}$/ },
  { country: 'DK', pattern: /^DK\d{8}$/ },
  { country: 'SE', pattern: /^SE\d{12}$/ },
  { country: 'FI', pattern: /^FI\d{8}$/ },
  { country: 'IE', pattern: /^IE\d[A-Z\d+*]\d{5}[A-Z]{1,2}$/ },
  { country: 'CZ', pattern: /^CZ\d{8,10}$/ },
  { country: 'HU', pattern: /^HU\d{8}$/ },
  { country: 'RO', pattern: /^RO\d{6,10}$/ },
  { country: 'IN', pattern: /^\d{2}[A-Z]{5}\d{4}[A-Z][A-Z\d]Z[A-Z\d]$/ },
  { country: 'CA', pattern: /^\d{9}R[CMPTZ]\d{4}$/ },
  {
    country: 'BR',
    pattern: /^\d{14}$/,
    isValid: checkedAs('BR'),
    needsLabel: true,
    printed: /^\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}$/,
  },
  { country: 'ES', pattern: /^[ABCDEFGHJNPQRSUVW]\d{7}[\dA-J]$/, needsLabel: true },
  { country: 'AU', pattern: /^\d{11}$/, isValid: checkedAs('AU'), needsLabel: true },
  { country: 'IT', pattern: /^\d{11}$/, isValid: checkedAs('IT'), needsLabel: true },
  { country: 'PT', pattern: /^[125689]\d{8}$/, isValid: checkedAs('PT'), needsLabel: true },
];

function checkedAs(country: string): (compact: string) => boolean {
  const here = new Map([[country, 1]]);
  return (compact) => checkTaxId(compact, here).kind === 'right';
}
