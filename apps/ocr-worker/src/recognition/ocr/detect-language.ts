import { FUNCTION_WORDS } from './function-words';
import { Language, LANGUAGES } from './language';

/** The evidence of about four words that only one language has. */
const ENOUGH = 4;
/** How far the best language must be ahead of the next. */
const LEAD = 1.3;

/**
 * The language of a text by its function words, or null where the text is too short or says nothing clear.
 * A word that several languages share counts for each of them with its share; accents do not matter.
 */
export function detectLanguage(text: string): Language | null {
  const scores = new Map<Language, number>(LANGUAGES.map((language) => [language, 0]));
  for (const token of tokensOf(text)) {
    const languages = LANGUAGES_OF_WORD.get(token) ?? [];
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length ** 2);
    }
  }
  const [best, next] = [...scores].sort(([, a], [, b]) => b - a);
  if (best === undefined || next === undefined) return null;
  return best[1] >= ENOUGH && best[1] >= LEAD * next[1] ? best[0] : null;
}

const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly Language[]> = LANGUAGES.reduce((map, language) => {
  for (const word of FUNCTION_WORDS[language]) map.set(word, [...(map.get(word) ?? []), language]);
  return map;
}, new Map<string, Language[]>());

function tokensOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[a-z]{2,}/g) ?? [];
}
