import { monthOf } from '../extraction/locale/months';
import { parseDate } from '../extraction/locale/parse-date';
import { amountReadings } from '../grounding/amount-readings';
import { foldIdentifier, foldText } from '../grounding/fold-text';

const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index] as const),
]);
/** They make a figure of something else, so that none in the facts can support them. */
const VAGUE =
  /\b(?:hundreds?|thousands?|millions?|billions?|dozens?|half|halves|double[ds]?|twice|triple[ds]?|quarter)\b/i;
/** Capitals that name nobody: at the start of a sentence, and what is commonly written so. */
const COMMON = new Set(
  'the this that these it its a an all no nothing on by for from to of and at in with before after both please pay check early invoice invoices total subtotal tax vat gst due amount payment purchase order po iban bic no number net gross credit note i monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/**
 * What a text states that its facts do not: numbers, dates and names, as they stand in it; empty where everything is
 * supported. A number is supported by the same number anywhere in the facts, however either is written; "one" is taken
 * for an article.
 */
export function unsupportedFigures(text: string, facts: readonly string[]): string[] {
  const known = knownIn(facts);
  const dates = datesIn(text);
  return [
    ...dates.filter(({ iso }) => !known.dates.has(iso)).map(({ printed }) => printed),
    ...numbersIn(dates.reduce((rest, { printed }) => rest.replace(printed, ' '), text)).filter(
      (printed) => !isKnownNumber(printed, known),
    ),
    ...[...text.matchAll(/\p{L}+/gu)].map(([word]) => word).filter((word) => isUnknownCount(word, known)),
    ...(VAGUE.exec(text) ?? []),
    ...namesIn(text).filter((name) => !isKnownName(name, known)),
  ];
}

interface Known {
  /** In plain decimals, without sign. */
  readonly numbers: ReadonlySet<string>;
  /** ISO 8601. */
  readonly dates: ReadonlySet<string>;
  /** Folded. */
  readonly words: ReadonlySet<string>;
  /** Words with digits, as `foldIdentifier` leaves them. */
  readonly identifiers: ReadonlySet<string>;
}

function knownIn(facts: readonly string[]): Known {
  const all = facts.join('\n');
  return {
    numbers: new Set(facts.flatMap((fact) => numbersIn(fact).flatMap(readingsOf))),
    dates: new Set(facts.flatMap(datesIn).map(({ iso }) => iso)),
    words: new Set(foldText(all).split(' ')),
    identifiers: new Set(numbersIn(all).map(foldIdentifier)),
  };
}

interface WrittenDate {
  readonly printed: string;
  readonly iso: string;
}

const DATES = [
  /\d{4}-\d{2}-\d{2}/g,
  /\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}{3,9}\.?,? \d{4}/gu,
  /\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}/gu,
  /\d{1,2}[./]\d{1,2}[./]\d{2,4}/g,
];

/** An ambiguous one counts as neither of its readings, so that a text had better not use it. */
function datesIn(text: string): WrittenDate[] {
  return DATES.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap(([printed]) => {
    const read = parseDate(printed.replace(/ of /, ' '));
    if (read === null) return [];
    return [{ printed, iso: read.kind === 'certain' ? read.iso : printed }];
  });
}

/** Words with a digit in them, without the marks around and a currency in front. */
function numbersIn(text: string): string[] {
  return text
    .split(/\s+/)
    .filter((word) => /\d/.test(word))
    .map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '').replace(/^[A-Z]{3}(?=\d+[.,])/, ''));
}

/** "30-day" and "2nd" are numbers, "HL-2024-118" is none. */
function numberOf(word: string): string | null {
  return /^(\d[\d.,'’]*)(?:st|nd|rd|th|-\p{Ll}+)?$/u.exec(word)?.[1] ?? null;
}

function readingsOf(word: string): string[] {
  const number = numberOf(word);
  return number === null ? [] : amountReadings(number).map((amount) => amount.toFixed());
}

/** An identifier is known as a whole: its digits must not be those of different facts. */
function isKnownNumber(word: string, { numbers, identifiers }: Known): boolean {
  if (numberOf(word) === null) return identifiers.has(foldIdentifier(word));
  return readingsOf(word).some((reading) => numbers.has(reading));
}

function isUnknownCount(word: string, { numbers }: Known): boolean {
  const value = NUMBER_WORDS[word.toLowerCase()];
  return value !== undefined && value !== 1 && !numbers.has(String(value));
}

/** Capitalised words inside a sentence, and at its start those that another one follows. */
function namesIn(text: string): string[] {
  return text.split(/(?<=[.!?:;])\s+|\n/).flatMap((sentence) => {
    const words = sentence.match(/\p{L}[\p{L}\p{M}'’&-]*/gu) ?? [];
    return words.filter(
      (word, index) => /^\p{Lu}/u.test(word) && (index > 0 || /^\p{Lu}\p{L}/u.test(words[1] ?? '')),
    );
  });
}

function isKnownName(name: string, { words }: Known): boolean {
  const parts = foldText(name).split(' ');
  return parts.every((part) => words.has(part) || COMMON.has(part) || part === 's') || monthOf(name) !== null;
}
