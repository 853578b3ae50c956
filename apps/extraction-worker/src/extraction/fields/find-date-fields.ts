import { ExtractedField, InvoiceFieldMap } from '@cira/contracts';
import { DateCandidate } from '../candidates/find-dates';
import { DocumentView } from '../candidates/document-view';
import { describe, LabelEvidence } from '../candidates/label-evidence';
import { fold } from '../lexicon/fold';
import { fieldAt } from './field';
import { confidenceOf, scoreOf, Weights } from './score';

const INVOICE_DATE: Weights = {
  invoiceDate: 10,
  date: 7,
  title: 2,
  orderDate: 1,
  invoiceNumber: 2.5,
  receiptNumber: 2,
  bareNumber: 0.5,
  dueDate: -9,
  otherDate: -5,
  servicePeriod: -5,
  phone: -1,
  otherNumber: 0,
  total: -2,
  address: 1,
  name: 0,
  contact: 0,
  billTo: 0,
  seller: 0,
  description: -2,
  page: 0,
  documentNumber: 1,
  reference: 0,
  amountDue: -4,
};
const DUE_DATE: Weights = { dueDate: 10, amountDue: 3, terms: 4, date: -1, total: 0, totalStrong: 0 };

interface Scored {
  readonly candidate: DateCandidate;
  readonly iso: string;
  readonly score: number;
  readonly evidence: readonly LabelEvidence[];
}

/** Invoice date and due date as a pair: an invoice is not due before it is written. */
export function findDateFields(view: DocumentView): InvoiceFieldMap {
  const invoice = rank(view, INVOICE_DATE, -2.5).map((each) => ({
    ...each,
    score: each.score + priorOf(view, each.candidate) - (isTableCell(view, each) ? 5 : 0),
  }));
  const due = rank(view, DUE_DATE, -4)
    .map((each) => ({
      ...each,
      score:
        each.score +
        (isDeadline(view, each.candidate) ? IN_SENTENCE : 0) -
        (isForDiscount(each.candidate) ? 8 : 0),
    }))
    .sort((a, b) => b.score - a.score)
    .filter((each) => each.score >= 2.5);
  const pair = bestPair(
    invoice.filter((each) => each.score > 0.4),
    due,
  );
  const fields: InvoiceFieldMap = {};
  if (pair.invoice !== null) fields.invoiceDate = toField(view, pair.invoice, invoice, INVOICE_DATE);
  if (pair.due !== null) fields.dueDate = toField(view, pair.due, due, DUE_DATE);
  return fields;
}

/** "Until 26 February 2 % discount": by then it is cheaper, not due. */
function isForDiscount({ segment }: DateCandidate): boolean {
  return (
    /\d ?%/.test(segment.text) &&
    /skonto|discount|escompte|descuento|sconto|korting|desconto/.test(fold(segment.text))
  );
}

/** What a sentence is worth that asks for payment by a date; a label is worth more. */
const IN_SENTENCE = 5;
const UNTIL =
  /\b(?:by|until|till|before|no later than|latest|bis(?: spatestens)?(?: zum| am)?|spatestens(?: am)?|jusqu ?au|avant le|au plus tard le|antes del?|hasta el|entro il|entro e non oltre il|voor|uiterlijk(?: op)?|ate(?: ao)?)(?: dia| the)? ?$/;
const ASKS =
  /\b(?:pay|paid|payment|payable|remit|reach(?:es)? us|settle|balance|receive|transfer|zahl|uberweis|begleich|betrag|regl|pay|vir|pag|abon|bonific|salda|betal|overmak|voldo|transfer|liquid)/;
const FAR_BACK = 160;

/** "I should be grateful to receive the balance by 23 September": who asks for money by a date makes it due then. */
function isDeadline(view: DocumentView, { segment, from }: DateCandidate): boolean {
  const above = view.layout.lines[segment.line - 1]?.segments.find(
    (each) => each.page === segment.page && Math.abs(each.box.x0 - segment.box.x0) < 12,
  );
  const before = segment.tokens
    .slice(0, from)
    .map((token) => token.text)
    .join(' ');
  const words = fold(before);
  if (!UNTIL.test(from === 0 ? fold(above?.text ?? '') : words)) return false;
  const sentence = `${fold(above?.text ?? '')} ${words}`.split(/[a-z]{3}[.!?;:)] /).at(-1) ?? '';
  // "vom 5. bis 23. Januar" is a time of work.
  return (
    ASKS.test(sentence.slice(-FAR_BACK)) &&
    !/\b(?:vom|from|du|del|dal|van|de) [\d./ a-z-]{1,18}\bbis|zeitraum|period/.test(sentence)
  );
}

