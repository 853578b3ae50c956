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
  { country: 'DE', pattern: /^DE\d{9}$/, isValid: (id) => mod11_10(id.slice(2)) },
  { country: 'AT', pattern: /^ATU\d{8}$/ },
  { country: 'FR', pattern: /^FR[\dA-Z]{2}\d{9}$/, isValid: (id) => frenchKey(id) },
  { country: 'NL', pattern: /^NL\d{9}B\d{2}$/ },
  {
    country: 'BE',
    pattern: /^BE[01]\d{9}$/,
    isValid: (id) => 97 - (Number(id.slice(2, 10)) % 97) === Number(id.slice(10)),
  },
  { country: 'IT', pattern: /^IT\d{11}$/, isValid: (id) => luhn(id.slice(2)) },
  { country: 'ES', pattern: /^ES[A-Z\d]\d{7}[A-Z\d]$/ },
  { country: 'PT', pattern: /^PT\d{9}$/, isValid: (id) => portuguese(id.slice(2)) },
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
    isValid: (id) => cnpj(id),
    needsLabel: true,
    printed: /^\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}$/,
  },
  { country: 'ES', pattern: /^[ABCDEFGHJNPQRSUVW]\d{7}[\dA-J]$/, needsLabel: true },
  { country: 'AU', pattern: /^\d{11}$/, isValid: (id) => abn(id), needsLabel: true },
  { country: 'IT', pattern: /^\d{11}$/, isValid: (id) => luhn(id), needsLabel: true },
  { country: 'PT', pattern: /^[125689]\d{8}$/, isValid: (id) => portuguese(id), needsLabel: true },
];

function digitsOf(id: string): number[] {
  return [...id].map(Number);
}

function mod11_10(id: string): boolean {
  let product = 10;
  for (const digit of digitsOf(id).slice(0, 8)) {
    const sum = (digit + product) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return (11 - product) % 10 === Number(id.at(8));
}

function frenchKey(id: string): boolean {
  const key = id.slice(2, 4);
  if (/\D/.test(key)) return true;
  return (12 + 3 * (Number(id.slice(4)) % 97)) % 97 === Number(key);
}

function luhn(id: string): boolean {
  const sum = digitsOf(id)
    .reverse()
    .reduce(
      (total, digit, index) =>
        total + (index % 2 === 0 ? digit : Math.floor((digit * 2) / 10) + ((digit * 2) % 10)),
      0,
    );
  return sum % 10 === 0;
}

function portuguese(id: string): boolean {
  const digits = digitsOf(id);
  const sum = digits.slice(0, 8).reduce((total, digit, index) => total + digit * (9 - index), 0);
  const check = 11 - (sum % 11);
  return (check > 9 ? 0 : check) === digits[8];
}

function abn(id: string): boolean {
  const weights = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19];
  return (
    digitsOf(id).reduce(
      (sum, digit, index) => sum + (index === 0 ? digit - 1 : digit) * (weights[index] ?? 0),
      0,
    ) %
      89 ===
    0
  );
}

function cnpj(id: string): boolean {
  const check = (length: number): number => {
    const sum = digitsOf(id.slice(0, length)).reduce(
      (total, digit, index) => total + digit * (((length - 1 - index) % 8) + 2),
      0,
    );
    return sum % 11 < 2 ? 0 : 11 - (sum % 11);
  };
  return check(12) === Number(id.at(12)) && check(13) === Number(id.at(13));
}
