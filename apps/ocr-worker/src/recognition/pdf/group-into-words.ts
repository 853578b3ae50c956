import { Box } from '@cira/contracts';
import { QuarterTurns } from '../quarter-turns';
import { PdfRect, turnedBox } from './page-geometry';
import { isSpace, PdfCharacter, textOf } from './pdf-character';
import { spreadLigatures } from './spread-ligatures';

export interface PdfWord {
  text: string;
  rect: PdfRect;
  turns: QuarterTurns;
}

/**
 * The words of a text layer. A word ends at white space of the file, at a gap, at a leader (Total ..... 12), and where
 * the line or its direction changes. Gaps are measured here: PDFium starts a new line wherever a program that draws a
 * number in pieces sets down the pen, and lets neighbouring columns touch.
 */
export function groupIntoWords(characters: readonly PdfCharacter[]): PdfWord[] {
  return runsOf(spreadLigatures(characters))
    .flatMap(partAtGaps)
    .flatMap(partAtLeaders)
    .flatMap((word) => {
      const [first] = word;
      const text = textOf(word);
      return first === undefined || text === ''
        ? []
        : [{ text, rect: union(word.map(({ rect }) => rect)), turns: first.turns }];
    });
}

/** Longer runs without white space are not language, and may be made to hurt. */
const MAX_RUN_LENGTH = 500;
/** Em that no two letters of a word are apart. */
const WIDEST_GAP = 1;
/** Em by which a gap between words exceeds those between letters. */
const WORD_GAP = 0.1;
/** Em by which letters may be spaced: in one stroke of the pen, and where PDFium sees a gap too. */
const WIDEST_SPACING = 0.6;
const WIDEST_DOUBTED_SPACING = 0.2;
/** So many gaps show how letters are spaced even where PDFium saw words. */
const GAPS_THAT_SHOW_SPACING = 3;

interface Step {
  character: PdfCharacter;
  /** Em from the character before; 0 for the first of a run. */
  gap: number;
  /** Whether PDFium put white space before it. */
  doubted: boolean;
}

/** Characters that follow each other on one line without white space of the file's own. */
function runsOf(characters: readonly PdfCharacter[]): Step[][] {
  const runs: Step[][] = [];
  let run: Step[] = [];
  let doubted = false;
  for (const character of characters) {
    if (isSpace(character)) {
      if (character.generated) doubted = true;
      else run = [];
      continue;
    }
    const previous = run.at(-1)?.character;
    if (previous !== undefined && isOverprint(previous, character)) continue;
    const gap = previous === undefined ? null : gapBetween(previous, character);
    if (gap === null || run.length === MAX_RUN_LENGTH) {
      run = [];
      runs.push(run);
    }
    run.push({ character, gap: gap ?? 0, doubted });
    doubted = false;
  }
  return runs;
}

/**
 * The same character again in nearly the same place, drawn anew: how some programs print bold. (The two letters of a
 * ligature, ff or tt, stand in one place too, but are drawn as one.)
 */
function isOverprint(previous: PdfCharacter, next: PdfCharacter): boolean {
  if (previous.code !== next.code || previous.object === next.object || previous.turns !== next.turns)
    return false;
  const a = alongLine(previous);
  const b = alongLine(next);
  // Doubled letters (ll) stand a whole width apart.
  const near = 0.3 * (b.x1 - b.x0);
  return Math.abs(a.x0 - b.x0) < near && Math.abs(a.y0 - b.y0) < near;
}

/** Em between the end of one character and the start of the next; null where the next can't continue its word. */
function gapBetween(previous: PdfCharacter, next: PdfCharacter): number | null {
  if (previous.turns !== next.turns) return null;
  const a = alongLine(previous);
  const b = alongLine(next);
  const em = Math.max(previous.em, next.em);
  const height = Math.max(a.y1 - a.y0, b.y1 - b.y0);
  const drop = Math.abs((a.y0 + a.y1) / 2 - (b.y0 + b.y1) / 2);
  // Accents are drawn a little back over their letter; a pen that goes back further starts anew.
  const forward = b.x0 > a.x0 - 0.3 * em;
  const gap = (b.x0 - a.x1) / em;
  return forward && gap < WIDEST_GAP && drop < height / 2 + 0.01 ? gap : null;
}

/** The box as it would be if its own line ran from left to right. */
function alongLine({ rect, turns }: PdfCharacter): Box {
  return turnedBox(rect, { left: 0, bottom: 0, right: 0, top: 0 }, turns);
}

/** Spaced letters (I N V O I C E) hold together by the gap that most of them have. */
function partAtGaps(run: readonly Step[]): PdfCharacter[][] {
  const gaps = run.slice(1).map(({ gap }) => gap);
  const spacing = Math.max(0, lowerMedian(gaps));
  const isWordGap = ({ gap, doubted }: Step) => {
    const doubtedSpacing =
      gaps.length < GAPS_THAT_SHOW_SPACING ? 0 : Math.min(spacing, WIDEST_DOUBTED_SPACING);
    return gap > WORD_GAP + (doubted ? doubtedSpacing : Math.min(spacing, WIDEST_SPACING));
  };
  const words: PdfCharacter[][] = [];
  for (const step of run) {
    const word = words.at(-1);
    if (word === undefined || isWordGap(step)) words.push([step.character]);
    else word.push(step.character);
  }
  return words;
}

function lowerMedian(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}

/** Dots and lines that lead the eye are a word of their own, not a part of the amount that they lead to. */
function partAtLeaders(word: readonly PdfCharacter[]): PdfCharacter[][] {
  const text = String.fromCharCode(...word.map(({ code }) => code));
  const ends = [...text.matchAll(/\.{4,}|_{4,}|\u2026{2,}/g)].flatMap(({ index, 0: leader }) => [
    index,
    index + leader.length,
  ]);
  return [0, ...ends]
    .map((from, position) => word.slice(from, ends[position]))
    .filter((part) => part.length > 0);
}

function union(rects: readonly PdfRect[]): PdfRect {
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    bottom: Math.min(...rects.map(({ bottom }) => bottom)),
    right: Math.max(...rects.map(({ right }) => right)),
    top: Math.max(...rects.map(({ top }) => top)),
  };
}
