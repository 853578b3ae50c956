import { lines, moved, wrapped } from '../print/block.mjs';
import { widthOf } from '../print/text-width.mjs';
import { CELLS, sayItem } from './table-cells.mjs';

/** The columns of tables as they are found on invoices. */
const FORMS = [
  'description amount',
  'description quantity price amount',
  'quantity description price amount',
  'pos description quantity price amount',
  'pos sku description quantity unit price amount',
  'sku description quantity price amount',
  'description quantity unit price taxRate amount',
  'pos description quantity price taxRate amount',
  'quantity unit description price amount',
  'description price quantity amount',
  'description quantity price lineDiscount amount',
  'sku description quantity price lineDiscount taxRate amount',
  'deliveryDate description quantity price amount',
  'description quantity price amount taxRate gross',
  'description taxRate amount',
  'pos quantity unit sku description price amount',
  'description quantity amount',
  'pos description amount',
  'description quantity price taxRate taxAmount amount',
  'quantity sku description unit price lineDiscount amount',
  'sku description unit quantity price taxRate amount',
  'description taxRate quantity price amount',
  'description amount taxRate taxAmount gross',
  'pos sku description quantityUnit price amount',
  'description quantityUnit price amount',
  'pos description quantityUnit price lineDiscount amount',
  'quantity description amount',
  'sku quantity description price amount',
  'pos quantity description price amount',
  'description unit price quantity taxRate amount',
].map((text) => text.split(' '));

/** Columns for these facts: discounts and several rates are mostly shown where there are some. */
export function tableColumns(draft, facts) {
  const { random } = draft;
  const discounted = facts.items.some(({ discount }) => discount > 0);
  const several = facts.scheme.rates.length > 1;
  const taxed = facts.scheme.tax === 'exclusive' && facts.sums.taxes.every(({ name }) => name === null);
  const fitting = FORMS.filter(
    (form) =>
      form.includes('lineDiscount') === discounted &&
      (taxed || !form.some((key) => key.startsWith('tax') || key === 'gross')) &&
      (!several || !taxed || form.includes('taxRate')),
  );
  return random.pick(fitting.length > 0 ? fitting : [['description', 'quantity', 'price', 'amount']]);
}

/**
 * The lines of the invoice as a table: `{ head, rows, carried }`, each row a block of the whole width.
 * `carried(count)`: the row that says what the first `count` lines come to; `[key, cents]` of it.
 */
export function itemTable(draft, facts, { width, columns }) {
  const { random, style } = draft;
  const face = { ...style.body, size: style.tableSize };
  const look = {
    face,
    headFace: { ...face, bold: random.chance(0.7), size: face.size * random.pick([1, 1, 0.9]) },
    gap: random.between(6, 14),
    pad: random.weighted([
      [5, random.between(1, 4)],
      [2, random.between(5, 12)],
    ]),
  };
  const heads = columns.map((key) => headText(draft, key));
  const cells = facts.items.map((item) => columns.map((key) => CELLS[key](draft, item, facts)));
  const places = placesOf(columns, heads, cells, { width, look, random });
  const headed = random.chance(0.93);
  const rows = [];
  const summed = random.chance(0.5);
  let group = null;
  let groupSum = 0;
  const closeGroup = () => {
    if (group !== null && summed)
      rows.push({
        block: amountRow(draft.label('groupTotal'), draft.money(draft.sign * groupSum), face, places, width),
        item: null,
      });
    groupSum = 0;
  };
  facts.items.forEach((item, at) => {
    if (item.group !== null && item.group !== group) {
      closeGroup();
      group = item.group;
      rows.push({
        block: textRow(
          `${random.pick(['', `${'ABC'[group]}. `, `${group + 1} `])}${draft.word('trades')}`,
          { ...face, bold: true },
          places,
          look,
        ),
        item: null,
      });
    }
    sayItem(draft, item, columns, facts);
    rows.push({ block: rowOf(cells[at], item, places, look), item });
    groupSum += item.amount;
  });
  closeGroup();
  return {
    head: headed ? headRow(heads, places, look) : null,
    rows,
    textRow: (text, amount) => amountRow(text, amount, face, places, width),
  };
}

function headText(draft, key) {
  const { random, country } = draft;
  const text = draft.heading(key === 'quantityUnit' ? 'quantity' : key);
  if (!['amount', 'price'].includes(key) || !random.chance(0.1)) return text;
  draft.sayCurrency();
  return `${text} ${random.pick([country.currency, `(${country.currency})`, `/ ${country.currency}`])}`;
}

/** For each column its start and end, how it is aligned and its widest cell; the description takes what is left. */
function placesOf(columns, heads, cells, { width, look, random }) {
  const numeric = random.weighted([
    [8, 'right'],
    [1, 'left'],
    [1, 'center'],
  ]);
  const natural = columns.map((key, at) =>
    Math.max(
      ...cells.map((row) => widthOf(row[at], look.face)),
      ...heads[at].split(' ').map((word) => widthOf(word, look.headFace)),
      18,
    ),
  );
  const text = columns.indexOf('description');
  const others = natural.reduce((sum, value, at) => (at === text ? sum : sum + value + look.gap), 0);
  const room = Math.max(90, width - others);
  const whole = random.chance(0.85) ? room : Math.min(room, natural[text] + 60);
  const spare = (room - whole) / Math.max(1, columns.length - 1);
  let start = 0;
  return columns.map((key, at) => {
    const own = at === text ? whole : natural[at] + spare;
    const place = {
      start,
      end: start + own,
      key,
      align: NUMERIC.has(key) ? (key === 'amount' || key === 'gross' ? 'right' : numeric) : 'left',
    };
    start += own + look.gap;
    return place;
  });
}

const NUMERIC = new Set([
  'quantity',
  'price',
  'amount',
  'gross',
  'taxRate',
  'taxAmount',
  'lineDiscount',
  'quantityUnit',
]);

function headRow(heads, places, look) {
  const blocks = heads.map((head, at) => {
    const place = places[at];
    const width = place.end - place.start;
    return cellBlock(wrapped(head, look.headFace, Math.max(width, 20)), look.headFace, place);
  });
  return merged(blocks, places, look.pad + 2);
}

function rowOf(texts, item, places, look) {
  const blocks = texts.map((text, at) => {
    const place = places[at];
    if (place.key !== 'description') return cellBlock([text], look.face, place);
    const main = wrapped(text, look.face, place.end - place.start);
    const details = item.details.flatMap((detail) => wrapped(detail, look.face, place.end - place.start));
    return cellBlock([...main, ...details], look.face, place);
  });
  return merged(blocks, places, look.pad);
}

function cellBlock(texts, face, place) {
  const width = place.end - place.start;
  // What is wider than its column hangs over to the left, as right-aligned cells do.
  return lines(texts, face, { width, align: place.align });
}

function merged(blocks, places, pad) {
  const runs = blocks.flatMap((block, at) => moved(block.runs, places[at].start, 0));
  return { width: places.at(-1).end, height: Math.max(...blocks.map(({ height }) => height)) + pad, runs };
}

function textRow(text, face, places, look) {
  const block = lines([text], face);
  return { ...block, runs: moved(block.runs, places[0].start, 2), height: block.height + look.pad + 2 };
}

function amountRow(text, amount, face, places, width) {
  const label = lines([text], face);
  const value = lines([amount], face);
  const end = places.find(({ key }) => key === 'amount')?.end ?? width;
  const runs = [
    ...moved(label.runs, Math.max(0, end - value.width - label.width - 30), 0),
    ...moved(value.runs, end - value.width, 0),
  ];
  return { width, height: label.height + 3, runs };
}
