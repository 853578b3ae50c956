import { WORDS } from './words/words.mjs';
import { formatDate } from './print/dates.mjs';
import { personOf } from './world/parties.mjs';

/**
 * The lines of an invoice. Quantities are whole numbers of thousandths, prices of ten-thousandths of the currency,
 * amounts of cents; `discount` is in percent.
 */
export function itemsOf({ kind, country, language, random, scheme }) {
  const words = WORDS[language];
  const taste = tasteOf(kind, random);
  return Array.from({ length: taste.count }, (_, at) => {
    const quantity = quantityOf(taste, random);
    const price = priceOf(taste, country.scale, random);
    const discount = taste.discounts && random.chance(0.6) ? random.pick([5, 10, 10, 15, 20, 2, 50]) : 0;
    return {
      position: at + 1,
      ...textOf(taste, words, language, random),
      sku: random.pattern(taste.sku),
      unit: taste.unit ?? random.pick(words[taste.hours ? 'hours' : 'units']),
      quantity,
      price,
      discount,
      amount: Math.round((quantity * price * (100 - discount)) / 10 ** 7),
      rate: random.pick(scheme.rates),
      group: taste.groups ? Math.floor((at * taste.groups) / taste.count) : null,
    };
  });
}

function tasteOf(kind, random) {
  const counts = { receipt: [1, 14], bill: [1, 8] };
  const [least, most] =
    counts[kind] ??
    random.weighted([
      [10, [1, 7]],
      [3, [3, 16]],
      [1, [15, 60]],
    ]);
  const count = random.few(least, most);
  return {
    kind,
    count,
    services:
      kind === 'bill'
        ? 'charges'
        : random.weighted([
            [5, 'products'],
            [kind === 'receipt' ? 0 : 5, 'services'],
            [1.5, 'both'],
          ]),
    hours: kind !== 'receipt' && random.chance(0.25),
    single: random.chance(0.25),
    fractions: random.chance(0.15),
    finePrices: kind !== 'receipt' && random.chance(0.06),
    roundPrices: random.chance(0.3),
    discounts: random.chance(0.12),
    details:
      kind === 'receipt'
        ? 0
        : random.weighted([
            [5, 0],
            [2, 0.4],
            [1, 0.9],
          ]),
    long: random.weighted([
      [4, 0],
      [2, 0.3],
      [1, 0.8],
    ]),
    sku: random.pick([
      '####',
      '######',
      '@@-###',
      '@@@####',
      '##.###.##',
      '#############',
      '@#-##-@',
      '998###',
      'ART-####',
    ]),
    unit: random.chance(0.5) ? undefined : null,
    groups: count > 5 && random.chance(0.15) ? random.int(2, 3) : 0,
    magnitude: kind === 'receipt' ? 0.9 : kind === 'bill' ? random.between(0.8, 1.9) : random.between(1, 3.2),
    most: kind === 'receipt' ? 3 : random.pick([3, 6, 12, 12, 60, 600]),
  };
}

function quantityOf(taste, random) {
  if (taste.single) return 1000;
  if (taste.hours) return random.int(1, 48) * 500;
  if (taste.fractions && random.chance(0.5)) return random.int(100, 24_000);
  return random.few(1, taste.services === 'services' ? Math.min(taste.most, 12) : taste.most) * 1000;
}

function priceOf(taste, scale, random) {
  const raw = 10 ** (taste.magnitude + random.normal() * 0.45) * scale;
  if (taste.finePrices) return Math.max(1, Math.round(raw * 100));
  if (taste.roundPrices) return Math.max(1, Math.round(raw)) * 10_000;
  return Math.max(1, Math.round(raw * 20)) * 500 - (random.chance(0.4) && raw > 1 ? 100 : 0);
}

function textOf(taste, words, language, random) {
  const kind = taste.services === 'both' ? random.pick(['products', 'services']) : taste.services;
  const base = random.pick(words[kind]);
  const qualified =
    kind === 'products' && random.chance(0.55)
      ? `${base}${random.pick([', ', ' ', ' - '])}${random.pick(words.qualifiers)}`
      : base;
  const more =
    kind !== 'charges' && random.chance(taste.long)
      ? `${qualified}${random.pick([', ', ' - ', ' / '])}${random.pick(words[kind])} ${random.pick(words.qualifiers)}`
      : qualified;
  const details = random.chance(taste.details)
    ? [filled(random.pick(words.details), words, language, random)]
    : [];
  return { description: more, details };
}

function filled(text, words, language, random) {
  return text
    .replace('{serial}', random.pattern('@#####'))
    .replace('{date}', formatDate(random.int(16_100, 20_700), 'dd/mm/Y', words))
    .replace('{person}', personOf(language, random))
    .replace('{n}', String(random.int(10, 90)))
    .replace('{month}', `${random.pick(words.months)} ${random.int(2014, 2026)}`)
    .replace('{place}', random.pick(['EU', 'DE', 'CN', 'IT', 'US', 'PT']));
}
