import { unionOf } from '../layout/box';
import { LabelMatch, Token } from '../layout/layout';
import { Concept } from './concepts';
import { fold, skeleton } from './fold';
import { LabelTrie, trieOf } from './label-trie';
import { repairOf } from './label-words';
import { LEXICONS } from './lexicons';
import { settleNeighbours } from './settle-neighbours';
import { isBareAccount, speaksForItself } from './speaks-for-itself';

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

/** The "a" of "t/a" and the "no" of "and/or/no": a letter or two count only where they are a word of their own. */
function isScrapOfWord(pieces: readonly Piece[], from: number, end: number): boolean {
  const [first, last] = [pieces[from], pieces[end - 1]];
  if (first === undefined || last === undefined || lettersOf(pieces.slice(from, end)) > 2) return false;
  return pieces[from - 1]?.token === first.token || pieces[end]?.token === last.token;
}

const lettersOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { key }) => sum + key.length, 0);

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
