import { Page, Word } from '@cira/contracts';

/** Share of the smaller height by which two words must overlap to stand on one line; survives a skewed scan. */
const SAME_LINE = 0.5;
/** Wider gaps say nothing more, but cost tokens. */
const WIDEST_GAP = 24;

/**
 * The words of the pages as plain text that keeps the layout: lines stay lines and columns stay apart, so that a
 * model sees which amount belongs to which label. Each page starts with `--- page n ---`.
 */
export function layoutText(pages: readonly Page[]): string {
  return pages.map((page) => `--- page ${page.number} ---\n${pageText(page)}`).join('\n\n');
}

function pageText(page: Page): string {
  const width = characterWidth(page.words);
  const margin = Math.min(...page.words.map((word) => word.box.x0));
  return linesOf(page.words)
    .map((line) => lineText(line, margin, width))
    .join('\n');
}

/** Groups words into lines by vertical overlap with the line's last word, top to bottom. */
function linesOf(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  for (const word of words) {
    const line = lines.slice(-4).find((each) => overlaps(each.at(-1) ?? word, word));
    if (line) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => line.sort((a, b) => a.box.x0 - b.box.x0));
}

function overlaps(a: Word, b: Word): boolean {
  const shared = Math.min(a.box.y1, b.box.y1) - Math.max(a.box.y0, b.box.y0);
  const smaller = Math.min(a.box.y1 - a.box.y0, b.box.y1 - b.box.y0);
  return shared > SAME_LINE * smaller;
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
