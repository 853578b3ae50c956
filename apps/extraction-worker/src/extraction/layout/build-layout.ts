import { Cell, Page, Reading, Word } from '@cira/contracts';
import { Concept } from '../lexicon/concepts';
import { matchLabels } from '../lexicon/match-labels';
import { heightOf, overlapY, unionOf } from './box';
import { Layout, Line, PageArea, Segment, Token } from './layout';
import { withWholeNumbers } from './join-torn-numbers';
import { joinWrappedLabels } from './join-wrapped-labels';
import { splitGluedWord } from './split-glued-words';

/** The lines and cells of a reading as lines and segments, with the labels that stand in them. */
export function buildLayout(reading: Reading, language: string | null): Layout {
  const lines: Line[] = [];
  const pages: PageArea[] = [];
  for (const page of reading.pages) {
    const rows = rowsOf(page);
    pages.push({
      number: page.number,
      width: page.width,
      height: page.height,
      textHeight: median(rows.flat(2).map((token) => heightOf(token.box))) ?? 10,
    });
    for (const row of rows) lines.push(lineOf(row, lines.length, language));
  }
  const whole = joinWrappedLabels(lines, language);
  return { pages, lines: whole, segments: whole.flatMap((line) => line.segments) };
}

/** The tokens of each cell of each line; lines and cells in which nothing is said are left out. */
function rowsOf(page: Page): Token[][][] {
  return page.lines
    .map((line) => line.cells.map((cell) => tokensOf(cell, page)).filter((tokens) => tokens.length > 0))
    .filter((cells) => cells.length > 0);
}

function tokensOf(cell: Cell, page: Page): Token[] {
  const method = page.route === 'text' ? 'text' : 'ocr';
  const words = cell.words.flatMap((position) => page.words[position] ?? []);
  return withPunctuation(method === 'text' ? withWholeNumbers(words) : words)
    .filter((word) => /[\p{L}\p{N}\p{Sc}#%@&|/·•+–—-]/u.test(word.text))
    .flatMap(splitGluedWord)
    .map((word) => ({ ...word, page: page.number, method }));
}

/** A comma that stands alone goes to the word before it, so that "3 , 2014" does not fall apart. */
function withPunctuation(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const isLoose = /^[,.;:]$/.test(word.text) && before !== undefined && overlapY(before.box, word.box) > 0;
    if (isLoose && word.box.x0 >= before.box.x0 && word.box.x0 - before.box.x1 < heightOf(before.box)) {
      joined[joined.length - 1] = {
        ...before,
        text: before.text + word.text,
        box: { ...before.box, x1: word.box.x1 },
      };
    } else joined.push(word);
  }
  return joined;
}

function lineOf(cells: readonly (readonly Token[])[], index: number, language: string | null): Line {
  const segments = withPlainValues(
    cells.map((tokens, position) => segmentOf(tokens, index, position, language)),
  );
  return { segments, box: unionOf(segments.map((segment) => segment.box)), page: segments[0]?.page ?? 1 };
}

/** "Name: ‖ Customer Care Ltd": what stands at the key of a name is a name, whatever its words may label elsewhere. */
function withPlainValues(segments: readonly Segment[]): Segment[] {
  return segments.map((segment, position) => {
    const before = segments[position - 1];
    const key = before?.labels.at(-1);
    if (before === undefined || key === undefined) return segment;
    const isKey = key.to === before.tokens.length && key.text.endsWith(':') && NAMING.has(key.concept);
    const labels = segment.labels.filter((label) => label.text.endsWith(':'));
    return isKey ? { ...segment, labels, labelShare: shareOf(segment.tokens, labels) } : segment;
  });
}

const NAMING: ReadonlySet<Concept> = new Set(['name', 'contact']);

function segmentOf(
  tokens: readonly Token[],
  line: number,
  position: number,
  language: string | null,
): Segment {
  const labels = matchLabels(tokens, language);
  return {
    tokens,
    text: tokens.map((token) => token.text).join(' '),
    box: unionOf(tokens.map((token) => token.box)),
    page: tokens[0]?.page ?? 1,
    line,
    position,
    labels,
    labelShare: shareOf(tokens, labels),
  };
}

function shareOf(tokens: readonly Token[], labels: Segment['labels']): number {
  const lettersOf = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;
  const all = tokens.reduce((sum, token) => sum + lettersOf(token.text), 0);
  if (all === 0) return labels.some((label) => label.from === 0 && label.to === tokens.length) ? 1 : 0;
  const labelled = labels.reduce(
    (sum, label) =>
      sum + tokens.slice(label.from, label.to).reduce((part, token) => part + lettersOf(token.text), 0),
    0,
  );
  return Math.min(1, labelled / all);
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
