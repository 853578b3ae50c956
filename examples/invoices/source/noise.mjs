/** mulberry32: a small seeded generator of numbers in [0, 1), so that each run makes the very same pixels. */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Adds sensor noise in place: nearly Gaussian (the sum of three uniforms), `strength` its standard deviation. */
export function addNoise(pixels, strength, random) {
  for (let index = 0; index < pixels.length; index++) {
    const offset = (random() + random() + random() - 1.5) * 2 * strength;
    pixels[index] = Math.max(0, Math.min(255, Math.round(pixels[index] + offset)));
  }
}
