import { wordRepair } from './repair-word';

const { repair } = wordRepair(new Set(['total', 'totals', 'invoice', 'subtotal', 'rate', 'account']), [
  'total',
  'invoice',
  'subtotal',
  'rate',
  'account',
]);

describe('wordRepair', () => {
  it.each([
    ['tota', 'total'],
    ['subtota', 'subtotal'],
    ['invo1ce'.replace('1', 'l'), 'invoice'],
    ['involce', 'invoice'],
    ['invooice', 'invoice'],
  ])('repairs "%s" to "%s"', (word, meant) => {
    expect(repair(word)).toBe(meant);
  });

  it.each(['totals', 'accounts', 'rat', 'dalton', 'inv'])('leaves "%s" alone', (word) => {
    expect(repair(word)).toBe(word);
  });
});
