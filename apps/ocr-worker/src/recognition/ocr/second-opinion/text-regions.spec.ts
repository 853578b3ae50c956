import { textRegions } from './text-regions';

function map(rows: string[], likelihoods: Record<string, number> = { '#': 0.9 }) {
  const likelihood = Float32Array.from(rows.join(''), (mark) => likelihoods[mark] ?? 0);
  return { likelihood, width: rows[0]?.length ?? 0, height: rows.length };
}

describe('textRegions', () => {
  it('boxes what hangs together, grown to the height of its line', () => {
    const rows = [
      '....................',
      '....................',
      '....................',
      '...######....####...',
      '...######....####...',
      '...######....####...',
      '...######....####...',
      '....................',
      '....................',
    ];
    // 6 x 4 pixels grow by 1.5 * 24 / 20 on each side, 4 x 4 by 1.5 * 16 / 16.
    expect(textRegions(map(rows))).toEqual([
      { x0: 1.2, y0: 1.2, x1: 10.8, y1: 8.8 },
      { x0: 11.5, y0: 1.5, x1: 18.5, y1: 8.5 },
    ]);
  });

  it('leaves out specks, and what is hardly text', () => {
    const rows = ['##........', '##........', '....oooooo', '....oooooo', '....oooooo', '....oooooo'];
    expect(textRegions(map(rows, { '#': 0.9, o: 0.5 }))).toEqual([]);
  });

  it('ends at the edges of the map', () => {
    expect(textRegions(map(['####', '####', '####', '####']))).toEqual([{ x0: 0, y0: 0, x1: 4, y1: 4 }]);
  });
});
