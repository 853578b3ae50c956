import { QuarterTurns } from '../quarter-turns';
import { PdfRect } from './page-geometry';

/** How a character stands on the page, in user space. */
export interface CharacterPlacement {
  /** As wide as its advance and as high as its font says it is. */
  loose: PdfRect;
  /** What the glyph itself covers. */
  tight: PdfRect;
  /** The point on the base line where the character starts. */
  origin: { x: number; y: number };
  /** Font size as it appears across the line, points. */
  em: number;
  turns: QuarterTurns;
}

/** The box of an ordinary font, in em above and below the base line. */
const ORDINARY = { ascent: 0.75, descent: 0.25 };
/** Beyond these a font's own measures are wrong: its box would reach into the lines above and below. */
const MOST = { ascent: 1.3, descent: 0.6 };
const LEAST_HEIGHT = 0.5;
const LEAST_WIDTH = 0.02;

/**
 * The font-high box of a character: what the font says, unless it says nonsense. Some fonts state the height of all
 * they might ever draw, so that every line seems to overlap its neighbours; some state advances of zero.
 */
export function characterRect(placement: CharacterPlacement): PdfRect {
  return withHeight(placement, withWidth(placement));
}

function withWidth({ loose, tight, em, turns }: CharacterPlacement): PdfRect {
  const { low, high } = turns % 2 === 0 ? horizontal(loose) : vertical(loose);
  if (high - low >= LEAST_WIDTH * em) return loose;
  return turns % 2 === 0
    ? { ...loose, left: tight.left, right: tight.right }
    : { ...loose, bottom: tight.bottom, top: tight.top };
}

function withHeight({ origin, em, turns }: CharacterPlacement, rect: PdfRect): PdfRect {
  const upright = turns % 2 === 0;
  const { low, high } = upright ? vertical(rect) : horizontal(rect);
  const base = upright ? origin.y : origin.x;
  const upwards = turns === 0 || turns === 3;
  const ascent = (upwards ? high - base : base - low) / em;
  const descent = (upwards ? base - low : high - base) / em;
  if (ascent <= MOST.ascent && descent <= MOST.descent && ascent + descent >= LEAST_HEIGHT) return rect;

  const [below, above] = upwards ? [ORDINARY.descent, ORDINARY.ascent] : [ORDINARY.ascent, ORDINARY.descent];
  return upright
    ? { ...rect, bottom: base - below * em, top: base + above * em }
    : { ...rect, left: base - below * em, right: base + above * em };
}

function horizontal({ left, right }: PdfRect): { low: number; high: number } {
  return { low: left, high: right };
}

function vertical({ bottom, top }: PdfRect): { low: number; high: number } {
  return { low: bottom, high: top };
}
