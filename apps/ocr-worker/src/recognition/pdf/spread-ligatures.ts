import { PdfCharacter } from './pdf-character';

/** Letters that typefaces draw as one. */
const LIGATURE = /^(?:f[bfhijklt]|t[fit]|st|ct|Th)$/;
/** Em within which two characters stand in one place. */
const SAME_PLACE = 0.02;

/**
 * PDFium sets all letters of a ligature down where the ligature begins, so that behind "fi" there seems to be a gap.
 * Each is moved to the end of the one before: their own widths add up to the ligature's.
 */
export function spreadLigatures(characters: readonly PdfCharacter[]): PdfCharacter[] {
  const spread: PdfCharacter[] = [];
  for (const [index, character] of characters.entries()) {
    const drawn = characters[index - 1];
    const before = spread.at(-1);
    const isPart = drawn !== undefined && before !== undefined && areOneLigature(drawn, character);
    spread.push(isPart ? movedBehind(before, character) : character);
  }
  return spread;
}

function areOneLigature(previous: PdfCharacter, next: PdfCharacter): boolean {
  return (
    previous.object === next.object &&
    previous.turns === 0 &&
    next.turns === 0 &&
    Math.abs(previous.rect.left - next.rect.left) < SAME_PLACE * next.em &&
    LIGATURE.test(String.fromCharCode(previous.code, next.code))
  );
}

function movedBehind(previous: PdfCharacter, next: PdfCharacter): PdfCharacter {
  const width = next.rect.right - next.rect.left;
  return {
    ...next,
    rect: { ...next.rect, left: previous.rect.right, right: previous.rect.right + width },
  };
}
