import { Decimal } from 'decimal.js';
import { heightOf } from '../layout/box';
import { Token } from '../layout/layout';
import { parseNumber } from '../locale/parse-amount';
import { candidateAt } from './candidate';
import { AmountCandidate } from './find-amounts';

const WIDEST_SPACE = 1.15;
const CENT = new Decimal('0.011');

/**
 * OCR hands over `1 385,00` as two words with more room between them than a space would take, and then nothing in
 * the number says whether it is one: it may as well be a quantity and its price. Arithmetic decides: where the joined
 * reading is a part of a sum on the page (1 385,00 + 277,00 = 1 662,00) and the single one of none, they are one.
 */
export function settleTornThousands(amounts: readonly AmountCandidate[]): AmountCandidate[] {
  const torn = new Map(amounts.flatMap((amount) => pairOf(amount, joinedWithBefore(amount))));
  if (torn.size === 0) return [...amounts];
  const certain = amounts.filter((amount) => amount.decimals === 2 && !torn.has(amount));
  const joined = [...torn.values()];
  const settled = new Map(
    [...torn].filter(
      ([single, whole]) =>
        isPartOfSum(whole.value, [...certain, ...joined.filter((each) => each !== whole)]) &&
        !isPartOfSum(single.value, certain),
    ),
  );
  const swallowed = [...settled.values()];
  return amounts
    .filter((amount) => !swallowed.some((whole) => isFirstPart(amount, whole)))
    .map((amount) => settled.get(amount) ?? amount);
}

function pairOf(
  amount: AmountCandidate,
  joined: AmountCandidate | null,
): [AmountCandidate, AmountCandidate][] {
  return joined === null ? [] : [[amount, joined]];
}

/** The amount with the one to three digits before it as its thousands; null where it cannot be read so. */
function joinedWithBefore(amount: AmountCandidate): AmountCandidate | null {
  const { segment, from, to } = amount;
  const before = segment.tokens[from - 1];
  const first = segment.tokens[from];
  if (before === undefined || first?.method !== 'ocr' || !/^\d{3}[.,]\d{2}/.test(amount.raw)) return null;
  if (!/^[-−(€£$]*[1-9]\d{0,2}$/u.test(before.text) || spaceBetween(before, first) > WIDEST_SPACE)
    return null;
  const parsed = parseNumber(`${before.text.replace(/[€£$]/g, '')}${bareOf(amount)}`, null);
  return parsed === null ? null : { ...amount, ...candidateAt(segment, from - 1, to), ...parsed };
}

const spaceBetween = (left: Token, right: Token): number =>
  (right.box.x0 - left.box.x1) / heightOf(right.box);

const bareOf = (amount: AmountCandidate): string => /^\d{3}[.,]\d{2}/.exec(amount.raw)?.[0] ?? '';

const isFirstPart = (amount: AmountCandidate, whole: AmountCandidate): boolean =>
  amount.segment === whole.segment && amount.to === whole.from + 1 && amount.from === whole.from;

/** Whether the value is one of two printed amounts that add up to a third. */
function isPartOfSum(value: Decimal, others: readonly AmountCandidate[]): boolean {
  const values = others.map((other) => other.value).filter((other) => !other.isZero());
  const known = new Set(values.map((other) => other.toFixed(2)));
  return values.some((other, index) => {
    const rest = value.minus(other);
    const isSum = rest.greaterThan(CENT) && known.has(rest.toFixed(2)) && !rest.equals(other);
    const isAddend = values.some(
      (each, at) => at !== index && each.minus(other).minus(value).abs().lessThan(CENT),
    );
    return isSum || isAddend;
  });
}
