import { Picture, toPgm, turned, withFullContrast } from './picture';

function picture(width: number, height: number, shade: (x: number, y: number) => number): Picture {
  const pixels = Uint8Array.from({ length: width * height }, (_, index) =>
    shade(index % width, Math.floor(index / width)),
  );
  return { pixels, width, height };
}

describe('withFullContrast', () => {
  it('stretches grey print on grey paper to black on white', () => {
    const { pixels } = withFullContrast(picture(100, 100, (x) => (x < 10 ? 80 : 200)));
    expect(pixels[0]).toBe(0);
    expect(pixels[99]).toBe(255);
  });

  it('does not make print of the noise of a nearly empty page', () => {
    const { pixels } = withFullContrast(
      picture(100, 100, (x, y) => ((x * 31 + y * 17) % 2 === 0 ? 250 : 244)),
    );
    expect(Math.min(...pixels)).toBeGreaterThan(220);
  });

  it('leaves a picture alone that has black and white already', () => {
    const original = picture(100, 100, (x) => (x < 10 ? 0 : 255));
    expect(withFullContrast(original)).toBe(original);
  });
});

describe('turned', () => {
  it('turns clockwise: the top left corner comes to the top right', async () => {
    const marked = picture(3, 2, (x, y) => (x === 0 && y === 0 ? 9 : 200));
    const result = await turned(marked, 1);
    expect(result).toMatchObject({ width: 2, height: 3 });
    expect([...result.pixels]).toEqual([200, 9, 200, 200, 200, 200]);
  });
});

describe('toPgm', () => {
  it('is a header and the pixels', () => {
    expect(toPgm(picture(2, 1, (x) => 65 + x)).toString('latin1')).toBe('P5\n2 1\n255\nAB');
  });
});
