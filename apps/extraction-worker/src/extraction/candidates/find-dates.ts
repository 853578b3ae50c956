import { Layout, Segment } from '../layout/layout';
import { monthOf } from '../locale/months';
import { ParsedDate, parseDate } from '../locale/parse-date';
import { Candidate, candidateAt } from './candidate';

export interface DateCandidate extends Candidate {
  readonly date: ParsedDate;
}

/** "15 de septiembre de 2021" is the longest way to write one. */
const MOST_WORDS = 5;

/** Every date on the pages; of overlapping readings the longest. */
export function findDates(layout: Layout): DateCandidate[] {
  return layout.segments.flatMap((segment) => {
    const found: DateCandidate[] = [];
    for (let from = 0; from < segment.tokens.length;) {
      const date = dateAt(segment, from);
      if (date !== null) found.push(date);
      from = date?.to ?? from + 1;
    }
    return found;
  });
}

function dateAt(segment: Segment, from: number): DateCandidate | null {
  const first = segment.tokens[from]?.text ?? '';
  if (!/\d/.test(first) && monthOf(first) === null) return null;
  const end = Math.min(segment.tokens.length, from + MOST_WORDS);
  for (let to = end; to > from; to -= 1) {
    const text = segment.tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ');
    const date = parseDate(trimmed(text));
    if (date !== null) return { ...candidateAt(segment, from, to), date };
  }
  return null;
}

/** Without brackets and marks around, and without the time that machines add. */
function trimmed(text: string): string {
  return text
    .replace(/^[([{"'.,:;-]+|[)\]}"'.,:;*-]+$/g, '')
    .replace(/(?<=\d)T\d{2}:\d{2}.{0,12}$/, '')
    .trim();
}
