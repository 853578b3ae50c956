import { quarterTurns } from '../quarter-turns';
import { PdfRect, turnedBox, turnedSize } from './page-geometry';

/** A visible part that does not start at the origin, and a mark 10 from its left, 20 from its top, 30 x 5 in size. */
const visible: PdfRect = { left: 100, bottom: 200, right: 500, top: 900 };
const mark: PdfRect = { left: 110, right: 140, top: 880, bottom: 875 };

describe('page geometry', () => {
  it('measures from the top left corner of the visible part', () => {
    expect(turnedSize(visible, 0)).toEqual({ width: 400, height: 700 });
    expect(turnedBox(mark, visible, 0)).toEqual({ x0: 10, y0: 20, x1: 40, y1: 25 });
  });

  it('turned clockwise once, the top left mark stands at the top right', () => {
    expect(turnedSize(visible, 1)).toEqual({ width: 700, height: 400 });
    expect(turnedBox(mark, visible, 1)).toEqual({ x0: 675, y0: 10, x1: 680, y1: 40 });
  });

  it('turned twice, at the bottom right', () => {
    expect(turnedBox(mark, visible, 2)).toEqual({ x0: 360, y0: 675, x1: 390, y1: 680 });
  });

  it('turned three times, at the bottom left', () => {
    expect(turnedBox(mark, visible, 3)).toEqual({ x0: 20, y0: 360, x1: 25, y1: 390 });
  });

  it('brings any count of quarter turns into 0 to 3', () => {
    expect([-1, 0, 4, 5, 2.98].map(quarterTurns)).toEqual([3, 0, 0, 1, 3]);
  });
});
