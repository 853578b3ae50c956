import { InvoiceFieldMap } from '@cira/contracts';
import { candidateAt, tokensOf } from '../candidates/candidate';
import { DocumentView } from '../candidates/document-view';
import { describe } from '../candidates/label-evidence';
import { fold } from '../lexicon/fold';
import { heightOf } from '../layout/box';
import { Segment } from '../layout/layout';
import { fieldAt, readField } from './field';

/** IBAN, BIC and payment terms. */
export function findPaymentFields(view: DocumentView): InvoiceFieldMap {
  return { ...findBankFields(view), ...findTerms(view) };
}

function findBankFields(view: DocumentView): InvoiceFieldMap {
  const fields: InvoiceFieldMap = {};
  for (const segment of view.layout.segments) {
    const iban = fields.iban === undefined ? ibanIn(segment) : null;
    if (iban !== null) fields.iban = iban;
    const bic = fields.bic === undefined ? bicIn(segment) : null;
    if (bic !== null) fields.bic = bic;
  }
  return fields;
}

/** Groups from the country code on, as far as the check digits (ISO 13616, mod 97) are right. */
function ibanIn(segment: Segment): ReturnType<typeof fieldAt> | null {
  for (const [from, token] of segment.tokens.entries()) {
    if (!/^[A-Z]{2}\d{2}/.test(token.text) && !/^[A-Z]{2}$/.test(token.text)) continue;
    for (let to = Math.min(segment.tokens.length, from + 10); to > from; to -= 1) {
      const candidate = candidateAt(segment, from, to);
      const compact = candidate.raw.replace(/[^A-Za-z\d]/g, '').toUpperCase();
      if (!isIban(compact)) continue;
      return fieldAt(candidate, {
        value: compact,
        confidence: 0.98,
        evidence: ['check digits are right (mod 97)'],
      });
    }
  }
  return null;
}

function isIban(compact: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(compact)) return false;
  const digits = [...(compact.slice(4) + compact.slice(0, 4))]
    .map((character) => parseInt(character, 36).toString())
    .join('');
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

function bicIn(segment: Segment): ReturnType<typeof fieldAt> | null {
  const label = segment.labels.find((each) => each.concept === 'bankCode');
  for (const [index, token] of segment.tokens.entries()) {
    const text = token.text.replace(/[^A-Za-z\d]/g, '');
    if (!/^[A-Z]{4}[A-Z]{2}[A-Z\d]{2}(?:[A-Z\d]{3})?$/.test(text) || label === undefined || index < label.to)
      continue;
    return fieldAt(candidateAt(segment, index, index + 1), {
      value: text,
      confidence: 0.92,
      evidence: [`label "${label.text}" to the left`],
    });
  }
  return null;
}

const TERMS =
  /\bnet \d+|\b\d+ days?\b|net due|due (?:up)?on receipt|due immediately|immediate|\b\d+ tage|zahlbar|ohne abzug|skonto|sofort|\b\d+ jours|\b\d+ j\b|immediat|reception|acompte|comptant|\b\d+ dias|contado|\b\d+ giorni|rimessa|bonifico|vista fattura|\b\d+ dagen|binnen|pronto pagamento|30 gg|\bprepaid\b|\bcod\b|cash on delivery|end of month|\beom\b|fin de mois|uberweisen sie/;

/** Asks for the payment; other sentences speak of what happens without it. */
const DEMAND = /zahlbar|payable|\bnet \d|due (?:up)?on|a payer|pagar|betalen|da pagare/;

/** What stands at a terms label; without one, a sentence that speaks of days and payment. */
function findTerms(view: DocumentView): InvoiceFieldMap {
  let best: { segment: Segment; from: number; score: number; evidence: string } | null = null;
  for (const segment of view.layout.segments) {
    const inside = segment.labels.find((label) => label.concept === 'terms');
    const from = inside === undefined ? 0 : inside.to;
    if (from >= segment.tokens.length) continue;
    const candidate = candidateAt(segment, from, segment.tokens.length);
    const says = TERMS.test(fold(candidate.raw.slice(0, 300)));
    const label = view.labelsOf(candidate).find((each) => each.concept === 'terms' && each.strength > 0.5);
    const isDate = view.dates.some(
      (date) => date.segment === segment && date.from === from && date.to === segment.tokens.length,
    );
    if (isDate || candidate.raw.length < 4 || (segment.labelShare > 0.6 && !says)) continue;
    const score =
      (label === undefined ? 0 : 4 * label.strength) +
      (says ? 3 : 0) +
      (/\d/.test(candidate.raw) ? 0.5 : 0) +
      (DEMAND.test(fold(candidate.raw)) ? 0.7 : 0);
    if (score < (label === undefined ? 3 : 3.2) || (label === undefined && !isTermsSentence(candidate.raw)))
      continue;
    const evidence = label === undefined ? 'a sentence about when to pay' : describe(label);
    if (best === null || score > best.score) best = { segment, from, score, evidence };
  }
  if (best === null) return {};
  const candidate = candidateAt(best.segment, best.from, best.segment.tokens.length);
  const rest = continuationOf(view, best.segment);
  const words = rest === null ? candidate.raw : `${candidate.raw} ${rest.text}`;
  return {
    paymentTerms: readField([...tokensOf(candidate), ...(rest?.tokens ?? [])], {
      value: words.replace(/^[\s:;-]+/, ''),
      confidence: Math.min(0.85, 0.25 + 0.08 * best.score),
      evidence: [best.evidence],
    }),
  };
}

/** The next line of the same column, where the sentence plainly goes on in it: no stop before, a small letter after. */
function continuationOf(view: DocumentView, segment: Segment): Segment | null {
  const line = view.layout.lines[segment.line + 1];
  if (line?.page !== segment.page || /[.:!;]$/.test(segment.text)) return null;
  const height = heightOf(segment.box);
  const next = line.segments.find((each) => Math.abs(each.box.x0 - segment.box.x0) < height);
  const isNear = next !== undefined && next.box.y0 - segment.box.y1 < 0.9 * height;
  return isNear && /^\p{Ll}/u.test(next.text) ? next : null;
}

const isTermsSentence = (text: string): boolean =>
  /zahlbar|uberweisen|\bnet(?:to)? \d+|payable within|payment (?:is )?due|due (?:up)?on receipt|net due|a payer|payable a|paiement (?:a|sous|immediat)|a \d+ j|betalen binnen|binnen \d+ dagen|pagamento a|pago a|pagar en|\d+ dias fecha|(?:pay|due).*days (?:from|after)|days (?:from|after) (?:the )?(?:date of )?(?:invoice|receipt|delivery)|tage(?:n)? (?:nach|netto|ohne)/.test(
    fold(text),
  );
