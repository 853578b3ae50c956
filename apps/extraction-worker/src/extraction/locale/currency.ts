import { CountryEvidence, likeliestOf } from './country-evidence';

export interface CurrencyGuess {
  readonly code: string;
  readonly confidence: number;
  readonly evidence: readonly string[];
  readonly alternatives: readonly string[];
}

/** Signs that name one currency. */
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₫': 'VND',
  '฿': 'THB',
  '₪': 'ILS',
  '₴': 'UAH',
  '₦': 'NGN',
  '₱': 'PHP',
  R$: 'BRL',
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  HK$: 'HKD',
  S$: 'SGD',
  NZ$: 'NZD',
  MX$: 'MXN',
  RM: 'MYR',
  RS: 'INR',
  ZŁ: 'PLN',
  KČ: 'CZK',
  FR: 'CHF',
  SFR: 'CHF',
  EURO: 'EUR',
  EUROS: 'EUR',
};

/** Signs that several currencies share, each with the countries that decide. */
const SHARED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  $: {
    US: 'USD',
    CA: 'CAD',
    AU: 'AUD',
    NZ: 'NZD',
    SG: 'SGD',
    HK: 'HKD',
    MX: 'MXN',
    CO: 'COP',
    CL: 'CLP',
    AR: 'ARS',
  },
  '¥': { JP: 'JPY', CN: 'CNY' },
  KR: { SE: 'SEK', NO: 'NOK', DK: 'DKK' },
  R: { ZA: 'ZAR' },
};

const CODES = new Set(
  'EUR USD GBP CHF CAD AUD NZD INR JPY CNY SEK NOK DKK PLN CZK HUF RON BGN MYR SGD HKD THB IDR PHP VND KRW TRY ILS AED SAR ZAR NGN KES EGP MXN BRL ARS CLP COP PEN UAH RUB'.split(
    ' ',
  ),
);

const OF_COUNTRY: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  IN: 'INR',
  MY: 'MYR',
  SG: 'SGD',
  JP: 'JPY',
  CN: 'CNY',
  CH: 'CHF',
  DE: 'EUR',
  AT: 'EUR',
  FR: 'EUR',
  ES: 'EUR',
  IT: 'EUR',
  NL: 'EUR',
  BE: 'EUR',
  PT: 'EUR',
  IE: 'EUR',
  LU: 'EUR',
  FI: 'EUR',
  BR: 'BRL',
  MX: 'MXN',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  PL: 'PLN',
  ZA: 'ZAR',
  AE: 'AED',
  HK: 'HKD',
  AR: 'ARS',
  CO: 'COP',
};

const SIGN =
  'R\\$|US\\$|AU?\\$|CA?\\$|HK\\$|S\\$|NZ\\$|MX\\$|[€£₹₽₩₺₫฿₪₴₦₱¥$]|RM|R(?=$|\\s?\\d)|Rs|zł|Kč|kr|SFr|[Ee]uros?|EUROS?';
const LEADING = new RegExp(`^[-+(]*(${SIGN}|[A-Z]{3})\\.?(?=$|[-\\d\\s.(])`, 'u');
const TRAILING = new RegExp(`(?<=\\d)(€|£|\\$|₹|EUR|USD|GBP|CHF|kr|zł|Kč)\\.?[-)]*$`, 'u');

/** The currency sign or code that a printed word carries (`$1,200.00`, `12,50€`, `EUR`), in capitals; or null. */
export function currencyMarkIn(word: string): string | null {
  const mark = (LEADING.exec(word) ?? TRAILING.exec(word))?.[1]?.toUpperCase();
  if (mark === undefined) return null;
  return mark in SIGNS || mark in SHARED || CODES.has(mark) ? mark : null;
}

/** The codes that a mark as `currencyMarkIn` gives it may stand for. */
export function currenciesOf(mark: string): string[] {
  const shared = SHARED[mark];
  return shared === undefined ? [SIGNS[mark] ?? mark] : Object.values(shared);
}

/**
 * The currency of a document. `marks` counts the signs and codes that stand at its amounts. A sign that several
 * countries share is decided by country evidence; without any, the commonest reading is given with its
 * alternatives and little confidence. Without signs only strong country evidence counts; otherwise null.
 */
export function guessCurrency(
  marks: ReadonlyMap<string, number>,
  countries: CountryEvidence,
  isOcr = false,
): CurrencyGuess | null {
  const ranked = [...marks].sort((a, b) => supportOf(b, countries) - supportOf(a, countries));
  const [first] = ranked;
  const country = fromCountry(countries);
  if (first === undefined) return country;
  const [mark, count] = first;
  const { code, decidedBy, alternatives } = codeOf(mark, countries);
  // A lone sign does not outweigh what every address says; nor do a few of what OCR made of a sign it does not know.
  if (country !== null && country.code !== code && supportOf(first, countries) < (isOcr ? 4 : 1.5))
    return { ...country, alternatives: [code] };
  const others = ranked.slice(1).map(([other]) => codeOf(other, countries).code);
  const rivals = [...new Set([...others, ...alternatives])].filter((other) => other !== code);
  const evidence = [`"${mark}" stands at ${String(count)} amount${count === 1 ? '' : 's'}`];
  if (decidedBy !== null) evidence.push(`addresses and tax terms point to ${decidedBy}`);
  const sureness = mark in SHARED ? (decidedBy === null ? 0.6 : 0.9) : 0.97;
  const isContested = others.some((other) => other !== code);
  return { code, confidence: isContested ? sureness - 0.1 : sureness, evidence, alternatives: rivals };
}

/** How often a mark stands there, codes above shared signs, and whether the addresses agree. */
function supportOf([mark, count]: readonly [string, number], countries: CountryEvidence): number {
  const kind = mark in SHARED ? 0.8 : CODES.has(mark) ? 1.5 : 1;
  const { code } = codeOf(mark, countries);
  const agreeing = Object.keys(OF_COUNTRY).some(
    (country) => OF_COUNTRY[country] === code && (countries.get(country) ?? 0) >= 2,
  );
  return count * kind * (agreeing ? 1.5 : 1);
}

function codeOf(
  mark: string,
  countries: CountryEvidence,
): { code: string; decidedBy: string | null; alternatives: string[] } {
  const shared = SHARED[mark];
  if (shared === undefined) return { code: SIGNS[mark] ?? mark, decidedBy: null, alternatives: [] };
  const country = likeliestOf(countries, Object.keys(shared));
  const all = Object.values(shared);
  const code = (country === null ? undefined : shared[country]) ?? all[0] ?? 'USD';
  return { code, decidedBy: country, alternatives: country === null ? all.slice(1, 5) : [] };
}

function fromCountry(countries: CountryEvidence): CurrencyGuess | null {
  const country = likeliestOf(countries, Object.keys(OF_COUNTRY));
  const code = country === null ? undefined : OF_COUNTRY[country];
  if (country === null || code === undefined || (countries.get(country) ?? 0) < 3) return null;
  const rivals = Object.keys(OF_COUNTRY).filter(
    (other) => (countries.get(other) ?? 0) >= 3 && OF_COUNTRY[other] !== code,
  );
  return {
    code,
    confidence: rivals.length > 0 ? 0.45 : 0.65,
    evidence: [`no currency sign at the amounts; addresses and tax terms point to ${country}`],
    alternatives: [...new Set(rivals.flatMap((other) => OF_COUNTRY[other] ?? []))],
  };
}
