import { heightOf, overlapX, overlapY } from './box';
import { Token } from './layout';

/**
 * Chains the words of one page from left to right into lines: a word follows the chain whose last word it overlaps
 * by at least half in height. Comparing with the last word only, not with the whole line, survives a skewed scan.
 */
export function buildLines(tokens: readonly Token[]): Token[][] {
  const chains: Token[][] = [];
  for (const token of [...tokens].sort((a, b) => a.box.x0 - b.box.x0)) {
    const chain = bestChain(chains, token);
    if (chain === null) chains.push([token]);
    else chain.push(token);
  }
  return chains.sort((a, b) => topOf(a) - topOf(b));
}

function bestChain(chains: readonly Token[][], token: Token): Token[] | null {
  let best: Token[] | null = null;
  let bestOverlap = 0.5;
  for (const chain of chains) {
    const last = chain[chain.length - 1];
    if (last === undefined || last.box.y0 >= token.box.y1 || last.box.y1 <= token.box.y0) continue;
    const lower = Math.min(heightOf(last.box), heightOf(token.box));
    const shared = overlapY(last.box, token.box) / Math.max(lower, 0.1);
    // A word that lies on top of the other (a stamp, a shadow text) starts its own line.
    const covers = overlapX(last.box, token.box) > 0.6 * Math.min(widthOf(last), widthOf(token));
    if (shared > bestOverlap && !covers) {
      best = chain;
      bestOverlap = shared;
    }
  }
  return best;
}

const widthOf = (token: Token): number => token.box.x1 - token.box.x0;

function topOf(chain: readonly Token[]): number {
  const middles = chain.map((token) => (token.box.y0 + token.box.y1) / 2);
  return middles.reduce((sum, middle) => sum + middle, 0) / middles.length;
}