export function isoOf(view: DocumentView, candidate: DateCandidate): string {
  return candidate.date.kind === 'certain' ? candidate.date.iso : candidate.date[view.dateOrder.order];
}

function rank(view: DocumentView, weights: Weights, other: number): Scored[] {
  return view.dates
    .map((candidate) => {
      const evidence = view.labelsOf(candidate);
      return { candidate, iso: isoOf(view, candidate), score: scoreOf(evidence, weights, other), evidence };
    })
    .sort((a, b) => b.score - a.score);
}

/** Invoices carry their date near the top of the first page, receipts often without any label. */
function priorOf(view: DocumentView, candidate: DateCandidate): number {
  const area = view.layout.pages.find((page) => page.number === candidate.segment.page);
  const depth = candidate.box.y0 / (area?.height ?? 800);
  return (candidate.segment.page === 1 ? 1 : 0.3) * (1.5 - depth) + (isAfterPlace(candidate) ? 3 : 0);
}

/** Under a head "Date" and beside an amount: when a line of the invoice was done. */
function isTableCell(view: DocumentView, { candidate, evidence }: Scored): boolean {
  if (evidence.some(({ direction, strength }) => direction === 'left' && strength > 0.3)) return false;
  return view.amounts.some(
    ({ segment, decimals, box }) =>
      segment.line === candidate.segment.line && decimals === 2 && box.x0 > candidate.box.x1,
  );
}

/** "Langenthal, 12. Januar 2026", "Paris, le 3 mars 2025": a town before it and nothing else in its line is how letters are dated. */
function isAfterPlace({ segment, from, to }: DateCandidate): boolean {
  const before = segment.tokens
    .slice(0, from)
    .map((token) => token.text)
    .join(' ');
  const isPlace = /^\p{Lu}[\p{L}. '-]{2,30},(?: (?:den|le|li|il|a|el|em))?$/u.test(before);
  return isPlace && to === segment.tokens.length;
}

function bestPair(
  invoice: readonly Scored[],
  due: readonly Scored[],
): { invoice: Scored | null; due: Scored | null } {
  let best: { invoice: Scored | null; due: Scored | null } = { invoice: null, due: null };
  let most = 0;
  for (const first of [null, ...invoice.slice(0, 8)]) {
    for (const second of [null, ...due.slice(0, 8)]) {
      const isSame = first !== null && first.candidate === second?.candidate;
      const isBackward = first !== null && second !== null && first.iso > second.iso;
      const score = (first?.score ?? 0) + (second?.score ?? 0) - (isSame ? 100 : 0) - (isBackward ? 6 : 0);
      if (score > most) {
        best = { invoice: first, due: second };
        most = score;
      }
    }
  }
  return best;
}

function toField(
  view: DocumentView,
  chosen: Scored,
  ranked: readonly Scored[],
  weights: Weights,
): ExtractedField {
  const rival = ranked.find((each) => each.iso !== chosen.iso);
  const evidence = chosen.evidence.filter((each) => (weights[each.concept] ?? 0) > 0).map(describe);
  const { date } = chosen.candidate;
  const isOpen = date.kind === 'ambiguous' && !view.dateOrder.isProven;
  if (date.kind === 'ambiguous') evidence.push(`day and month: ${view.dateOrder.reason}`);
  const other = date.kind === 'ambiguous' ? (view.dateOrder.order === 'dmy' ? date.mdy : date.dmy) : null;
  return fieldAt(chosen.candidate, {
    value: chosen.iso,
    confidence: confidenceOf(chosen.score, chosen.score - (rival?.score ?? 0)) * (isOpen ? 0.65 : 1),
    evidence: evidence.length > 0 ? evidence : ['the likeliest date by its place; no label'],
    alternatives:
      isOpen && other !== null ? [{ value: other, reason: 'day and month the other way round' }] : [],
  });
}
