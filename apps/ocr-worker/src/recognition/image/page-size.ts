/** ISO A4 in points. */
const A4_LONG_SIDE = 842;

/** Long sides that a resolution must lead to before it is believed, in points: from a small receipt to A3. */
const PLAUSIBLE_LONG_SIDE = { from: 288, to: 1200 };

/**
 * Size in points of the page that a picture shows. The file's own resolution (dots an inch) is believed where it gives
 * a page of plausible size; cameras write 72 whatever they see, and then the page is taken to be as long as A4.
 */
export function pageSize(
  width: number,
  height: number,
  dpi: number | undefined,
): { width: number; height: number } {
  const longSide = Math.max(width, height);
  const stated = dpi === undefined || dpi <= 0 ? NaN : (longSide / dpi) * 72;
  const plausible = stated >= PLAUSIBLE_LONG_SIDE.from && stated <= PLAUSIBLE_LONG_SIDE.to;
  const scale = (plausible ? stated : A4_LONG_SIDE) / longSide;
  return { width: width * scale, height: height * scale };
}
