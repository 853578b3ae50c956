import { Box, Word } from '@cira/contracts';
import { QuarterTurns } from '../quarter-turns';
import { inReadingOrder } from '../layout/reading-order';
import { groupIntoWords, PdfWord } from './group-into-words';
import { PdfRect, turnedBox } from './page-geometry';
import { isGarbage, isSpace, PdfCharacter } from './pdf-character';
import { withoutOverprints } from './without-overprints';

export interface TextLayer {
  /** In reading order, points of the upright page; sideways words (margins, stamps) come last. */
  words: Word[];
  /** Quarter turns clockwise, from PDF user space, that make most of the text upright. */
  turns: QuarterTurns;
  /** Characters other than white space. */
  characterCount: number;
  /** Share of them that no font mapping could name: 1 is a layer of nothing but garbage. */
  garbage: number;
}

/** Groups the characters of a page into words. `pageTurns` is the page's own turn, which a page without text keeps. */
export function textLayerOf(
  characters: readonly PdfCharacter[],
  visible: PdfRect,
  pageTurns: QuarterTurns,
): TextLayer {
  const printed = characters.filter((character) => !isSpace(character));
  const turns = commonTurns(printed) ?? pageTurns;
  const words = withoutOverprints(groupIntoWords(characters)).filter(({ rect }) => overlaps(rect, visible));
  const place = (word: PdfWord): Word => ({
    text: word.text,
    box: rounded(turnedBox(word.rect, visible, turns)),
    confidence: 1,
  });
  const upright = words.filter((word) => word.turns === turns);
  const sideways = words.filter((word) => word.turns !== turns);
  return {
    words: [...inReadingOrder(upright.map(place)), ...sideways.map(place)],
    turns,
    characterCount: printed.length,
    garbage: printed.length === 0 ? 0 : printed.filter(isGarbage).length / printed.length,
  };
}

function commonTurns(characters: readonly PdfCharacter[]): QuarterTurns | null {
  const turns = ([0, 1, 2, 3] as const).find(
    (candidate) => characters.filter((each) => each.turns === candidate).length > characters.length / 2,
  );
  return turns ?? null;
}

function overlaps(a: PdfRect, b: PdfRect): boolean {
  return a.left < b.right && a.right > b.left && a.bottom < b.top && a.top > b.bottom;
}

/** A hundredth of a point is finer than any print. */
function rounded(box: Box): Box {
  const round = (value: number) => Math.round(value * 100) / 100;
  return { x0: round(box.x0), y0: round(box.y0), x1: round(box.x1), y1: round(box.y1) };
}
