import { unionOf } from '../layout/box';
import { LabelMatch, Token } from '../layout/layout';
import { Concept } from './concepts';
import { fold } from './fold';
import { isSmallWord, PARTIES } from './speaks-for-itself';

/** What two labels in a row say together: "Rechnung Nr." is an invoice number, "Total (incl. VAT)" only a total. */
export function settleNeighbours(tokens: readonly Token[], matches: readonly LabelMatch[]): LabelMatch[] {
  const settled: LabelMatch[] = [];
  for (const match of matches) {
    const before = settled.at(-1);
    if (before !== undefined && isQualifier(tokens, match, before)) {
      settled[settled.length - 1] = widened(tokens, before, match.to);
      continue;
    }
    // "Total fees and disbursements" is a total.
    if (before?.concept === 'total' && match.concept === 'charge' && before.to === match.from) continue;
    if (before !== undefined && match.concept === 'date' && isNextTo(tokens, before, match)) {
      settled.push({ ...match, concept: DATE_OF[before.concept] ?? 'date' });
      continue;
    }
    if (before !== undefined && isDateOfOther(before, match)) {
      settled.push({ ...match, concept: 'otherDate' });
      continue;
    }
    // "PATIENT STATEMENT", "CUSTOMER INVOICE": the title of the document, not a heading over the buyer.
    if (
      before !== undefined &&
      match.concept === 'title' &&
      isPartyWord(before) &&
      before.to === match.from
    ) {
      settled[settled.length - 1] = { ...widened(tokens, before, match.to), concept: 'title' };
      continue;
    }
    if (before !== undefined && isNumbered(before, match)) {
      settled[settled.length - 1] = joined(tokens, before, match);
      continue;
    }
    settled.push(isOtherDate(tokens, match, before) ? { ...match, concept: 'otherDate' } : match);
  }
  return settled;
}

/** "Your PO #", "Teilrechnung (875) Nr.": the number sign belongs to what was named before. */
function isNumbered(before: LabelMatch, match: LabelMatch): boolean {
  if (match.concept === 'documentNumber' || match.concept === 'reference')
    return match.from <= before.to && NUMBERS.has(before.concept);
  if (match.concept !== 'bareNumber') return false;
  return match.from <= before.to || (before.concept === 'title' && match.from - before.to <= 3);
}

function joined(tokens: readonly Token[], before: LabelMatch, match: LabelMatch): LabelMatch {
  const words = tokens.slice(before.from, match.to);
  return {
    concept: before.concept === 'title' ? 'invoiceNumber' : before.concept,
    text: words.map((word) => word.text).join(' '),
    from: before.from,
    to: match.to,
    box: unionOf(words.map((word) => word.box)),
  };
}

/** "Coll. date": a date of something that we have no name for is not the invoice's. */
function isOtherDate(tokens: readonly Token[], match: LabelMatch, before: LabelMatch | undefined): boolean {
  if (match.concept !== 'date' || match.from === 0 || match.from === before?.to) return false;
  const word = tokens[match.from - 1]?.text ?? '';
  return !isSmallWord(match.text) && /^\p{L}{3,}\.?$/u.test(word);
}

/** The label with the words that qualify it: "Total incl. VAT". */
function widened(tokens: readonly Token[], label: LabelMatch, to: number): LabelMatch {
  const words = tokens.slice(label.from, to);
  return {
    ...label,
    to,
    text: words.map((word) => word.text).join(' '),
    box: unionOf(words.map((word) => word.box)),
  };
}

/** "Delivery note 2204 of 9 October": the small word before the date speaks of the other document. */
function isDateOfOther(before: LabelMatch, match: LabelMatch): boolean {
  const isOther = before.concept === 'otherNumber' || before.concept === 'orderNumber';
  return isOther && match.concept === 'date' && isSmallWord(match.text);
}

const isPartyWord = ({ concept, text }: LabelMatch): boolean => PARTIES.has(concept) && !text.endsWith(':');

/** Right behind it, in the same word, or behind a stroke. */
function isNextTo(tokens: readonly Token[], before: LabelMatch, match: LabelMatch): boolean {
  return tokens.slice(before.to, match.from).every((token) => /^[/|–-]$/.test(token.text));
}

/** "Delivery note / Date", "PO no. / Date": the date is that of what is named before it. */
const DATE_OF: Readonly<Partial<Record<Concept, Concept>>> = {
  invoiceNumber: 'invoiceDate',
  receiptNumber: 'invoiceDate',
  documentNumber: 'invoiceDate',
  poNumber: 'orderDate',
  orderNumber: 'orderDate',
  otherNumber: 'otherDate',
};

const NUMBERS: ReadonlySet<Concept> = new Set([
  'invoiceNumber',
  'poNumber',
  'orderNumber',
  'accountNumber',
  'customerNumber',
  'policyNumber',
]);
const SUMS: ReadonlySet<Concept> = new Set([
  'total',
  'totalStrong',
  'subtotal',
  'amountDue',
  'lineAmount',
  'unitPrice',
]);
const WITH_OR_WITHOUT =
  /^\(?(?:incl?|inkl|including|inclusive|inklusive|inclusief|inclus|inclusa|incluso|incluido|compris|comprise|exklusive|exclusief|excl?|exkl|excluding|exclusive|exc|ex|ohne|mit|without|with|hors|avec|sans|sin|con|sem|com|senza|zonder|met|plus|zzgl|before|after|w)\b|^\(/;

/** In "Total (incl. VAT)" the tax only qualifies the total; the sum beside it is no tax. */
function isQualifier(tokens: readonly Token[], match: LabelMatch, before: LabelMatch): boolean {
  if (!SUMS.has(before.concept)) return false;
  if (match.concept !== 'tax' && match.concept !== 'subtotal' && match.concept !== 'totalStrong')
    return false;
  const lead = match.from > before.to ? (tokens[match.from - 1]?.text ?? '') : match.text;
  return WITH_OR_WITHOUT.test(fold(lead)) || WITH_OR_WITHOUT.test(fold(match.text));
}
