import { monthOf } from './months';

export type DateOrder = 'dmy' | 'mdy';

/** A printed date: its ISO form, or both where only the document can tell day from month. */
export type ParsedDate =
  | { readonly kind: 'certain'; readonly iso: string; readonly order: DateOrder | null }
  | { readonly kind: 'ambiguous'; readonly dmy: string; readonly mdy: string };

/** Small words beside the month; the first letters of "December" and its sisters are none. */
const CONNECTORS = '(?:(?:de|del|di)(?![cz])|d(?!\\p{L})|of|,|\\.)?';
const YMD = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const NUMERIC = /^(\d{1,2})\s?[-/.,]\s?(\d{1,2})\s?[-/.,]\s?(\d{4}|\d{2})$/;
const DAY_FIRST = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|er|º|°)?[\\s./-]*${CONNECTORS}[\\s./-]*(\\p{L}{3,10})\\.?[\\s./,'-]*${CONNECTORS}[\\s./,'-]*(\\d{4}|\\d{2})$`,
  'iu',
);
const MONTH_FIRST = /^(\p{L}{3,10})\.?[\s./-]*(\d{1,2})(?:st|nd|rd|th)?[\s.,/'-]+(\d{4}|\d{2})$/iu;
const YEAR_FIRST = /^(\d{4})[\s./-]+(\p{L}{3,10})\.?[\s./-]+(\d{1,2})$/u;

/** Reads one date, in numbers or with the month in letters; null for anything else. `text` must be trimmed. */
export function parseDate(text: string): ParsedDate | null {
  if (text.length > 32 || !/\d/.test(text)) return null;
  const ymd = YMD.exec(text);
  if (ymd !== null) return certain(ymd[1], ymd[2], ymd[3], null);
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) return fromNumbers(numeric[1], numeric[2], numeric[3]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return fromName(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) return fromName(monthFirst[3], monthFirst[1], monthFirst[2]);
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return fromName(yearFirst[1], yearFirst[2], yearFirst[3]);
  return null;
}

function fromNumbers(first = '', second = '', year = ''): ParsedDate | null {
  const dmy = isoOf(year, Number(second), Number(first));
  const mdy = isoOf(year, Number(first), Number(second));
  if (dmy !== null && mdy !== null && dmy !== mdy) return { kind: 'ambiguous', dmy, mdy };
  if (dmy !== null) return { kind: 'certain', iso: dmy, order: dmy === mdy ? null : 'dmy' };
  return mdy === null ? null : { kind: 'certain', iso: mdy, order: 'mdy' };
}

function fromName(year = '', name = '', day = ''): ParsedDate | null {
  const month = monthOf(name);
  return month === null ? null : certain(year, String(month), day, null);
}

function certain(year = '', month = '', day = '', order: DateOrder | null): ParsedDate | null {
  const iso = isoOf(year, Number(month), Number(day));
  return iso === null ? null : { kind: 'certain', iso, order };
}

/** Two-digit years are of this century: no one extracts invoices of the last one. */
function isoOf(year: string, month: number, day: number): string | null {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  if (full < 1990 || full > 2099 || month < 1 || month > 12 || day < 1) return null;
  const lastDay = new Date(Date.UTC(full, month, 0)).getUTCDate();
  if (day > lastDay) return null;
  return `${String(full)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
