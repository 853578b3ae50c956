import { foldText } from './fold-text';

/** Beginnings of the month names and their abbreviations in en, de, fr, es, it, nl and pt, accents off. */
const MONTH_BEGINNINGS: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fev'],
  ['mar', 'maerz', 'maa', 'mrt', 'mrz'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mag', 'mei'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'ott', 'out'],
  ['nov'],
  ['dec', 'dez', 'dic'],
];

/**
 * Whether a printed text can mean the ISO date: `15.01.2024`, `01/15/24`, `15 janvier 2024`, `January 15th, 2024`,
 * `20240115`. Day and month may stand either way round: the question is only whether the page supports the date.
 */
export function canMeanDate(printed: string, isoDate: string): boolean {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  const parts = dateParts(printed);
  if (parts.length === 1) return parts[0] === `${year}${month}${day}` || parts[0] === `${day}${month}${year}`;
  if (parts.length !== 3) return false;
  const isYear = (part: string): boolean => part === year || part === year.slice(2);
  const isMonth = (part: string): boolean => sameNumber(part, month) || namesMonth(part, Number(month));
  const isDay = (part: string): boolean => sameNumber(part, day);
  const [a = '', b = '', c = ''] = parts;
  return (
    (isDay(a) && isMonth(b) && isYear(c)) ||
    (isMonth(a) && isDay(b) && isYear(c)) ||
    (isYear(a) && isMonth(b) && isDay(c))
  );
}

/** Numbers and month names of the text in order; `de`, `th` and a label in front are no part of a date. */
function dateParts(printed: string): string[] {
  const tokens = foldText(printed).match(/\d+|\p{L}+/gu) ?? [];
  return tokens.filter(
    (token) => /\d/.test(token) || MONTH_BEGINNINGS.some((_, i) => namesMonth(token, i + 1)),
  );
}

function namesMonth(token: string, month: number): boolean {
  const beginnings = MONTH_BEGINNINGS[month - 1] ?? [];
  return token.length <= 10 && beginnings.some((beginning) => token.startsWith(beginning));
}

function sameNumber(part: string, number: string): boolean {
  return /^\d{1,2}$/.test(part) && Number(part) === Number(number);
}
