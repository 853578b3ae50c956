import { Concept, CONCEPTS, Lexicon } from './concepts';
import { ENGLISH } from './english';
import { fold, skeleton } from './fold';
import { LEXICONS } from './lexicons';
import { WordRepair, wordRepair } from './repair-word';

/** Labels whose loss costs a field; a wrong letter in others does no harm. */
const REPAIRED: readonly Concept[] = [
  'title',
  'invoiceNumber',
  'invoiceDate',
  'date',
  'dueDate',
  'totalStrong',
  'total',
  'subtotal',
  'tax',
  'amountDue',
  'paid',
  'address',
  'description',
  'quantity',
  'unitPrice',
  'lineAmount',
];
const repairs = new Map<string, WordRepair>();

/** Repairs to words of the document's language and of English: in seven languages every name is near to some label. */
export function repairOf(language: string): WordRepair {
  let repair = repairs.get(language);
  if (repair === undefined) {
    const own = [LEXICONS[language] ?? ENGLISH, ENGLISH];
    repair = wordRepair(new Set(wordsOf(Object.values(LEXICONS), CONCEPTS)), wordsOf(own, REPAIRED));
    repairs.set(language, repair);
  }
  return repair;
}

let labelWords: ReadonlySet<string> | null = null;

/** Whether a text has nothing but words that labels consist of, in any language, or their plurals. */
export function areLabelWords(text: string): boolean {
  labelWords ??= new Set(wordsOf(Object.values(LEXICONS), CONCEPTS));
  const words = (fold(text).match(/\p{L}+/gu) ?? []).map(skeleton);
  return words.every(
    (word) => labelWords?.has(word) === true || labelWords?.has(word.replace(/s$/, '')) === true,
  );
}

const wordsOf = (lexicons: readonly Lexicon[], concepts: readonly Concept[]): string[] =>
  lexicons.flatMap((lexicon) =>
    concepts.flatMap((concept) => (lexicon[concept] ?? '').match(/\p{L}+/gu) ?? []).map(skeleton),
  );
