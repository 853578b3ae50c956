import { splitGluedWord } from './split-glued-words';

const BOX = { x0: 100, y0: 0, x1: 200, y1: 10 };
const parts = (text: string): string[] =>
  splitGluedWord({ text, box: BOX, confidence: 1 }).map((word) => word.text);

describe('splitGluedWord', () => {
  it.each([
    ['Date:12.05.2024', ['Date:', '12.05.2024']],
    ['Invoice#471', ['Invoice#', '471']],
    ['#1047', ['#', '1047']],
    ['No.004518', ['No.', '004518']],
    ['Nr.:77', ['Nr.:', '77']],
    ['N°77', ['N°', '77']],
  ])('splits "%s" into label and value', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it.each([
    '#blue',
    'Norton7',
    'Note5',
    '10:30',
    'https://acme.example',
    'a:b@acme.example',
    'Date:',
    'A-17#3',
  ])('leaves "%s" whole', (text) => {
    expect(parts(text)).toEqual([text]);
  });

  it('shares the box out by letters', () => {
    const [label, value] = splitGluedWord({ text: '#1047', box: BOX, confidence: 1 });
    expect(label?.box).toEqual({ ...BOX, x1: 120 });
    expect(value?.box).toEqual({ ...BOX, x0: 120 });
  });
});
