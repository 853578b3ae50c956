import { mean } from '../support/statistics.mjs';
import { ALL_FIELDS, CORE_FIELDS, HEADER_FIELDS, KEY_FIELDS } from './fields.mjs';

/**
 * Sums scored documents up. `scores` are those of `scoreDocument` with the `layout` of the document.
 *
 * - `fields.<field>`: `{ labelled, right, share, byLayout }`; `items`: `{ labelled, perfect, meanF1, byLayout }`.
 *   `byLayout` is the mean over the layouts' own means, so that a layout counts once, however many documents have it.
 * - `averages.<name>`: `{ plain, byLayout }`, means over the shares of fields that are labelled at all: `core` (core
 *   fields and items), `header`, `headerAndDue` (with the amount due), `all` (every field and items).
 * - `booked`, `whole`: `{ labelled, right }`, documents in which everything is right that they are booked by, of those
 *   that have it all labelled; and documents in which everything labelled is right, items included.
 */
export function summariseScores(scores) {
  const fields = {};
  for (const name of ALL_FIELDS) {
    const results = scores.flatMap(({ layout, fields: all }) =>
      all.filter(({ field }) => field === name).map(({ right }) => ({ layout, value: right ? 1 : 0 })),
    );
    if (results.length > 0) fields[name] = shareOf(results);
  }
  const items = itemsOf(scores);
  return {
    documents: scores.length,
    layouts: new Set(scores.map(({ layout }) => layout)).size,
    fields,
    items,
    averages: {
      core: average(CORE_FIELDS, fields, items),
      header: average(HEADER_FIELDS, fields),
      headerAndDue: average([...HEADER_FIELDS, 'amount_due'], fields),
      all: average(ALL_FIELDS, fields, items),
    },
    booked: bookedOf(scores),
    whole: { labelled: scores.length, right: scores.filter(isWhole).length },
  };
}

/** Whether everything that is labelled is right. */
export function isWhole({ fields, itemsF1 }) {
  return fields.every(({ right }) => right) && (itemsF1 === null || itemsF1 === 1);
}

function shareOf(results) {
  const values = results.map(({ value }) => value);
  return {
    labelled: values.length,
    right: values.filter((value) => value === 1).length,
    share: mean(values),
    byLayout: meanByLayout(results),
  };
}

function itemsOf(scores) {
  const results = scores
    .filter(({ itemsF1 }) => itemsF1 !== null)
    .map(({ layout, itemsF1 }) => ({ layout, value: itemsF1 }));
  const { labelled, right: perfect, share: meanF1, byLayout } = shareOf(results);
  return { labelled, perfect, meanF1, byLayout };
}

function meanByLayout(results) {
  const layouts = new Map();
  for (const { layout, value } of results) layouts.set(layout, [...(layouts.get(layout) ?? []), value]);
  return mean([...layouts.values()].map(mean));
}

function average(names, fields, items = { labelled: 0 }) {
  const shares = names.filter((name) => fields[name]).map((name) => fields[name]);
  const plain = shares.map(({ share }) => share);
  const byLayout = shares.map((field) => field.byLayout);
  if (items.labelled > 0) {
    plain.push(items.meanF1);
    byLayout.push(items.byLayout);
  }
  return { plain: mean(plain), byLayout: mean(byLayout) };
}

function bookedOf(scores) {
  const keyed = scores.map((score) => score.fields.filter(({ field }) => KEY_FIELDS.includes(field)));
  const complete = keyed.filter((key) => key.length === KEY_FIELDS.length);
  return {
    labelled: complete.length,
    right: complete.filter((key) => key.every(({ right }) => right)).length,
  };
}
