import { parseDate } from '../locale/parse-date';
import { Segment, Token } from '../layout/layout';
import { Candidate, candidateAt } from './candidate';
import { DateCandidate } from './find-dates';

/** Two dates that one phrase joins; the first may borrow its year from the second ("Oct 8 – Nov 6, 2025"). */
export interface DateRange {
  readonly start: DateCandidate;
  readonly end: DateCandidate;
}

/** Between the two: a dash or a small word, and perhaps a time. */
const JOINT = /^(?:[-–—]|to|until|till|through|thru|bis|au|al|a|t\/m|tot|and|und|et|y|e|ate|até)$/iu;
const MOST_BETWEEN = 4;
const MOST_WORDS_OF_A_DAY = 3;
const LONGEST = 400 * 24 * 3600 * 1000;

/** Every range of dates on the pages, in reading order. */
export function findDateRanges(dates: readonly DateCandidate[]): DateRange[] {
  return dates.flatMap((end) => {
    const joint = jointBefore(end.segment, end.from);
    if (joint === null) return [];
    const start: DateCandidate | null =
      dates.find((each) => each.segment === end.segment && each.to <= joint && joint - each.to <= 1) ??
      partialBefore(end, joint);
    return start !== null && isOrdered(start, end) ? [{ start, end }] : [];
  });
}

function jointBefore(segment: Segment, from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - MOST_BETWEEN); at -= 1) {
    const text = segment.tokens[at]?.text ?? '';
    if (JOINT.test(text)) return at;
    // "… to 24:00 on 10 December"
    if (!/^\d{1,2}[:.]\d{2}$|^(?:on|the|le|el|den|dem|al|o|zum)$/i.test(text)) return null;
  }
  return null;
}

/** "Oct 8", "29.09.", "1 May" before the joint, with the year of the end or the one before. */
function partialBefore(end: DateCandidate, joint: number): DateCandidate | null {
  const year = Number(yearOf(end));
  for (let from = Math.max(0, joint - MOST_WORDS_OF_A_DAY); from < joint; from += 1) {
    const candidate = candidateAt(end.segment, from, joint);
    for (const guess of [year, year - 1]) {
      const date = parseDate(withYear(candidate, guess));
      if (date !== null && isOrdered({ ...candidate, date }, end)) return { ...candidate, date };
    }
  }
  return null;
}

function withYear(candidate: Candidate, year: number): string {
  const text = candidate.segment.tokens
    .slice(candidate.from, candidate.to)
    .map((token: Token) => token.text)
    .join(' ')
    .replace(/[,;]+$/, '');
  if (/^\d{1,2}\.\d{1,2}\.?$/.test(text)) return `${text.replace(/\.?$/, '.')}${String(year)}`;
  if (/^\d{1,2}[/-]\d{1,2}$/.test(text)) return `${text}${text.includes('/') ? '/' : '-'}${String(year)}`;
  return `${text} ${String(year)}`;
}

const isoOf = ({ date }: DateCandidate): string => (date.kind === 'certain' ? date.iso : date.dmy);
const yearOf = (candidate: DateCandidate): string => isoOf(candidate).slice(0, 4);

function isOrdered(start: DateCandidate, end: DateCandidate): boolean {
  const length = Date.parse(isoOf(end)) - Date.parse(isoOf(start));
  return length >= 0 && length <= LONGEST;
}
