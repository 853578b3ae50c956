import { PdfWord } from './group-into-words';

/** How far the second print of a word may stand from the first, as a share of its height: shadows, simulated bold. */
const SHIFT = 0.2;
/** Points: nobody reads words so small that this is far. */
const LEAST_SHIFT = 0.25;

/** Each word once: programs print some twice, a hair apart, to make them bold or to give them a shadow. */
export function withoutOverprints(words: readonly PdfWord[]): PdfWord[] {
  const seen = new Map<string, Map<string, PdfWord[]>>();
  return words.filter((word) => {
    const sameText = seen.get(word.text);
    if (sameText === undefined) {
      seen.set(word.text, new Map([[placeKey(word, 0, 0), [word]]]));
      return true;
    }
    if (neighbourhood(word).some((key) => sameText.get(key)?.some((other) => coincide(word, other))))
      return false;
    const key = placeKey(word, 0, 0);
    sameText.set(key, [...(sameText.get(key) ?? []), word]);
    return true;
  });
}

function coincide({ rect: a }: PdfWord, { rect: b }: PdfWord): boolean {
  const size = Math.min(a.top - a.bottom, a.right - a.left);
  const tolerance = Math.min(CELL, Math.max(LEAST_SHIFT, SHIFT * size));
  return (
    Math.abs(a.left - b.left) < tolerance &&
    Math.abs(a.right - b.right) < tolerance &&
    Math.abs(a.bottom - b.bottom) < tolerance &&
    Math.abs(a.top - b.top) < tolerance
  );
}

/** Points. A word is compared with its like in the same and the neighbouring cells of this size, not with all. */
const CELL = 4;

function neighbourhood(word: PdfWord): string[] {
  return [-1, 0, 1].flatMap((across) => [-1, 0, 1].map((down) => placeKey(word, across, down)));
}

function placeKey({ rect }: PdfWord, across: number, down: number): string {
  return `${Math.floor(rect.left / CELL) + across} ${Math.floor(rect.bottom / CELL) + down}`;
}
