import { Page, Word } from '@cira/contracts';

/** Wider gaps say nothing more, but cost tokens. */
const WIDEST_GAP = 24;

/** The title of a page in the text that a model gets. */
export function pageTitle(page: Page): string {
  return `--- page ${page.number} ---`;
}

/**
 * The words of a page as plain text that keeps the layout: lines stay lines and columns stay apart, so that a model
 * sees which amount belongs to which label. What stands in no line, up or down the margin, is the last.
 */
export function layoutLines(page: Page): string[] {
  const width = characterWidth(page.words);
  const margin = page.words.reduce((least, { box }) => Math.min(least, box.x0), Infinity);
  const lines = page.lines.map(({ cells }) =>
    wordsAt(
      page,
      cells.flatMap(({ words }) => words),
    ),
  );
  const inMargin = page.words.slice(lines.flat().length).map(({ text }) => text);
  const texts = lines.map((line) => lineText(line, margin, width));
  return [...texts, ...(inMargin.length > 0 ? [inMargin.join(' ')] : [])];
}

function wordsAt(page: Page, positions: readonly number[]): Word[] {
  return positions.flatMap((position) => page.words[position] ?? []);
}

function lineText(line: readonly Word[], margin: number, width: number): string {
  let text = '';
  let end = margin;
  for (const word of line) {
    const gap = Math.round((word.box.x0 - end) / width);
    text += ' '.repeat(Math.min(WIDEST_GAP, Math.max(text === '' ? 0 : 1, gap))) + word.text;
    end = word.box.x1;
  }
  return text.trimEnd();
}

/** Median width of a character, points. */
function characterWidth(words: readonly Word[]): number {
  const widths = words.map((word) => (word.box.x1 - word.box.x0) / word.text.length).sort((a, b) => a - b);
  return Math.max(1, widths[Math.floor(widths.length / 2)] ?? 5);
}
