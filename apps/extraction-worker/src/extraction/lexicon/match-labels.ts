import { unionOf } from '../layout/box';
import { LabelMatch, Token } from '../layout/layout';
import { Concept, CONCEPTS, Lexicon } from './concepts';
import { DUTCH } from './dutch';
import { ENGLISH } from './english';
import { fold } from './fold';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { ITALIAN } from './italian';
import { PORTUGUESE } from './portuguese';
import { SPANISH } from './spanish';

interface Piece {
  readonly key: string;
  readonly token: number;
}

interface Node {
  readonly next: Map<string, Node>;
  concept: Concept | null;
}

/**
 * The labels in a row of words. Matches do not overlap and the longest wins, so that "Subtotal excl. VAT" is a
 * subtotal, and "Invoice date" says nothing about an invoice number.
 */
export function matchLabels(tokens: readonly Token[]): LabelMatch[] {
  const pieces = piecesOf(tokens);
  const matches: LabelMatch[] = [];
  for (let at = 0; at < pieces.length;) {
    const found = longestAt(pieces, at);
    if (found === null) {
      at += 1;
      continue;
    }
    const from = pieces[at]?.token ?? 0;
    const to = (pieces[found.end - 1]?.token ?? from) + 1;
    const words = tokens.slice(from, to);
    matches.push({
      concept: found.concept,
      text: words.map((word) => word.text).join(' '),
      from,
      to,
      box: unionOf(words.map((word) => word.box)),
    });
    at = found.end;
  }
  return matches;
}

/** Words with digits are values, not labels: an empty key that no phrase contains stands for them. */
function piecesOf(tokens: readonly Token[]): Piece[] {
  return tokens.flatMap((token, index) => {
    if (/\d/.test(token.text)) return [{ key: '', token: index }];
    const parts = fold(token.text).match(/[\p{L}]+|#/gu) ?? [];
    return parts.map((part) => ({ key: skeleton(part), token: index }));
  });
}

function longestAt(pieces: readonly Piece[], start: number): { concept: Concept; end: number } | null {
  let node: Node | undefined = ROOT;
  let found: { concept: Concept; end: number } | null = null;
  for (let at = start; at < pieces.length; at += 1) {
    node = node.next.get(pieces[at]?.key ?? '');
    if (node === undefined) break;
    if (node.concept !== null) found = { concept: node.concept, end: at + 1 };
  }
  return found;
}

/** OCR confuses these letters; no two labels differ by them alone. */
function skeleton(word: string): string {
  return word.replace(/[l|]/g, 'i');
}

function buildTrie(lexicons: readonly Lexicon[]): Node {
  const root: Node = { next: new Map(), concept: null };
  for (const lexicon of lexicons) {
    for (const concept of CONCEPTS) {
      for (const phrase of (lexicon[concept] ?? '').split(',')) {
        if (phrase.trim() !== '') insert(root, phrase.trim(), concept);
      }
    }
  }
  return root;
}

function insert(root: Node, phrase: string, concept: Concept): void {
  let node = root;
  for (const word of phrase.split(/\s+/)) {
    const key = skeleton(word);
    let next = node.next.get(key);
    if (next === undefined) {
      next = { next: new Map(), concept: null };
      node.next.set(key, next);
    }
    node = next;
  }
  // The first language to claim a phrase keeps it: they agree wherever it matters.
  node.concept ??= concept;
}

const ROOT = buildTrie([ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, DUTCH, PORTUGUESE]);
