import { Word } from '@cira/contracts';

/**
 * Splits `Date:12.05.2024` and `Invoice#471` at the mark, so that label and value can be told apart. Times, web
 * addresses and marks at the end of a word stay whole. The box is shared out by the number of letters.
 */
export function splitGluedWord(word: Word): Word[] {
  const at = splitPoint(word.text);
  if (at === null) return [word];
  const share = (word.box.x1 - word.box.x0) * (at / word.text.length);
  const middle = word.box.x0 + share;
  return [
    { ...word, text: word.text.slice(0, at), box: { ...word.box, x1: middle } },
    { ...word, text: word.text.slice(at), box: { ...word.box, x0: middle } },
  ];
}

function splitPoint(text: string): number | null {
  if (text.includes('://') || text.includes('@')) return null;
  const mark = /^(?:#(?=\d)|(?:No|Nr|N[°º])\.?:?(?=\d)|[^\d:#=]*\p{L}[^\d:#=]*[:#=]+)/u.exec(text);
  if (mark === null || mark[0].length >= text.length) return null;
  return mark[0].length;
}
