import { Box, Word } from '@cira/contracts';

/** Mean widths of characters in text fonts, in heights of the line: Helvetica's, in four classes. */
const NARROW = 0.28;
const LOWER_CASE = 0.52;
const UPPER_CASE = 0.68;
const WIDE = 0.86;

/** Lines of a paragraph stand this many heights of a line apart. */
const LINE_SPACING = 1.2;
/** A font may be this much narrower than the mean before its line is taken for two. */
const NARROWEST_FONT = 1.7;
/** Within a paragraph of several lines the estimates must fit more closely. */
const TOLERANCE = 1.25;
/** Rooms that are tried around the one measured: up to 75 % wider or narrower. */
const STEP = 0.025;
const MOST_STEPS = 30;

/**
 * The words of a text of which only the outline is known, each with a box of its own: the text is broken into as many
 * lines as make letters of a usual shape in this outline, and each word gets its share of its line by the widths of
 * its letters. Mostly within a letter or two of the truth; worse where lines end anywhere, as in addresses.
 */
export function interpolateWords(text: string, box: Box, confidence: number): Word[] {
  const lines = linesOf(text, box);
  const widest = Math.max(...lines.map(lineWidth));
  const unit = (box.x1 - box.x0) / widest;
  const pitch = (box.y1 - box.y0) / lines.length;
  return lines.flatMap((words, index) => {
    const y0 = box.y0 + index * pitch;
    let x = box.x0;
    return words.map((word) => {
      const x0 = x;
      const x1 = x0 + textWidth(word) * unit;
      x = x1 + NARROW * unit;
      return { text: word, box: { x0, y0, x1, y1: y0 + pitch }, confidence };
    });
  });
}

/** Lines that the text says itself, or as few as fit. */
function linesOf(text: string, box: Box): string[][] {
  const given = text.split('\n').map(wordsOf).filter(notEmpty);
  if (given.length !== 1) return given;
  const words = given.flat();
  const width = box.x1 - box.x0;
  const height = box.y1 - box.y0;
  for (let count = 1; count < words.length; count++) {
    const lineHeight = height / (1 + (count - 1) * LINE_SPACING);
    const room = width / lineHeight;
    const tolerance = count === 1 ? NARROWEST_FONT : TOLERANCE;
    if (wrapped(words, room * tolerance).length <= count) return wrappedTo(count, words, room);
  }
  return words.map((word) => [word]);
}

/** As many lines as asked for, with a room as near as may be to the one that was measured. */
function wrappedTo(count: number, words: readonly string[], room: number): string[][] {
  for (let step = 0; step < MOST_STEPS; step++) {
    for (const candidate of [room * (1 + step * STEP), room * (1 - step * STEP)]) {
      const lines = wrapped(words, candidate);
      if (lines.length === count) return lines;
    }
  }
  return wrapped(words, room * NARROWEST_FONT);
}

function wrapped(words: readonly string[], room: number): string[][] {
  const lines: string[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && lineWidth([...line, word]) <= room) line.push(word);
    else lines.push([word]);
  }
  return lines;
}

function wordsOf(line: string): string[] {
  return line.split(/\s+/).filter(notEmpty);
}

function notEmpty({ length }: { length: number }): boolean {
  return length > 0;
}

function lineWidth(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + textWidth(word), NARROW * (words.length - 1));
}

function textWidth(word: string): number {
  return [...word].reduce((sum, character) => sum + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  if (/[.,:;'|!()[\]ijlftrI/-]/.test(character)) return NARROW;
  if (/[mwMW@%]/.test(character)) return WIDE;
  return /\p{Lu}/u.test(character) ? UPPER_CASE : LOWER_CASE;
}
