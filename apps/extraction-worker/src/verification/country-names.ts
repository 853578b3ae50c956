import { foldText } from '../grounding/fold-text';

/** The languages that invoices are read in. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'];
/** "Saint Vincent and the Grenadines" is among the longest that anyone writes out. */
export const MOST_COUNTRY_WORDS = 5;

let names: ReadonlySet<string> | null = null;

/** Whether a folded text is a country: its ISO 3166 code of two letters, or its name in one of our languages. */
export function isCountry(folded: string): boolean {
  names ??= countryNames();
  return names.has(folded);
}

/** From the language data that Node carries. */
function countryNames(): ReadonlySet<string> {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const known = new Set<string>();
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = display.of(code);
      if (name === undefined) continue;
      known.add(code.toLowerCase());
      known.add(foldText(name));
    }
  }
  return known;
}
