/**
 * What became of each field from one report to the other, over the documents that both have: `{ versions, averages,
 * documents, fields, changes, invented, left }`, `before` and `after` in each pair.
 *
 * - `fields`: `{ field, before, after, gains, losses }`, the first two numbers of right values.
 * - `changes`: `{ id, field, kind, expected, before, after }`; `kind` is `gain`, `loss`, or `other` for a value that was
 *   wrong and is now wrong in another way. `before` and `after` are `{ actual, confidence, verdict }`.
 * - `documents`: ids that became wholly `right` or `wrong`, and items whose F1 changed: `{ id, before, after }`.
 * - `invented`: values that came and went.
 * - `left`: what could not be compared: ids that only one has, and fields whose label changed (their documents are in
 *   `fields` and `changes` with the others only).
 */
export function compareReports(before, after) {
  const shared = new Set(idsOf(before).filter((id) => idsOf(after).includes(id)));
  const pairs = pairUp(before.results, after.results, shared);
  const comparable = pairs.filter(hasSameLabel);
  const relabelled = pairs.filter((pair) => !hasSameLabel(pair)).map(({ id, field }) => ({ id, field }));
  const documents = pairDocuments(before.documents, after.documents, shared).filter(
    ({ id }) => !relabelled.some((field) => field.id === id),
  );
  return {
    versions: { before: before.pipelineVersions, after: after.pipelineVersions },
    averages: { before: before.overall.averages, after: after.overall.averages },
    documents: {
      right: documents.filter((pair) => !pair.before.whole && pair.after.whole).map(({ id }) => id),
      wrong: documents.filter((pair) => pair.before.whole && !pair.after.whole).map(({ id }) => id),
      items: documents
        .filter((pair) => pair.before.itemsF1 !== pair.after.itemsF1)
        .map((pair) => ({ id: pair.id, before: pair.before.itemsF1, after: pair.after.itemsF1 })),
    },
    fields: fieldsOf(comparable),
    changes: comparable.flatMap(changeOf),
    invented: {
      came: onlyIn(after.invented.values, before.invented.values, shared),
      went: onlyIn(before.invented.values, after.invented.values, shared),
    },
    left: {
      onlyBefore: idsOf(before).filter((id) => !shared.has(id)),
      onlyAfter: idsOf(after).filter((id) => !shared.has(id)),
      relabelled,
    },
  };
}

function idsOf({ documents }) {
  return documents.map(({ id }) => id);
}

/** Fields that either report has labelled: `{ id, field, before, after }`, null where only the other one has. */
function pairUp(before, after, shared) {
  const pairs = new Map();
  const add = (results, side) => {
    for (const result of results.filter(({ id }) => shared.has(id))) {
      const { id, field } = result;
      const key = `${id} ${field}`;
      pairs.set(key, { id, field, before: null, after: null, ...pairs.get(key), [side]: result });
    }
  };
  add(before, 'before');
  add(after, 'after');
  return [...pairs.values()];
}

function hasSameLabel({ before, after }) {
  return before !== null && after !== null && before.expected === after.expected;
}

function pairDocuments(before, after, shared) {
  const later = new Map(after.map((document) => [document.id, document]));
  return before
    .filter(({ id }) => shared.has(id))
    .map((document) => ({ id: document.id, before: document, after: later.get(document.id) }));
}

function fieldsOf(pairs) {
  return [...new Set(pairs.map(({ field }) => field))].map((field) => {
    const those = pairs.filter((pair) => pair.field === field);
    const count = (holds) => those.filter(holds).length;
    return {
      field,
      before: count((pair) => pair.before.right),
      after: count((pair) => pair.after.right),
      gains: count((pair) => !pair.before.right && pair.after.right),
      losses: count((pair) => pair.before.right && !pair.after.right),
    };
  });
}

function changeOf({ id, field, before, after }) {
  if (before.right === after.right && (after.right || before.actual === after.actual)) return [];
  const kind = before.right === after.right ? 'other' : after.right ? 'gain' : 'loss';
  return [{ id, field, kind, expected: after.expected, before: readingOf(before), after: readingOf(after) }];
}

function readingOf({ actual, confidence, verdict }) {
  return { actual, confidence, verdict };
}

function onlyIn(values, others, shared) {
  return values.filter(
    ({ id, field, actual }) =>
      shared.has(id) &&
      !others.some((other) => other.id === id && other.field === field && other.actual === actual),
  );
}
