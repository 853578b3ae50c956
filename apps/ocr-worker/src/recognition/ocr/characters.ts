import { Box } from '@cira/contracts';
import { Component, componentsOf } from './components';
import { inkMask } from './ink-mask';
import { Picture, shrunkTo } from './picture';

/** The shorter side of the copy on which print is looked for: capitals of 6 pt on A4 still have 8 pixels. */
const LOOKED_AT = 1100;
/** What is smaller is dust, pixels of the copy that is looked at. */
const MIN_SIZE = 5;
/** What is larger is a picture, a rule or a frame; share of the page's longer side. */
const MAX_SIZE = 1 / 20;
/** Characters that touch each other are still seen as one; rules and dashes are not. */
const MAX_ELONGATION = 4;
/** Share of its box that a character's ink fills at least. */
const MIN_FILLING = 0.12;

/**
 * The printed characters of a page as far as their shape gives them away, whichever way up it stands. Boxes in pixels
 * of the picture.
 */
export async function findCharacters(picture: Picture): Promise<Component[]> {
  const shorter = Math.min(picture.width, picture.height);
  const copy = await shrunkTo(picture, Math.round((picture.width * Math.min(shorter, LOOKED_AT)) / shorter));
  const scale = picture.width / copy.width;
  const maxSize = MAX_SIZE * Math.max(copy.width, copy.height);
  return componentsOf(inkMask(copy), copy.width, copy.height)
    .filter((component) => isCharacter(component, maxSize))
    .map(({ x0, y0, x1, y1, ink }) => ({
      x0: x0 * scale,
      y0: y0 * scale,
      x1: x1 * scale,
      y1: y1 * scale,
      ink: ink * scale * scale,
    }));
}

/**
 * Median height of characters, pixels; 0 without any. It lies between that of small letters and that of capitals.
 * `lying`: whether their lines run up or down the page.
 */
export function heightOfPrint(characters: readonly Box[], lying: boolean): number {
  const heights = characters.map(({ x0, y0, x1, y1 }) => (lying ? x1 - x0 : y1 - y0));
  return heights.sort((a, b) => a - b)[heights.length >> 1] ?? 0;
}

function isCharacter({ x0, y0, x1, y1, ink }: Component, maxSize: number): boolean {
  const [width, height] = [x1 - x0, y1 - y0];
  const [longer, shorter] = [Math.max(width, height), Math.min(width, height)];
  return (
    longer >= MIN_SIZE &&
    longer <= maxSize &&
    longer <= MAX_ELONGATION * shorter &&
    ink >= MIN_FILLING * width * height
  );
}
