/**
 * How a scanner and OCR see the words of a page: boxes that hug the ink, tremble and lie a little askew, letters that
 * are taken for others, words that are lost, parted and joined.
 * @param degree 0 to 1: from a good scan to a poor photo
 */
export function scanned(words, { random, degree, width, height }) {
  const slope = Math.tan(((random.normal() * 0.25 * degree + random.normal() * 0.08) * Math.PI) / 180);
  const shift = { x: random.normal() * 3, y: random.normal() * 3 };
  const read = words
    .filter(() => !random.chance(0.012 * degree))
    .map((word) => readWord(word, { random, degree, slope, shift }));
  return [...joinedAndParted(read, random, degree), ...specks(random, degree, width, height)].filter(
    ({ text }) => text !== '',
  );
}

function readWord({ text, box }, { random, degree, slope, shift }) {
  const size = box.y1 - box.y0;
  const top = /[bdfhkltA-Z\d\p{Lu}/()]/u.test(text) ? 0.2 : 0.37;
  const foot = /[gjpqy,;()]/.test(text) ? 0.04 : 0.21;
  const tremble = () => random.normal() * (0.2 + 0.5 * degree);
  const sink = slope * box.x0 + shift.y;
  const seen = misread(text, random, degree);
  return {
    text: seen,
    box: {
      x0: rounded(box.x0 + shift.x + tremble()),
      y0: rounded(box.y0 + top * size + sink + tremble()),
      x1: rounded(Math.max(box.x0 + 1, box.x1 + tremble()) + shift.x),
      y1: rounded(box.y1 - foot * size + sink + tremble()),
    },
    confidence: confidenceOf(seen === text, random, degree),
  };
}

function confidenceOf(right, random, degree) {
  const least = right ? 0.78 - 0.35 * degree : 0.25;
  return Math.round(Math.min(0.97, random.between(least, right ? 1 : 0.85)) * 100) / 100;
}

const CONFUSED = [
  ['O', '0'],
  ['0', 'O'],
  ['l', '1'],
  ['1', 'l'],
  ['I', 'l'],
  ['I', '1'],
  ['1', 'I'],
  ['S', '5'],
  ['5', 'S'],
  ['B', '8'],
  ['8', 'B'],
  ['rn', 'm'],
  ['m', 'rn'],
  ['.', ','],
  [',', '.'],
  ['Z', '2'],
  ['2', 'Z'],
  ['G', '6'],
  ['6', 'G'],
  ['cl', 'd'],
  ['vv', 'w'],
  ['q', 'g'],
  ['e', 'c'],
  ['c', 'e'],
  ['h', 'b'],
  ['t', 'f'],
  ['f', 't'],
  ['i', 'l'],
  ['i', 'j'],
  ['u', 'v'],
  ['€', 'E'],
  ['€', '€.'],
  ['£', 'E'],
  ['₹', '%'],
  ['₹', 'Z'],
  ['₹', '?'],
  ['$', 'S'],
  ['#', '4'],
  ['@', '©'],
  ['ü', 'ii'],
  ['ä', 'a'],
  ['ö', 'o'],
  ['é', 'e'],
  ['è', 'e'],
  ['ã', 'a'],
  ['ç', 'c'],
  ['ñ', 'n'],
  ['ß', 'B'],
  ['°', '"'],
  [':', '.'],
  [':', ''],
  ['-', '—'],
  ['-', ''],
  ["'", ''],
  ['7', '1'],
  ['4', '1'],
  ['3', '8'],
  ['9', '0'],
  ['/', '7'],
  ['/', '1'],
];
const DROPPED_OFTEN = new Set(['.', ',', ':', '-', "'"]);

function misread(text, random, degree) {
  if (!random.chance(Math.min(0.5, (0.002 + 0.016 * degree) * [...text].length))) return text;
  const possible = CONFUSED.filter(([from]) => text.includes(from));
  if (possible.length === 0) return random.chance(0.15) ? text.slice(1) : text;
  const [from, to] = random.pick(possible);
  const places = [...text.matchAll(new RegExp(from.replace(/[.$]/g, '\\$&'), 'g'))].map(({ index }) => index);
  const at = random.pick(places);
  const instead = DROPPED_OFTEN.has(from) && random.chance(0.3) ? '' : to;
  return text.slice(0, at) + instead + text.slice(at + from.length);
}

function joinedAndParted(words, random, degree) {
  const result = [];
  for (const word of words) {
    const last = result.at(-1);
    const near =
      last !== undefined &&
      Math.abs(last.box.y0 - word.box.y0) < 4 &&
      word.box.x0 - last.box.x1 < 4 &&
      word.box.x0 > last.box.x1;
    if (near && random.chance(0.012 * degree)) {
      result[result.length - 1] = {
        ...last,
        text: last.text + word.text,
        box: { ...last.box, x1: word.box.x1, y1: Math.max(last.box.y1, word.box.y1) },
      };
    } else if (word.text.length > 5 && random.chance(0.01 * degree)) result.push(...parted(word, random));
    else result.push(word);
  }
  return result;
}

function parted({ text, box, confidence }, random) {
  const at = random.int(2, text.length - 2);
  const cut = box.x0 + ((box.x1 - box.x0) * at) / text.length;
  return [
    { text: text.slice(0, at), box: { ...box, x1: rounded(cut - 1) }, confidence },
    { text: text.slice(at), box: { ...box, x0: rounded(cut + 1) }, confidence },
  ];
}

/** Rules, folds and dirt that are taken for signs. */
function specks(random, degree, width, height) {
  return Array.from({ length: random.few(0, Math.round(10 * degree)) }, () => {
    const [x0, y0] = [rounded(random.between(5, width - 15)), rounded(random.between(5, height - 15))];
    const text = random.pick(['|', '—', '_', '.', '~', "'", '‘', '|', '=', '\\', 'ee', 'i']);
    return {
      text,
      box: { x0, y0, x1: x0 + 4, y1: y0 + random.int(3, 9) },
      confidence: Math.round(random.between(0.1, 0.6) * 100) / 100,
    };
  });
}

function rounded(value) {
  return Math.round(value * 100) / 100;
}
