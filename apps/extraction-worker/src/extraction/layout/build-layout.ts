import { Page, Reading } from '@cira/contracts';
import { matchLabels } from '../lexicon/match-labels';
import { heightOf, unionOf } from './box';
import { buildLines } from './build-lines';
import { cutSegments } from './cut-segments';
import { Layout, Line, PageArea, Segment, Token } from './layout';
import { splitGluedWord } from './split-glued-words';

/** From the words of a reading to lines, segments and the labels that stand in them. */
export function buildLayout(reading: Reading): Layout {
  const lines: Line[] = [];
  const pages: PageArea[] = [];
  for (const page of reading.pages) {
    const tokens = tokensOf(page);
    pages.push({
      number: page.number,
      width: page.width,
      height: page.height,
      textHeight: median(tokens.map((token) => heightOf(token.box))) ?? 10,
    });
    for (const chain of buildLines(tokens)) lines.push(lineOf(chain, lines.length));
  }
  return { pages, lines, segments: lines.flatMap((line) => line.segments) };
}

function tokensOf(page: Page): Token[] {
  if (page.route === 'blank') return [];
  const method = page.route;
  return page.words
    .filter((word) => /[\p{L}\p{N}\p{Sc}#%@+-]/u.test(word.text))
    .flatMap(splitGluedWord)
    .map((word) => ({ ...word, page: page.number, method }));
}

function lineOf(chain: readonly Token[], index: number): Line {
  const segments = cutSegments(chain).map((tokens, position) => segmentOf(tokens, index, position));
  return { segments, box: unionOf(segments.map((segment) => segment.box)), page: chain[0]?.page ?? 1 };
}

function segmentOf(tokens: readonly Token[], line: number, position: number): Segment {
  const labels = matchLabels(tokens);
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
  if (all === 0) return 0;
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
