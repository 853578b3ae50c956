import { InvoiceFieldMap } from '@cira/contracts';
import { candidateAt, tokensOf } from '../candidates/candidate';
import { DocumentView } from '../candidates/document-view';
import { describe } from '../candidates/label-evidence';
import { Concept } from '../lexicon/concepts';
import { fold } from '../lexicon/fold';
import { heightOf } from '../layout/box';
import { Segment, Token } from '../layout/layout';
import { readField } from './field';
import { sentencesOf } from './sentences';

const TERMS =
  /\bnet \d+|\b\d+ days?\b|net due|due (?:up)?on receipt|due (?:within|in) \d|payable immediately|\bprepago\b|\bprepagato\b|vorkasse|vorauskasse|\bn ?\d{2}\b|due immediately|immediate|\b\d+ tage|zahlbar|ohne abzug|skonto|sofort|\b\d+ jours|\b\d+ j\b|immediat|reception|acompte|comptant|\b\d+ dias|contado|\b\d+ giorni|rimessa|bonifico|vista fattura|\b\d+ dagen|binnen|pronto pagamento|30 gg|\bprepaid\b|\bcod\b|cash on delivery|end of month|\beom\b|fin de mois|uberweisen sie/;

/** Asks for the payment; other sentences speak of what happens without it. */
const DEMAND = /zahlbar|payable|\bnet \d|due (?:up)?on|a payer|pagar|betalen|da pagare/;

interface Terms {
  readonly segment: Segment;
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly evidence: string;
}

/** What stands at a terms label; without one, a sentence that speaks of days and payment. */
export function findPaymentTerms(view: DocumentView): InvoiceFieldMap {
  let best: Terms | null = null;
  for (const segment of view.layout.segments) {
    const inside = segment.labels.find((label) => label.concept === 'terms');
    for (const [start, to] of sentencesOf(segment.tokens, inside?.to ?? 0)) {
      const terms = judge(view, segment, behindKey(segment, start), to);
      if (terms !== null && (best === null || terms.score > best.score)) best = terms;
    }
  }
  if (best === null) return {};
  const candidate = candidateAt(best.segment, best.from, best.to);
  const rest = best.to === best.segment.tokens.length ? continuationOf(view, best.segment) : null;
  const words =
    rest === null ? candidate.raw : `${candidate.raw} ${rest.map((token) => token.text).join(' ')}`;
  return {
    paymentTerms: readField([...tokensOf(candidate), ...(rest ?? [])], {
      value: words.replace(/^[\s:;-]+/, ''),
      confidence: Math.min(0.85, 0.25 + 0.08 * best.score),
      evidence: [best.evidence],
    }),
  };
}

function judge(view: DocumentView, segment: Segment, from: number, to: number): Terms | null {
  const candidate = candidateAt(segment, from, to);
  const text = fold(candidate.raw.slice(0, 300));
  const says = TERMS.test(text);
  const label = view.labelsOf(candidate).find((each) => each.concept === 'terms' && each.strength > 0.5);
  const isDate = view.dates.some((date) => date.segment === segment && date.from === from && date.to === to);
  // "Konto / Zahlbar an" is the label of something else.
  const last = segment.labels.at(-1);
  const isKey =
    last !== undefined && KEYS.has(last.concept) && last.to === segment.tokens.length && last.to === to;
  const isLabel =
    isKey ||
    (label === undefined &&
      segment.labelShare > 0.6 &&
      (!says || !/\d/.test(text)) &&
      !hasTermsLabel(segment, from));
  if (isDate || isLabel || !/\p{L}{2}/u.test(candidate.raw) || /@|IBAN/.test(candidate.raw)) return null;
  if (candidate.raw.length < 4) return null;
  const score =
    (label === undefined ? 0 : 4 * label.strength) +
    (says ? 3 : 0) +
    (/\d/.test(candidate.raw) ? 0.5 : 0) +
    (DEMAND.test(text) ? 0.7 : 0) -
    (/\d ?%/.test(text) && isAboutDiscount(text) ? 1.2 : 0);
  if (score < (label === undefined ? 3 : 3.2) || (label === undefined && !isTermsSentence(candidate.raw)))
    return null;
  const evidence = label === undefined ? 'a sentence about when to pay' : describe(label);
  return { segment, from, to, score, evidence };
}

/** "Payment 30 days from …": the word before the number is the key of it. */
function behindKey(segment: Segment, from: number): number {
  const key = segment.labels.find((label) => label.from === from && KEYS_BEFORE.has(label.concept));
  const next = segment.tokens[key?.to ?? from]?.text ?? '';
  const isKey = key !== undefined && (key.text.endsWith(':') || /^[\d\p{Lu}]/u.test(next));
  return isKey && key.to < segment.tokens.length ? key.to : from;
}

/** "Payment", "Règlement": what follows is how to pay. */
const KEYS_BEFORE: ReadonlySet<Concept> = new Set<Concept>(['paid', 'terms', 'contact']);

/** Labels whose value stands in the next cell, however much they sound like terms. */
const KEYS: ReadonlySet<Concept> = new Set<Concept>([
  'dueDate',
  'remitTo',
  'billTo',
  'amountDue',
  'bankAccount',
]);

/** Beside a sentence that says when to pay, the one about paying less is second. */
const isAboutDiscount = (text: string): boolean =>
  /skonto|discount|escompte|descuento|sconto|korting|desconto/.test(text) && !DEMAND.test(text);

const hasTermsLabel = (segment: Segment, from: number): boolean =>
  segment.labels.some((label) => label.concept === 'terms' && label.to <= from);

/** The next line of the same column, where the sentence plainly goes on in it: no stop before, a small letter after. */
function continuationOf(view: DocumentView, segment: Segment): readonly Token[] | null {
  const line = view.layout.lines[segment.line + 1];
  if (line?.page !== segment.page || /[.:!;]$/.test(segment.text)) return null;
  const height = heightOf(segment.box);
  const next = line.segments.find((each) => Math.abs(each.box.x0 - segment.box.x0) < height);
  const isNear = next !== undefined && next.box.y0 - segment.box.y1 < 0.9 * height;
  if (!isNear || !/^\p{Ll}/u.test(next.text)) return null;
  const [[, end] = [0, 0]] = sentencesOf(next.tokens);
  return next.tokens.slice(0, end);
}

const isTermsSentence = (text: string): boolean =>
  /zahlbar|uberweisen|\bnet(?:to)? \d+|payable within|payable immediately|due (?:within|in) \d+ days|^\d+ days? (?:net|end)|^(?:comptant|prepago|prepaid|vorkasse)$|transferencia a \d|payment (?:is )?due|(?:due|payable) (?:up)?on receipt|(?:pay|payment|remit|settle)[^.]{0,60} within \d+ days|net due|a payer|payable a|paiement (?:a|sous|immediat)|a \d+ j|betalen binnen|binnen \d+ dagen|pagamento a|pago a|pagar en|\d+ dias fecha|(?:pay|due).*days (?:from|after)|days (?:from|after) (?:the )?(?:date of )?(?:invoice|receipt|delivery)|tage(?:n)? (?:nach|netto|ohne)/.test(
    fold(text),
  );
