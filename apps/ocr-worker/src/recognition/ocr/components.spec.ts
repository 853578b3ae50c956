import { componentsOf } from './components';

function componentsOfDrawing(...rows: string[]) {
  const width = rows[0]?.length ?? 0;
  const mask = Uint8Array.from(rows.join(''), (each) => (each === '#' ? 1 : 0));
  return componentsOf(mask, width, rows.length);
}

describe('componentsOf', () => {
  it('gives the box and the ink of each thing', () => {
    expect(componentsOfDrawing('.##..', '.#..#', '....#')).toEqual([
      { x0: 1, y0: 0, x1: 3, y1: 2, ink: 3 },
      { x0: 4, y0: 1, x1: 5, y1: 3, ink: 2 },
    ]);
  });

  it('joins what touches at a corner only', () => {
    expect(componentsOfDrawing('#..', '.#.', '#..')).toEqual([{ x0: 0, y0: 0, x1: 2, y1: 3, ink: 3 }]);
  });

  it('joins arms that meet further down', () => {
    expect(componentsOfDrawing('#.#.#', '#.#.#', '#####')).toEqual([{ x0: 0, y0: 0, x1: 5, y1: 3, ink: 11 }]);
  });

  it('does not join the end of a row with the start of the next', () => {
    expect(componentsOfDrawing('..##', '#...')).toHaveLength(2);
    expect(componentsOfDrawing('...#', '#...')).toHaveLength(2);
  });
});
