import { fold } from '../lexicon/fold';

/** Weight by ISO 3166 country of what the text says about where the parties are. */
export type CountryEvidence = ReadonlyMap<string, number>;

const US_STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC';

/** Patterns on the text as printed; every one is anchored to a few characters, so that none can run away. */
const PRINTED: readonly (readonly [country: string, weight: number, pattern: RegExp])[] = [
  ['US', 3, new RegExp(`\\b(?:${US_STATES}),? +\\d{5}(?:-\\d{4})?(?=$|[,.]|\\s+(?:US|United States))`)],
  ['US', 2, new RegExp(`, ?(?:${US_STATES})$`)],
  ['US', 1, /\b(?:Inc\b\.?|LLC\b|EIN\b)/],
  ['CA', 3, /\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b/],
  ['GB', 3, /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/],
  ['AU', 3, /\b(?:NSW|VIC|QLD|TAS|ACT)\b,? *\d{4}\b/],
  ['AU', 2, /\bABN\b/],
  // A VAT number of ten digits that begins with 4 is South Africa's.
  ['ZA', 3, /\b(?:VAT|Vat)\b[^\d]{0,12}4\d{9}\b/],
  ['ZA', 1, /\((?:Pty|PTY)\) (?:Ltd|LTD)\b/],
  ['AR', 3, /\bCUIT\b/],
  ['CL', 2, /\bRUT\b/],
  ['CO', 2, /\bNIT\b/],
  ['PE', 2, /\bRUC\b/],
  ['NZ', 3, /\bNZBN\b|\bGST (?:No|no|Reg|reg)\.?:? ?\d{2,3}-\d{3}-\d{3}\b/],
  ['NZ', 2, /\.(?:co|school|govt|net|org)\.nz\b/],
  ['GB', 2, /\.(?:co|org|ac|gov)\.uk\b/],
  ['AU', 2, /\.(?:com|net|org|edu|gov)\.au\b/],
  ['ZA', 2, /\.(?:co|org)\.za\b/],
  ['SG', 2, /\.(?:com|edu)\.sg\b/],
  ['MY', 2, /\.(?:com|edu)\.my\b/],
  ['IN', 3, /\b\d{2}[A-Z]{5}\d{4}[A-Z][A-Z\d]Z[A-Z\d]\b/],
  ['IN', 2, /\b(?:GSTIN|CGST|SGST|IGST)\b/],
  ['CH', 2, /\bCHE-?\d{3}/],
  ['CH', 2, /\bCH-?\d{4}\b/],
  ['MY', 2, /\bS(?:DN|dn)\.? ?B(?:HD|hd)\b/],
  ['DE', 1, /\b(?:GmbH|USt-?Id)/],
  ['NL', 2, /\b\d{4} [A-Z]{2}\b(?=\s)/],
  ['BR', 3, /\bCNPJ\b/],
  ['MX', 2, /\b(?:RFC|CFDI)\b/],
  ['PT', 1, /\bNIPC\b/],
  ['ES', 1, /\b(?:NIF|CIF)\b/],
  ['IT', 2, /\bP(?:artita|\.) ?I(?:VA|va)\b/],
  ['FR', 2, /\b(?:SIRET|SIREN|RCS)\b/],
];

const NAMES: Readonly<Record<string, string>> = {
  US: 'united states, usa, u s a',
  GB: 'united kingdom, england, scotland, great britain',
  CA: 'canada, ontario, quebec',
  AU: 'australia',
  NZ: 'new zealand',
  IN: 'india',
  MY: 'malaysia, selangor, kuala lumpur, johor',
  SG: 'singapore',
  HK: 'hong kong',
  JP: 'japan',
  CN: 'china',
  CH: 'switzerland, schweiz, suisse, svizzera',
  DE: 'germany, deutschland',
  AT: 'austria, osterreich',
  FR: 'france',
  ES: 'spain, espana',
  IT: 'italy, italia',
  NL: 'netherlands, nederland',
  BE: 'belgium, belgie, belgique',
  PT: 'portugal',
  BR: 'brazil, brasil',
  MX: 'mexico',
  IE: 'ireland',
  SE: 'sweden, sverige',
  NO: 'norway, norge',
  DK: 'denmark, danmark',
  PL: 'poland, polska',
  ZA: 'south africa',
  AE: 'dubai, united arab emirates',
  LU: 'luxembourg',
  FI: 'finland',
  AR: 'argentina',
  CO: 'colombia',
  CL: 'chile',
  PE: 'peru',
};

const NAME_PATTERNS = Object.entries(NAMES).map(
  ([country, names]) =>
    [country, new RegExp(`(?:^|[^a-z])(?:${names.split(', ').join('|')})(?=$|[^a-z])`)] as const,
);

/** What postcodes, legal forms, tax terms and country names on the page say. `lines` are segments as printed. */
export function countryEvidenceOf(
  lines: readonly string[],
  taxIdCountries: readonly string[],
): CountryEvidence {
  const evidence = new Map<string, number>();
  const add = (country: string, weight: number): void => {
    evidence.set(country, (evidence.get(country) ?? 0) + weight);
  };
  for (const line of lines) {
    for (const [country, weight, pattern] of PRINTED) if (pattern.test(line)) add(country, weight);
    const folded = fold(line);
    for (const [country, pattern] of NAME_PATTERNS) if (pattern.test(folded)) add(country, 2);
  }
  for (const country of taxIdCountries) add(country, 4);
  return evidence;
}

/** The country with most evidence among those given; null where none has any. */
export function likeliestOf(evidence: CountryEvidence, countries: Iterable<string>): string | null {
  let best: string | null = null;
  for (const country of countries) {
    const weight = evidence.get(country) ?? 0;
    if (weight > (best === null ? 0 : (evidence.get(best) ?? 0))) best = country;
  }
  return best;
}
