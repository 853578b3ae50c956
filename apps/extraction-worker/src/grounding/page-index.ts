import { Page } from '@cira/contracts';
import { amountReadings } from './amount-readings';
import { foldText } from './fold-text';

/** Words `from` to before `to` of a page. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export interface PrintedToken {
  readonly token: string;
  /** Index of the word on the page. */
  readonly word: number;
}

/** Thousands groups with blanks between them. */
const WORDS_OF_AN_AMOUNT = 4;

/** All folded words of a page in reading order. Hundreds of lines are looked up, so each page is folded once. */
export const printedTokens = oncePerPage((page): readonly PrintedToken[] =>
  page.words.flatMap((word, index) => tokensOf(word.text).map((token) => ({ token, word: index }))),
);

/** Every amount that the words of a page can mean, without sign, and where it stands first. */
export const printedAmounts = oncePerPage((page): ReadonlyMap<string, Run> => {
  const found = new Map<string, Run>();
  for (let from = 0; from < page.words.length; from++) {
    for (let to = from + 1; to <= Math.min(page.words.length, from + WORDS_OF_AN_AMOUNT); to++) {
      const words = page.words.slice(from, to).map((word) => word.text);
      if (!isOnePrintedNumber(words)) break;
      for (const amount of amountReadings(words.join(' '))) {
        const key = amount.toFixed();
        if (!found.has(key)) found.set(key, { from, to });
      }
    }
  }
  return found;
});

export function tokensOf(text: string): string[] {
  return foldText(text).split(' ').filter(Boolean);
}

/** Several words are one amount only as thousands groups: `1 234,50`. */
function isOnePrintedNumber(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  return /\d/.test(first) && (rest.length === 0 || (/\d{1,3}$/.test(first) && rest.every(isGroup)));
}

function isGroup(word: string): boolean {
  return /^\d{3}(?!\d)/.test(word);
}

function oncePerPage<Result>(compute: (page: Page) => Result): (page: Page) => Result {
  const results = new WeakMap<Page, { readonly result: Result }>();
  return (page) => {
    const known = results.get(page) ?? { result: compute(page) };
    results.set(page, known);
    return known.result;
  };
}
