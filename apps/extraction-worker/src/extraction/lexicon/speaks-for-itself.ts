import { Token } from '../layout/layout';
import { monthOf } from '../locale/months';
import { Concept } from './concepts';
import { fold } from './fold';

/** Labels of somebody who takes part. */
export const PARTIES: ReadonlySet<Concept> = new Set([
  'seller',
  'billTo',
  'shipTo',
  'remitTo',
  'careOf',
  'attention',
]);
const SMALL_WORDS = new Set(
  'to from for de di da do a al an aan van von vom voor via du le del en para pour per par of on by chez presso over hoog laag son term after due issued ms mrs miss'.split(
    ' ',
  ),
);

/** Words that introduce a date or a name in a sentence as well as at the head of a form. */
export const isSmallWord = (text: string): boolean => SMALL_WORDS.has(fold(text).replace(/[^a-z]/g, ''));

const LEGAL_FORM =
  /^(?:inc|llc|ltd|limited|corp|gmbh|ag|kg|ohg|se|sa|sas|sarl|srl|spa|bv|nv|lda|s\.[alr]|pvt|pty|b\.v|plc|co)\b\.?/i;

/**
 * Small words are labels only where they are set apart: by a colon, by standing alone, or before a number. And
 * "Lieferant GmbH" is a company, not the label of one.
 */
export function speaksForItself(
  tokens: readonly Token[],
  from: number,
  to: number,
  concept: Concept,
): boolean {
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
  if (to - from > 1 || !isSmallWord(last)) return true;
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

/** "Account" heads a column of a form; in a sentence or beside a bank it means where the money goes. */
export function isBareAccount(tokens: readonly Token[], from: number, to: number, concept: Concept): boolean {
  const isBare =
    concept === 'accountNumber' && to - from === 1 && /^account\W*$/i.test(tokens[from]?.text ?? '');
  return isBare && tokens.length > 1 && from + 2 !== tokens.length;
}
