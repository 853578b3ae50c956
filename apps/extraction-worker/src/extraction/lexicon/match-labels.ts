import { unionOf } from '../layout/box';
import { LabelMatch, Token } from '../layout/layout';
import { Concept } from './concepts';
import { fold, skeleton } from './fold';
import { LabelTrie, trieOf } from './label-trie';
import { repairOf } from './label-words';
import { LEXICONS } from './lexicons';
import { monthOf } from '../locale/months';

interface Piece {
  readonly key: string;
  readonly token: number;
  /** Hangs on the piece before by a hyphen or an apostrophe: no label ends or begins between the two. */
  readonly isGlued: boolean;
  /** A comma follows: no label goes on behind it. */
  readonly endsClause: boolean;
}

/**
 * The labels in a row of words. Matches do not overlap and the longest wins, so that "Subtotal excl. VAT" is a
 * subtotal, and "Invoice date" says nothing about an invoice number.
 */
export function matchLabels(tokens: readonly Token[], language: string | null): LabelMatch[] {
  const own = language !== null && language in LEXICONS ? language : 'en';
  return settleNeighbours(tokens, rawMatches(tokens, own));
}

function rawMatches(tokens: readonly Token[], language: string): LabelMatch[] {
  const pieces = piecesOf(tokens, language);
  const trie = trieOf(language);
  const matches: LabelMatch[] = [];
  for (let at = 0; at < pieces.length;) {
    const found = longestAt(trie, pieces, at) ?? compoundAt(pieces, at);
    if (found === null || isScrapOfWord(pieces, at, found.end)) {
      at += 1;
      continue;
    }
    const from = pieces[at]?.token ?? 0;
    const to = (pieces[found.end - 1]?.token ?? from) + 1;
    if (speaksForItself(tokens, from, to, found.concept) && !isBareAccount(tokens, from, to, found.concept)) {
      const words = tokens.slice(from, to);
      matches.push({
        concept: found.concept,
        text: words.map((word) => word.text).join(' '),
        from,
        to,
        box: unionOf(words.map((word) => word.box)),
      });
    }
    at = found.end;
  }
  return matches;
}

/** "Account" heads a column of a form; in a sentence or beside a bank it means where the money goes. */
function isBareAccount(tokens: readonly Token[], from: number, to: number, concept: Concept): boolean {
  const isBare =
    concept === 'accountNumber' && to - from === 1 && /^account\W*$/i.test(tokens[from]?.text ?? '');
  return isBare && tokens.length > 1 && from + 2 !== tokens.length;
}

/** The "a" of "t/a" and the "no" of "and/or/no": a letter or two count only where they are a word of their own. */
function isScrapOfWord(pieces: readonly Piece[], from: number, end: number): boolean {
  const [first, last] = [pieces[from], pieces[end - 1]];
  if (first === undefined || last === undefined || lettersOf(pieces.slice(from, end)) > 2) return false;
  return pieces[from - 1]?.token === first.token || pieces[end]?.token === last.token;
}

const lettersOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { key }) => sum + key.length, 0);

