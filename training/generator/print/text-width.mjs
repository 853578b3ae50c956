import { StandardFontEmbedder } from 'pdf-lib';

/**
 * The width of a text in points, by the metrics of the standard PDF fonts. `stretch` makes of them fonts that are
 * narrower or wider, as there are on real invoices.
 * @param style `{ family: 'Helvetica' | 'Times' | 'Courier', size, bold?, stretch? }`
 */
export function widthOf(text, { family, size, bold = false, stretch = 1 }) {
  const name = FONTS[family][bold ? 1 : 0];
  let width = 0;
  for (const character of text) width += widthOfCharacter(name, character);
  return width * size * stretch;
}

const FONTS = {
  Helvetica: ['Helvetica', 'Helvetica-Bold'],
  Times: ['Times-Roman', 'Times-Bold'],
  Courier: ['Courier', 'Courier-Bold'],
};
const cache = new Map();
const embedders = new Map();

function widthOfCharacter(name, character) {
  const key = name + character;
  let width = cache.get(key);
  if (width === undefined) {
    width = measured(name, character);
    cache.set(key, width);
  }
  return width;
}

function measured(name, character) {
  if (!embedders.has(name)) embedders.set(name, StandardFontEmbedder.for(name));
  try {
    return embedders.get(name).widthOfTextAtSize(character, 1);
  } catch {
    // A sign that the standard fonts lack, such as that of the rupee, is as wide as a digit.
    return embedders.get(name).widthOfTextAtSize('0', 1);
  }
}
