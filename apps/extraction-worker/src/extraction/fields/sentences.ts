import { Token } from '../layout/layout';

/** Between parts that a line only lists. */
const MARK = /^[|·•]$/;

/** First token (inclusive) and end (exclusive) of a sentence. */
export type Sentence = readonly [from: number, to: number];

/**
 * The sentences of a row of words, from `from` on. One ends at a full stop behind a word of some length or a year,
 * before a capital: abbreviations ("Nr.", "Co.") and dates in German ("3. März") end none.
 */
export function sentencesOf(tokens: readonly Token[], from = 0): Sentence[] {
  const sentences: Sentence[] = [];
  let start = from;
  for (let at = from; at < tokens.length; at += 1) {
    const isMark = MARK.test(tokens[at]?.text ?? '');
    const isLast = at === tokens.length - 1;
    if (!isLast && !isMark && !endsSentence(tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '')) continue;
    const end = isMark ? at : at + 1;
    if (end > start) sentences.push([start, end]);
    start = at + 1;
  }
  return sentences;
}

function endsSentence(word: string, next: string): boolean {
  return /(?:\p{L}{4,}|\p{Ll}{3}|\d{4}|\d%|\))[.!?;]$/u.test(word) && /^[\p{Lu}\d(]/u.test(next);
}
