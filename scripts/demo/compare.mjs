/**
 * Compares an invoice as extracted with what is printed on the document.
 * `expected` and `actual`: `{ fields: { <name>: value | null }, line_items: [{ description, quantity, ... }] }`, where
 * a null among the expected fields says that the document has no such thing. Fields that `expected` doesn't name are
 * not compared. Answers the differences, `{ name, expected, actual }` each; none when all is right.
 */
export function differences(expected, actual) {
  const found = [];
  const check = (name, wanted, value) => {
    if (!sameValue(name, wanted, value ?? null))
      found.push({ name, expected: wanted, actual: value ?? null });
  };
  for (const [name, wanted] of Object.entries(expected.fields)) check(name, wanted, actual.fields[name]);
  const [wantedItems, items] = [expected.line_items, actual.line_items];
  if (items.length !== wantedItems.length) {
    return [...found, { name: 'line_items', expected: `${wantedItems.length}`, actual: `${items.length}` }];
  }
  wantedItems.forEach((wantedItem, index) => {
    for (const [name, wanted] of Object.entries(wantedItem)) {
      // What a line does not print, a reader may well compute.
      if (wanted !== null) check(`line ${index + 1} ${name}`, wanted, items[index][name]);
    }
  });
  return found;
}

/** Digits that count as text: 0815 is not 815. */
const IDENTIFIER = /(_number|_id|iban|bic)$/;

function sameValue(name, wanted, value) {
  if (wanted === null || value === null) return wanted === value;
  if (!IDENTIFIER.test(name) && isNumber(wanted) && isNumber(value)) return Number(wanted) === Number(value);
  // One misread letter in a line's description does no harm; in a number, a name or a date it does.
  if (/ description$/.test(name)) return distance(fold(wanted), fold(value)) <= wanted.length / 10;
  return fold(wanted) === fold(value);
}

function isNumber(value) {
  return /^-?\d+(\.\d+)?$/.test(String(value));
}

/** Letters and digits only, in lower case: how a value was spaced or punctuated does not matter. */
function fold(text) {
  return String(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Levenshtein: how many letters must be inserted, deleted or replaced. */
function distance(from, to) {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[to.length];
}
