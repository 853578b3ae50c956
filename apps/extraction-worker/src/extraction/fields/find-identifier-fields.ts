import { FieldName, InvoiceFieldMap } from '@cira/contracts';
import { Candidate, tokensOf } from '../candidates/candidate';
import { DocumentView } from '../candidates/document-view';
import { findIdentifiers, identifierText } from '../candidates/find-identifiers';
import { describe, LabelEvidence } from '../candidates/label-evidence';
import { heightOf } from '../layout/box';
import { Concept } from '../lexicon/concepts';
import { fieldAt } from './field';
import { confidenceOf, scoreOf, Weights } from './score';

interface IdentifierRule {
  readonly field: FieldName;
  readonly weights: Weights;
  readonly threshold: number;
  /** How a number of this kind often begins. */
  readonly telling?: RegExp;
}

/** What a telling beginning is worth; a label is worth ten. */
const TELLING = 2;

/** In the order in which they choose; what one has taken is gone for the next. */
const RULES: readonly IdentifierRule[] = [
  {
    field: 'invoiceNumber',
    threshold: 2.2,
    telling: /^(?:INV|RE|RG|FA|FAC|FT|SI|BILL|FV|VF|FC|TI)[-/ ]?\d{2}/i,
    weights: {
      invoiceNumber: 10,
      receiptNumber: 5.5,
      title: 4.5,
      documentNumber: 4,
      reference: 2.8,
      bareNumber: 3.5,
      orderNumber: -1,
      invoiceDate: -2,
      date: -1,
      total: -3,
    },
  },
  {
    field: 'poNumber',
    threshold: 4,
    telling: /(?:^|[-/])P\.?O\.?[-/# ]?\d{3}/i,
    weights: { poNumber: 10, orderNumber: 3, bareNumber: 0 },
  },
  { field: 'projectCode', threshold: 5, weights: { projectNumber: 10, bareNumber: 0 } },
  { field: 'policyNumber', threshold: 5, weights: { policyNumber: 10, bareNumber: 0 } },
  {
    field: 'accountNumber',
    threshold: 3.6,
    weights: { accountNumber: 10, customerNumber: 6, billTo: 8, bareNumber: 0 },
  },
];

interface Scored {
  readonly candidate: Candidate;
  readonly text: string;
  readonly score: number;
  readonly evidence: readonly LabelEvidence[];
}

/** Invoice, purchase order, policy and account number: by their labels alone, for the numbers themselves say little. */
export function findIdentifierFields(view: DocumentView): InvoiceFieldMap {
  const taxIds = new Set(
    view.taxIds.filter((taxId) => taxId.country !== null).map((taxId) => identifierText(taxId.raw)),
  );
  const candidates = findIdentifiers(view).filter((candidate) => !taxIds.has(identifierText(candidate.raw)));
  const taken = new Set<string>();
  const fields: InvoiceFieldMap = {};
  for (const rule of RULES) {
    const [best, second] = rank(view, candidates, rule).filter((each) => !taken.has(each.text));
    if (best === undefined || best.score < rule.threshold) continue;
    const lead = second === undefined ? 10 : best.score - second.score;
    fields[rule.field] = fieldAt(best.candidate, {
      value: best.text,
      confidence: confidenceOf(best.score, lead),
      evidence: best.evidence.filter((each) => (rule.weights[each.concept] ?? 0) > 0).map(describe),
    });
    taken.add(best.text);
  }
  return fields;
}

/** Best first, one for each text: the same number at two labels counts once, a little higher. */
function rank(view: DocumentView, candidates: readonly Candidate[], rule: IdentifierRule): Scored[] {
  const byText = new Map<string, Scored>();
  for (const candidate of candidates) {
    const text = identifierText(candidate.raw);
    if (
      !/\d/.test(text) ||
      /^\d+(?:st|nd|rd|th)$/i.test(text) ||
      (rule.field !== 'invoiceNumber' && lengthOf(text) < 3)
    )
      continue;
    const evidence = view
      .labelsOf(candidate)
      .filter((each) => each.concept !== 'billTo' || isAlone(candidate))
      .filter((each) => each.concept !== 'accountNumber' || !isOfBank(view, candidate))
      .map((each) =>
        isColumnHead(view, each, candidate) ? { ...each, concept: 'invoiceNumber' as const } : each,
      );
    const score =
      scoreOf(evidence, rule.weights) * shapeOf(text, candidate) +
      (rule.telling?.test(text) === true ? TELLING : 0) -
      earlierIsBetter(view, candidate);
    const before = byText.get(text);
    if (before === undefined || score > before.score) byText.set(text, { candidate, text, score, evidence });
  }
  return [...byText.values()].sort((a, b) => b.score - a.score);
}

/** "INVOICE ‖ DATE ‖ CUSTOMER" over their values: the title is the head of a column of a form. */
function isColumnHead(
  view: DocumentView,
  { concept, direction, label }: LabelEvidence,
  value: Candidate,
): boolean {
  if (concept !== 'title' || direction !== 'above' || !isAlone(value)) return false;
  const head = view.layout.lines.find((line) => line.segments.some((each) => each.labels.includes(label)));
  return (head?.segments.filter((each) => each.labelShare > 0.8).length ?? 0) >= 3;
}

/** Lines around an account number that name a bank make it the vendor's. */
const BANK_WITHIN = 2;
const BANKING: ReadonlySet<Concept> = new Set<Concept>(['bank', 'bankCode', 'bankAccount']);

function isOfBank(view: DocumentView, { segment }: Candidate): boolean {
  const { line, page, box } = segment;
  const near = view.layout.segments.filter(
    (each) =>
      each.page === page &&
      Math.abs(each.line - line) <= BANK_WITHIN &&
      (each === segment || Math.abs(each.box.x0 - box.x0) < heightOf(box) * 2),
  );
  return near.some((each) => each.labels.some((label) => BANKING.has(label.concept)));
}

/** Under "Customer" a number that stands alone is the customer's; in a block it is a street's. */
function isAlone(candidate: Candidate): boolean {
  const isWhole = candidate.from === 0 && candidate.to === candidate.segment.tokens.length;
  return isWhole && candidate.to === 1 && (candidate.raw.match(/\d/g) ?? []).length >= 3;
}

/** One or two digits are more often a quantity or a page. */
function shapeOf(text: string, candidate: Candidate): number {
  const characters = lengthOf(text);
  // A word with one digit in it is a word that OCR misread.
  const isWord = (text.match(/\p{Ll}/gu) ?? []).length > 3 && (text.match(/\d/g) ?? []).length < 3;
  if (isWord && tokensOf(candidate)[0]?.method === 'ocr') return 0.3;
  return characters <= 1 ? 0.4 : characters === 2 ? 0.7 : 1;
}

const lengthOf = (text: string): number => text.replace(/[^\p{L}\d]/gu, '').length;

function earlierIsBetter(view: DocumentView, candidate: Candidate): number {
  const lines = Math.max(1, view.layout.lines.length);
  return 0.5 * (candidate.segment.line / lines);
}
