import { pageSize } from './page-size';

describe('pageSize', () => {
  it('believes a scanner', () => {
    expect(pageSize(2480, 3508, 300)).toEqual({
      width: expect.closeTo(595.2),
      height: expect.closeTo(841.92),
    });
  });

  it('takes what a camera or no one measured to be as long as A4', () => {
    const a4Long = { width: expect.closeTo(631.5), height: 842 };
    expect(pageSize(3000, 4000, 72)).toEqual(a4Long);
    expect(pageSize(3000, 4000, undefined)).toEqual(a4Long);
    expect(pageSize(3000, 4000, 0)).toEqual(a4Long);
    expect(pageSize(300, 400, 600)).toEqual(a4Long);
  });
});
