import { Box } from '@cira/contracts';
import { OcrWord } from '../ocr-word';
import { isDoubtful } from './doubt';

/** A place to read anew. */
export interface Stretch {
  /** Close around what stands there. */
  box: Box;
  /** The words that the first engine saw there, from left to right: all doubtful, or none. */
  words: OcrWord[];
}

/** A line with nothing to read for as long as this part of its height has words missing: a space is shorter. */
const LEAST_GAP = 1;
/** Words whose middles are farther apart than this part of the smaller one's height do not stand in one line. */
const LINE_DRIFT = 0.8;

/** The doubtful words, each by itself. */
export function doubtfulWords(words: readonly OcrWord[]): Stretch[] {
  return words.filter(isDoubtful).map((word) => ({ box: word.box, words: [word] }));
}

/**
 * What is doubtful or missing in the lines of a page, whose boxes another engine found: of each line the stretches
 * between the words that are sure. Doubtful words outside of all lines are left alone: they are pictures and stains.
 */
export function doubtfulStretches(lines: readonly Box[], words: readonly OcrWord[]): Stretch[] {
  const left = new Set(words);
  return lines.flatMap((line) => {
    const inLine = [...left].filter(({ box }) => standsIn(line, box)).sort((a, b) => a.box.x0 - b.box.x0);
    for (const word of inLine) left.delete(word);
    // Some boxes hold two lines and more; of those only the words can be told apart.
    return isOneLine(inLine) ? betweenSureWords(line, inLine) : doubtfulWords(inLine);
  });
}

function betweenSureWords(line: Box, words: readonly OcrWord[]): Stretch[] {
  const stretches: Stretch[] = [];
  let open: Stretch = { box: { ...line }, words: [] };
  const closeAt = (end: number, next: number) => {
    open.box.x1 = end;
    if (isWorthReading(open)) stretches.push(withWholeWords(open));
    open = { box: { ...line, x0: next }, words: [] };
  };
  for (const word of words) {
    if (isDoubtful(word)) open.words.push(word);
    else closeAt(word.box.x0, word.box.x1);
  }
  closeAt(line.x1, line.x1);
  return stretches;
}

function isWorthReading({ box, words }: Stretch): boolean {
  return words.length > 0 || box.x1 - box.x0 > LEAST_GAP * (box.y1 - box.y0);
}

/** A line's box may cut its first and last words. */
function withWholeWords({ box, words }: Stretch): Stretch {
  const x0 = Math.min(box.x0, ...words.map((word) => word.box.x0));
  const x1 = Math.max(box.x1, ...words.map((word) => word.box.x1));
  return { words, box: { ...box, x0, x1 } };
}

function standsIn(line: Box, box: Box): boolean {
  const y = middle(box);
  const shared = Math.min(box.x1, line.x1) - Math.max(box.x0, line.x0);
  return y > line.y0 && y < line.y1 && shared > (box.x1 - box.x0) / 2;
}

function isOneLine(words: readonly OcrWord[]): boolean {
  const boxes = words.filter((word) => !isDoubtful(word)).map(({ box }) => box);
  const middles = boxes.map(middle);
  const drift = Math.max(...middles) - Math.min(...middles);
  return boxes.length < 2 || drift <= LINE_DRIFT * Math.min(...boxes.map(({ y0, y1 }) => y1 - y0));
}

function middle({ y0, y1 }: Box): number {
  return (y0 + y1) / 2;
}
