import { Concept, CONCEPTS, Lexicon } from './concepts';
import { skeleton } from './fold';
import { LEXICONS } from './lexicons';

/** A step in a phrase: the words that may follow, and the concept that the phrase so far names, if any. */
export interface LabelTrie {
  readonly next: Map<string, LabelTrie>;
  concept: Concept | null;
}

const tries = new Map<string, LabelTrie>();

/** All languages, for invoices mix them; the document's own decides where two disagree (`nombre`, `nota`). */
export function trieOf(own: string): LabelTrie {
  let trie = tries.get(own);
  if (trie === undefined) {
    const first = LEXICONS[own];
    const others = Object.values(LEXICONS).filter((lexicon) => lexicon !== first);
    trie = buildTrie(first === undefined ? others : [first, ...others]);
    tries.set(own, trie);
  }
  return trie;
}

function buildTrie(lexicons: readonly Lexicon[]): LabelTrie {
  const root: LabelTrie = { next: new Map(), concept: null };
  for (const lexicon of lexicons) {
    for (const concept of CONCEPTS) {
      for (const phrase of (lexicon[concept] ?? '').split(',')) {
        if (phrase.trim() !== '') insert(root, phrase.trim(), concept);
      }
    }
  }
  return root;
}

function insert(root: LabelTrie, phrase: string, concept: Concept): void {
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
  // The first to claim a phrase keeps it.
  node.concept ??= concept;
}
