import { ALL_SURFACES } from './surfaces';

describe('surfaces', () => {
  it.each(['/', '/v1/jobs', '/extract', '/nothing', '/docs', ''])('%p is owned by one of them', (path) => {
    expect(ALL_SURFACES.some((surface) => surface.owns(path))).toBe(true);
  });

  it('name their schemas differently, because they share one document', () => {
    const names = ALL_SURFACES.flatMap((surface) => Object.keys(surface.schemas));
    expect(new Set(names).size).toBe(names.length);
  });
});
