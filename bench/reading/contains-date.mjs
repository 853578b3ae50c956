import { fold } from '../support/fold.mjs';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'];
const MARK = ' ?[-./] ?';
/** What may stand between the parts of a date with a month in letters: 15. November 2019, 15 de nov. de '19. */
const BETWEEN = "[-\\s.,/']*(?:(?:de|of|di|del) )?'?";
const ORDINAL = '(?:st|nd|rd|th|er|re|e|o|a|[º°ª])?';

/**
 * Whether a date (2019-11-15) stands in the text: as numbers in any of the usual orders, or with the month in letters,
 * long or short, in one of seven languages; years with four digits or two.
 */
export function containsDate(text, date) {
  const [year, month, day] = String(date).slice(0, 10).split('-');
  const d = upTo2Digits(day);
  const m = upTo2Digits(month);
  const y = `(?:${year}|${year.slice(2)})`;
  const name = `(?<![a-z])(?:${MONTH_NAMES[Number(month) - 1].join('|')})(?![a-z])`;
  const ways = [
    [d, MARK, m, MARK, y],
    [m, MARK, d, MARK, y],
    // Spaces alone hold a date together only where the year is complete.
    [d, ' ', m, ' ', year],
    [year, MARK, m, MARK, d],
    [d, ORDINAL, BETWEEN, name, BETWEEN, y],
    [name, BETWEEN, d, ORDINAL, BETWEEN, y],
    [year, BETWEEN, name, BETWEEN, d],
  ];
  const pattern = ways.map((parts) => parts.join('')).join('|');
  return new RegExp(`(?<!\\d)(?:${pattern})(?!\\d)`, 'u').test(fold(text).replace(/\s+/g, ' '));
}

function upTo2Digits(number) {
  return number.startsWith('0') ? `0?${number[1]}` : number;
}

/** Per month, its names in all languages, long and short, longest first. */
const MONTH_NAMES = Array.from({ length: 12 }, (_, month) => {
  const names = LANGUAGES.flatMap((language) => {
    const long = monthName(language, month, 'long');
    // June and July begin alike in some languages, and with fewer letters could be either.
    const others = Array.from({ length: 12 }, (_, other) => other).filter((other) => other !== month);
    const isOwn = (start) => others.every((other) => !monthName(language, other, 'long').startsWith(start));
    const starts = [long.slice(0, 3), long.slice(0, 4)].filter(isOwn);
    return [long, monthName(language, month, 'short'), ...starts];
  });
  return [...new Set(names)].sort((a, b) => b.length - a.length);
});

function monthName(language, month, style) {
  const name = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
  return fold(name.format(Date.UTC(2000, month, 1))).replace(/[^a-z]/g, '');
}
