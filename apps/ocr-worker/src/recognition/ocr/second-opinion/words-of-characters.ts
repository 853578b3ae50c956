import { Box } from '@cira/contracts';
import { OcrWord } from '../ocr-word';
import { SeenCharacter } from './decode-ctc';

/**
 * What was seen in a crop around `box`, parted at its spaces: words, for which the box is cut where their characters
 * stand. A word is right when all its characters are, so its confidence is the product of theirs.
 */
export function wordsOfCharacters(characters: readonly SeenCharacter[], crop: Box, box: Box): OcrWord[] {
  const words = partedAtSpaces(characters);
  return words.map((word, index) => ({
    text: word.map(({ character }) => character).join(''),
    confidence: word.reduce((product, { confidence }) => product * confidence, 1),
    box: {
      ...box,
      x0: cutBetween(words[index - 1], word, crop) ?? box.x0,
      x1: cutBetween(word, words[index + 1], crop) ?? box.x1,
    },
  }));
}

function partedAtSpaces(characters: readonly SeenCharacter[]): SeenCharacter[][] {
  const words: SeenCharacter[][] = [[]];
  for (const character of characters) {
    if (character.character === ' ') words.push([]);
    else words.at(-1)?.push(character);
  }
  return words.filter((word) => word.length > 0);
}

/** Half way between the last character of a word and the first of the next. */
function cutBetween(
  left: readonly SeenCharacter[] | undefined,
  right: readonly SeenCharacter[] | undefined,
  crop: Box,
): number | null {
  const [end, start] = [left?.at(-1), right?.[0]];
  if (end === undefined || start === undefined) return null;
  return crop.x0 + ((end.at + start.at) / 2) * (crop.x1 - crop.x0);
}
