import { widthOf } from './text-width.mjs';

/**
 * The words of a page with their boxes, as the text layer of a PDF gives them: as high as the font, points, from the top
 * left corner.
 */
export function wordsOfPage({ runs, width, height }, font) {
  return runs.flatMap((run) => wordsOfRun(run, font)).filter(({ box }) => isOnPage(box, width, height));
}

function wordsOfRun({ x, y, text, style }, { ascent, descent }) {
  const words = [];
  for (const match of text.matchAll(/\S+/g)) {
    const x0 = x + widthOf(text.slice(0, match.index), style);
    const box = {
      x0,
      y0: y - ascent * style.size,
      x1: x0 + widthOf(match[0], style),
      y1: y + descent * style.size,
    };
    words.push({ text: match[0], box: rounded(box), confidence: 1 });
  }
  return words;
}

function isOnPage(box, width, height) {
  return box.x1 > 0 && box.y1 > 0 && box.x0 < width && box.y0 < height;
}

function rounded(box) {
  return Object.fromEntries(Object.entries(box).map(([key, value]) => [key, Math.round(value * 100) / 100]));
}
