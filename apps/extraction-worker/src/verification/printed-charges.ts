import Decimal from 'decimal.js';
import { AmountCandidate } from '../extraction/candidates/find-amounts';
import { DocumentView } from '../extraction/candidates/document-view';
import { Concept } from '../extraction/lexicon/concepts';
import { fold } from '../extraction/lexicon/fold';
import { looksLikeMoney } from '../extraction/money/looks-like-money';

/** An amount that the pages print and that no field has: a withheld tax, a stamp duty, a deposit on bottles. */
export interface PrintedCharge {
  /** The words beside it. */
  readonly label: string;
  /** Whether the words name something that is added to or taken off an invoice; otherwise it may be anything. */
  readonly isNamed: boolean;
}

/** What the issuer's customer pays to the tax office instead: it is taken off. */
const WITHHELD =
  /\birpf\b|retenci|ritenut|retenue|retenc|withh|\btds\b|einbehalt|inhouding|steuerabzug|ret fonte|\brte\b/;
/** What comes on top of goods and tax. */
const CHARGED =
  /bollo|stamp|eco ?tax|eco ?part|surcharge|zuschlag|supplement|toeslag|recargo|suplido|cassa|contribut|gratuit|\btip\b|service charge|handling|\bfee\b|levy|pfand|deposit|consigne|statiegeld|gebuhr|spese|frais|gastos|kosten|despesas|emballage|verpackung|insurance|versicherung/;
/** A label that gives the amount a part of its own in the sum. */
const TAKEN: readonly Concept[] = [
  ...(['total', 'totalStrong', 'subtotal', 'tax', 'amountDue', 'paid', 'change', 'pastDue'] as const),
  ...(['currentDue', 'lineAmount', 'unitPrice', 'quantity'] as const),
];

/** What the pages print of just this amount beside words, so that it may be the missing term; null where nothing is. */
export function findCharge(missing: Decimal, view: DocumentView): PrintedCharge | null {
  if (missing.isZero()) return null;
  const vocabulary = missing.isNegative() ? WITHHELD : CHARGED;
  const found = view.amounts
    .filter((each) => looksLikeMoney(each) && each.value.abs().equals(missing.abs()))
    .filter((each) => !isTaken(each, view))
    .map((each) => wordsBefore(each, view))
    .filter((label) => /\p{L}{2}/u.test(label))
    .map((label) => ({ label, isNamed: vocabulary.test(fold(label)) }));
  return found.find(({ isNamed }) => isNamed) ?? found[0] ?? null;
}

/** Whether the pages show the amount as money, whatever its sign and wherever it stands. */
export function isPrintedIn(view: DocumentView, amount: Decimal): boolean {
  return view.amounts.some((each) => looksLikeMoney(each) && each.value.abs().equals(amount.abs()));
}

function isTaken(amount: AmountCandidate, view: DocumentView): boolean {
  return view
    .labelsOf(amount)
    .some(
      ({ concept, direction, strength }) => direction === 'left' && strength > 0.5 && TAKEN.includes(concept),
    );
}

function wordsBefore({ segment, from, raw }: AmountCandidate, view: DocumentView): string {
  const left = (view.layout.lines[segment.line]?.segments ?? []).slice(0, segment.position);
  const own = segment.tokens.slice(0, from).map(({ text }) => text);
  return [...left.map(({ text }) => text), ...own]
    .join(' ')
    .replace(raw, '')
    .replace(/[\s:]+$/, '')
    .slice(-60);
}