/** What two labels in a row say together: "Rechnung Nr." is an invoice number, "Total (incl. VAT)" only a total. */
function settleNeighbours(tokens: readonly Token[], matches: readonly LabelMatch[]): LabelMatch[] {
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
  return !LOOSE.has(fold(match.text).replace(/[^a-z]/g, '')) && /^\p{L}{3,}\.?$/u.test(word);
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
  return isOther && match.concept === 'date' && LOOSE.has(fold(match.text).replace(/[^a-z]/g, ''));
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

/** Words with digits and web addresses are values, not labels: an empty key that no phrase contains stands for them. */
function piecesOf(tokens: readonly Token[], language: string): Piece[] {
  return tokens.flatMap((token, index) => {
    if (/\d|@|www\.|:\/\//.test(token.text))
      return [{ key: '', token: index, isGlued: false, endsClause: false }];
    const parts = [
      ...fold(token.text)
        .replace(/(?<=[a-z])\]/g, 'l')
        .matchAll(/(['’-]?)(\p{L}+|#)/gu),
    ];
    return parts.map((part, position) => ({
      key: keyOf(part[2] ?? '', token, language),
      token: index,
      isGlued: position > 0 && part[1] !== '',
      endsClause: position === parts.length - 1 && /[,;]$/.test(token.text),
    }));
  });
}

const keyOf = (word: string, token: Token, language: string): string =>
  token.method === 'ocr' ? repairOf(language).repair(skeleton(word)) : skeleton(word);

const PARTIES: ReadonlySet<Concept> = new Set([
  'seller',
  'billTo',
  'shipTo',
  'remitTo',
  'careOf',
  'attention',
]);
const LOOSE = new Set(
  'to from for de di da do a al an aan van von vom voor via du le del en para pour per par of on by chez presso over hoog laag son term after due issued ms mrs miss'.split(
    ' ',
  ),
);
const LEGAL_FORM =
  /^(?:inc|llc|ltd|limited|corp|gmbh|ag|kg|ohg|se|sa|sas|sarl|srl|spa|bv|nv|lda|s\.[alr]|pvt|pty|b\.v|plc|co)\b\.?/i;

/**
 * Small words are labels only where they are set apart: by a colon, by standing alone, or before a number. And
 * "Lieferant GmbH" is a company, not the label of one.
 */
function speaksForItself(tokens: readonly Token[], from: number, to: number, concept: Concept): boolean {
  const last = tokens[to - 1]?.text ?? '';
  const next = tokens[to]?.text ?? '';
  if (last.endsWith(':')) return true;
  // "Facture à régler …" goes on as a sentence; "Lieferant GmbH" is a company.
  const isSentence = concept !== 'attention' && /^\p{Ll}{2,}/u.test(next);
  if (PARTIES.has(concept) && (LEGAL_FORM.test(next) || isSentence)) return false;
  const isDating = concept === 'invoiceDate' || concept === 'orderDate';
  if (isDating && to - from === 1 && from > 0 && isProse(tokens) && !/\d/.test(tokens[from - 1]?.text ?? ''))
    return false;
  const owner = fold(tokens[from - 1]?.text ?? '').replace(/[^a-z]/g, '');
  if (concept === 'title' && from > 2 && OWNERS.has(owner)) return false;
  const isLastWord = next === '' && /[.:]$/.test(last);
  if (to - from === 1 && from > 0 && !isLastWord && !/\d/.test(next) && isProse(tokens)) return false;
  if (to - from > 1 || !LOOSE.has(fold(last).replace(/[^a-z]/g, ''))) return true;
  if (concept === 'attention' && from === 0 && /^\p{Lu}/u.test(next)) return true;
  if (PARTIES.has(concept)) return tokens.length === 1 && /^\p{Lu}\p{L}/u.test(last);
  const isAfterNumber = /\d/.test(tokens[from - 1]?.text ?? '');
  const isBeforeDate = /^\d/.test(next) || monthOf(next) !== null;
  return tokens.length === 1 || (isBeforeDate && (isAfterNumber || !isProse(tokens)));
}

const OWNERS = new Set(
  'our your onze uw unsere ihre unserer ihrer notre votre nuestra su nostra vostra nossa vossa original'.split(
    ' ',
  ),
);

/** A sentence mentions totals and dates without stating them. */
function isProse(tokens: readonly Token[]): boolean {
  return tokens.filter((token) => /^\p{L}{2,}/u.test(token.text)).length >= 6;
}

interface Found {
  readonly concept: Concept;
  readonly end: number;
}

function longestAt(trie: LabelTrie, pieces: readonly Piece[], start: number): Found | null {
  let node: LabelTrie | undefined = trie;
  let found: Found | null = null;
  if (pieces[start]?.isGlued === true) return null;
  for (let at = start; at < pieces.length; at += 1) {
    node = node.next.get(pieces[at]?.key ?? '');
    if (node === undefined) break;
    if (node.concept !== null && pieces[at + 1]?.isGlued !== true)
      found = { concept: node.concept, end: at + 1 };
    if (pieces[at]?.endsClause === true) break;
  }
  return found;
}

/** German and Dutch make new words of old ones; the last part says what the whole is. Keys as `skeleton` makes them. */
const COMPOUNDS: readonly (readonly [end: RegExp, concept: Concept])[] = [
  [/(?:rechnungs|factuur)(?:nummer|nr)$/, 'invoiceNumber'],
  [/(?:rechnungs|factuur)datum$/, 'invoiceDate'],
  [/.{3}(?:rechnung|factuur)$/, 'title'],
  [/.{3}(?:rabatt|nachiass|korting)$/, 'discount'],
  [/.{3}datum$/, 'date'],
  [/.{3}(?:nummer|nr)$/, 'otherNumber'],
];

function compoundAt(pieces: readonly Piece[], at: number): Found | null {
  const key = pieces[at]?.key ?? '';
  if (key.length < 7 || pieces[at]?.isGlued === true) return null;
  const compound = COMPOUNDS.find(([end]) => end.test(key));
  return compound === undefined ? null : { concept: compound[1], end: at + 1 };
}
