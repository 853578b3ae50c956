import { evenlyLit } from './even-light';
import { Picture } from './picture';

const WIDTH = 600;
const HEIGHT = 800;

function picture(shade: (x: number, y: number) => number): Picture {
  const pixels = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) =>
    shade(at % WIDTH, Math.floor(at / WIDTH)),
  );
  return { pixels, width: WIDTH, height: HEIGHT };
}

const isPrint = (x: number, y: number) => y % 40 < 6 && x % 12 < 4;

function shadesOf({ pixels }: Picture, pick: (x: number, y: number) => boolean): number[] {
  return [...pixels].filter((_, at) => pick(at % WIDTH, Math.floor(at / WIDTH))).sort((a, b) => a - b);
}

describe('evenlyLit', () => {
  it('makes paper white and keeps print dark where light falls off and a shadow lies', () => {
    const light = (x: number) => (x > 350 ? 0.6 : 1) * (1 - x / 2000);
    const lit = evenlyLit(picture((x, y) => (isPrint(x, y) ? 60 : 240) * light(x)));
    const paper = shadesOf(lit, (x, y) => !isPrint(x, y) && Math.abs(x - 350) > 40);
    const print = shadesOf(lit, isPrint);
    expect(paper[Math.floor(paper.length * 0.02)]).toBeGreaterThan(215);
    expect(print[Math.floor(print.length * 0.98)]).toBeLessThan(120);
  });

  it('leaves a page alone that is evenly lit, whatever its colour and the panels on it', () => {
    const grey = picture((x, y) => (isPrint(x, y) ? 60 : 170));
    expect(evenlyLit(grey)).toBe(grey);
    const withPanel = picture((_, y) => (y > 200 && y < 240 ? 40 : 250));
    expect(evenlyLit(withPanel)).toBe(withPanel);
  });
});
