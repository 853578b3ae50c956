import { fold } from '../lexicon/fold';
import { currencyMarkIn } from '../locale/currency';
import { monthOf } from '../locale/months';
import { isAddressLike, isCountryName, isFounded } from './address-shape';
import { isDepartment } from './department';
import { legalFormEnd } from './legal-forms';

const TITLES_ONLY =
  /^(?:(?:prof|dr|dipl|ing|mr|mrs|ms|miss|herrn?|frau|monsieur|madame|mme|sig|sra?|dhr|mevr|mag|med)\b[.\s-]*)+$/;
const WEB_PAGE = /\.(?:com|net|org|de|fr|es|it|nl|pt|eu|co\.uk)(?:$|[/\s])/i;
const MOST_WORDS = 9;

/** Whether the words can name a person or a company: letters, not too many, no address, date, web page or prose. */
export function looksLikeName(text: string, words: number): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  const digits = text.replace(/\D/g, '').length;
  if (letters < 2 || words > MOST_WORDS || text.length > 80) return false;
  if (digits > 4 || digits > letters / 2) return false;
  if (words === 1 && (digits > 0 ? digits * 4 > letters : letters < 3)) return false;
  if (currencyMarkIn(text) !== null || isMonthAndDay(text)) return false;
  if (TITLES_ONLY.test(fold(text)) || POSSESSIVE.test(fold(text)) || isDepartment(text)) return false;
  if (isScrap(text) || isFounded(text) || /^[+)\]]|^[^(]*\)$/.test(text)) return false;
  if (
    /[@€£$%=:¥]|www\.|https?:/i.test(text) ||
    (WEB_PAGE.test(text) && legalFormEnd(text) < 0) ||
    /^\d+[\s./]/.test(text)
  )
    return false;
  if (isCountryName(text) || (isAddressLike(text) && legalFormEnd(text) < 0)) return false;
  return !isSentence(text);
}

/** "Your", "Votre": the rest of the heading was something else. */
const POSSESSIVE =
  /^(?:your?|our|ihre?|unsere?|votre|vos|notre|nos|su|sus|nuestr[ao]s?|vostr[ao]|nostr[ao]|uw|onze|sua|seu|suas|seus|noss[ao])$/;

/** What OCR makes of logos and rulings: marks that no name has, or capitals in the middle of a short word. */
const isScrap = (text: string): boolean => /[_~<>{}[\]\\^]/.test(text) || /^\p{Ll}\p{Lu}{3,}$/u.test(text);

const isMonthAndDay = (text: string): boolean =>
  /^\S+ \d/.test(text) && monthOf(text.split(' ')[0] ?? '') !== null;

/** Prose: several small words, or a full stop at the end of many words. */
function isSentence(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 4) return false;
  const lower = words.filter(
    (word) =>
      /^\p{Ll}/u.test(word) &&
      !/^(?:de|du|des|la|le|les|of|and|the|et|und|y|e|van|der|den|di|do|da|für|pour|à|&)$/u.test(word),
  ).length;
  return (
    lower >= 3 ||
    lower > words.length / 2 ||
    (/[.!?]$/.test(text) && legalFormEnd(text) < 0 && words.length > 4) ||
    /^(?:please|thank|bitte|merci|gracias|grazie|if|we|all|this|wir|for|the following)\b/.test(fold(text))
  );
}
