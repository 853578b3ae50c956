/** What an engine made of a place on the page. */
export interface WordReading {
  text: string;
  /** 0 to 1. */
  confidence: number;
}

/** Which of two readings of the same word to believe; `both` where they agree but for what the second cannot write. */
export type Verdict = 'first' | 'second' | 'both';

/** The first engine goes wrong over digits with a confidence at which the second hardly ever does. */
const WORTH_OF_FIRST_ON_NUMBERS = 0.6;
/** For words the first engine has a dictionary: the second must be so much surer. */
const LEAD_ON_WORDS = 0.4;
/** What the first engine sees with less confidence may not be there at all. */
const SEEN_AT_ALL = 0.5;

/**
 * The first engine is Tesseract, the second PP-OCR. The second reads digits and plain letters better, above all in poor
 * print. It leaves out narrow and doubled characters, though, and does not know most accents and currency signs.
 */
export function betterReading(first: WordReading, second: WordReading): Verdict {
  if (plain(second.text) === '') return 'first';
  if (saysTheSame(first.text, second.text)) return 'both';
  if (saysTheSame(first.text.replace(RULES_AROUND, ''), second.text)) return 'second';

  const isNoJudge = isPartOf(plain(second.text), plain(first.text)) || UNKNOWN.test(first.text);
  if (isNoJudge && first.confidence >= SEEN_AT_ALL) return 'first';
  const isNumber = /\d/.test(first.text) || /\d/.test(second.text);
  const needed = isNumber ? WORTH_OF_FIRST_ON_NUMBERS * first.confidence : first.confidence + LEAD_ON_WORDS;
  return second.confidence > needed ? 'second' : 'first';
}

/** Whether two readings say the same, as far as the second engine can write it. */
export function saysTheSame(first: string, second: string): boolean {
  const text = plain(second);
  const parts = plain(first).split(UNKNOWN);
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = text.indexOf(part, at);
    if (found < 0 || found - at > (index === 0 ? 0 : IN_PLACE_OF_UNKNOWN)) return false;
    at = found + part.length;
  }
  return text.length - at <= (parts.length > 1 && parts.at(-1) === '' ? IN_PLACE_OF_UNKNOWN : 0);
}

/** Most characters that the second engine may write for what it does not know. */
const IN_PLACE_OF_UNKNOWN = 2;

/** Letters and signs that the second engine has no class for: it leaves them out, or makes something else of them. */
const UNKNOWN = /[ßçñâêîôûãõåøœÿëï€£₹]+/iu;

/** Pieces of rules and frames that the first engine takes for characters of the word beside them. */
const RULES_AROUND = /^[|[\]{}_~=—–\\]+|[|[\]{}_~=—–\\]+$/gu;

/** Without accents and spaces, which the second engine does not see well. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/[\p{M}\s]/gu, '');
}

/** Whether a text is another with some characters left out. */
function isPartOf(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}
