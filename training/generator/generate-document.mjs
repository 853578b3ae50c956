import { composeBill } from './compose/compose-bill.mjs';
import { composeInvoice } from './compose/compose-invoice.mjs';
import { composeReceipt } from './compose/compose-receipt.mjs';
import { draftOf } from './draft.mjs';
import { factsOf } from './facts.mjs';
import { styleOf } from './print/style.mjs';
import { wordsOfPage } from './print/words-of-page.mjs';
import { randomOf } from './random.mjs';
import { readingOf } from './reading.mjs';
import { scanned } from './scan.mjs';
import { COUNTRIES } from './world/countries.mjs';

/**
 * Document number `index` of a seed: `{ id, reading, truth, pages, prints, facts }`. The same two numbers give the same
 * document, however many are generated. `pages` are drawn runs of text, `prints` the printed forms of labelled values.
 */
export function generateDocument(seed, index) {
  const random = randomOf(`${seed}/${index}`);
  const country = countryOf(random);
  const language = random.chance(0.07) ? 'en' : random.pick(country.languages);
  const kind = random.weighted([
    [70, 'invoice'],
    [11, 'receipt'],
    [12, 'bill'],
    [6, 'credit'],
  ]);
  const trade = random.weighted([
    [5, 'utilities'],
    [2, 'insurers'],
    [1.3, 'communities'],
  ]);
  const facts = factsOf(kind, { country, language, random, trade });
  const draft = Object.assign(draftOf({ country, language, random, style: styleOf(random) }), {
    items: [],
    layout: [kind],
    taxParts: null,
    sign: kind === 'credit' && random.chance(0.35) ? -1 : 1,
  });
  const paper = COMPOSERS[kind](draft, facts);
  const medium = mediumOf(kind, random);
  return {
    id: `${seed}-${String(index).padStart(5, '0')}`,
    reading: readingOf(pagesOf(paper.pages, medium, random), medium),
    truth: truthOf(draft, medium),
    pages: paper.pages,
    prints: draft.prints,
    taxParts: draft.taxParts,
    facts,
  };
}

const COMPOSERS = {
  invoice: composeInvoice,
  credit: composeInvoice,
  bill: composeBill,
  receipt: composeReceipt,
};

function countryOf(random) {
  return random.weighted(Object.values(COUNTRIES).map((country) => [country.weight, country]));
}

function mediumOf(kind, random) {
  const noisy = random.chance(kind === 'receipt' ? 0.75 : 0.3);
  if (!noisy) return { kind: 'digital_pdf', degree: 0 };
  const photo = random.chance(kind === 'receipt' ? 0.8 : 0.4);
  return { kind: photo ? 'image' : 'scanned_pdf', degree: 0.1 + random.next() ** 1.6 * (photo ? 0.9 : 0.7) };
}

function pagesOf(pages, medium, random) {
  const font = { ascent: random.between(0.72, 0.93), descent: random.between(0.2, 0.25) };
  return pages.map((page) => {
    const words = wordsOfPage(page, font);
    const { width, height } = page;
    return {
      width,
      height,
      words: medium.degree === 0 ? words : scanned(words, { random, degree: medium.degree, width, height }),
    };
  });
}

function truthOf(draft, medium) {
  // Where no amount carries its currency, the country of the vendor tells it all the same.
  draft.unjudged.add('currency');
  const unjudged = [...draft.unjudged].filter((field) => draft.truth[field] === undefined);
  return {
    ...draft.truth,
    items: draft.items,
    doc_kind: medium.kind,
    language: draft.language,
    country: Object.keys(COUNTRIES).find((code) => COUNTRIES[code] === draft.country),
    layout_group: draft.layout.join('/'),
    exhaustive: true,
    ...(unjudged.length > 0 && { unjudged }),
  };
}
