import { RouteReason, Word } from '@cira/contracts';
import { plausibleWords } from '../plausibility/plausible-words';
import { TextLayer } from './text-layer';

/** How many times as many letters OCR must see before it replaces a layer that is exact as far as it goes. */
const SEES_FAR_MORE = 2;

/** Whether a text layer that was doubted for this reason turns out to be better than what OCR saw. */
export function isLayerBetter(
  reason: RouteReason,
  layer: Pick<TextLayer, 'words' | 'characterCount'>,
  seen: readonly Word[],
): boolean {
  switch (reason) {
    case 'partial_text_layer':
      return letterCount(seen) < SEES_FAR_MORE * layer.characterCount;
    case 'poor_hidden_text':
      return plausibleCount(seen) < plausibleCount(layer.words);
    default:
      return false;
  }
}

function letterCount(words: readonly Word[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}

function plausibleCount(words: readonly Word[]): number {
  const { share, judged } = plausibleWords(words.map(({ text }) => text));
  return share * judged;
}
