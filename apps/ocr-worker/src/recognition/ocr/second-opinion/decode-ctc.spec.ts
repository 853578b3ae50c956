import { decodeCtc } from './decode-ctc';

/** None, two characters, one that is never wanted, and the space. */
const ALPHABET = ['', '1', '7', null, ' '];

/** What a network gives that sees in each step the class `seen` with the probability `sure`. */
function output(...steps: [seen: number, sure: number][]): Float32Array {
  return Float32Array.from(
    steps.flatMap(([seen, sure]) =>
      ALPHABET.map((_, index) => (index === seen ? sure : (1 - sure) / (ALPHABET.length - 1))),
    ),
  );
}

const text = (probabilities: Float32Array) =>
  decodeCtc(probabilities, ALPHABET)
    .map(({ character }) => character)
    .join('');

describe('decodeCtc', () => {
  it('takes a character that goes on over several steps for one, and for two where none lies between', () => {
    expect(text(output([1, 0.9], [1, 0.9], [2, 0.9]))).toBe('17');
    expect(text(output([1, 0.9], [0, 0.9], [1, 0.9], [4, 0.9], [2, 0.9]))).toBe('11 7');
  });

  it('is as sure of a character as the step that shows it best, and says where it begins', () => {
    const [first, second] = decodeCtc(output([0, 0.9], [1, 0.5], [1, 0.75], [2, 0.9]), ALPHABET);
    expect(first).toEqual({ character: '1', confidence: 0.75, at: 0.375 });
    expect(second?.at).toBe(0.875);
  });

  it('never gives a character that is not wanted, however likely', () => {
    const step = Float32Array.from([0.1, 0.05, 0.15, 0.6, 0.1]);
    expect(decodeCtc(step, ALPHABET)).toEqual([expect.objectContaining({ character: '7' })]);
  });
});
