import { formatTable, percent } from '../support/table.mjs';

const MARKS = new Map([
  [true, 'reached'],
  [false, 'MISSED'],
  [null, 'not measured'],
]);

/** The report of a run as text for the terminal. */
export function formatReport(
  { machine, kinds, scansAndPhotos, routes, classes, goals, documents },
  { misses },
) {
  const values = (groups) => formatTable(VALUE_HEAD, groups.filter(hasValues).map(valueRow));
  return [
    `Labelled values in the text\n${values([...kinds, scansAndPhotos])}`,
    `By class of value\n${values(classes)}`,
    `By route\n${values(routes)}`,
    `CPU seconds a page\n${formatTable(CPU_HEAD, [...kinds, scansAndPhotos].filter(hasValues).map(cpuRow))}`,
    errors(documents),
    ...(misses ? [missed(documents)] : []),
    `Goals\n${goals.map(({ goal, measured, reached }) => `  ${MARKS.get(reached)}: ${goal}: ${measured ?? '–'}`).join('\n')}`,
    machine,
  ].join('\n\n');
}

const VALUE_HEAD = ['', 'documents', 'values', 'ours', 'native', 'either', 'points more'];
const CPU_HEAD = ['', 'pages', 'ours', 'native', 'ratio', 'native preparing', 'ratio with it'];

function hasValues({ values }) {
  return values > 0;
}

function valueRow({ name, documents, values, found, native }) {
  const share = (count) => percent(count / values);
  const compared = native && [
    share(native.found),
    share(native.foundByEither),
    (((found - native.found) / values) * 100).toFixed(1),
  ];
  return [name, documents, values, share(found), ...(compared ?? [null, null, null])];
}

function cpuRow({ name, pages, cpuSeconds, native }) {
  const seconds = (value) => value.toFixed(3);
  const ratio = (value) => (cpuSeconds / value).toFixed(2);
  const compared = native && [
    seconds(native.cpuSeconds),
    ratio(native.cpuSeconds),
    seconds(native.preparingCpuSeconds),
    ratio(native.cpuSeconds + native.preparingCpuSeconds),
  ];
  return [name, pages, seconds(cpuSeconds), ...(compared ?? [null, null, null, null])];
}

function errors(documents) {
  const failed = documents.filter(({ error }) => error !== null);
  return [`Not read: ${failed.length}`, ...failed.map(({ id, error }) => `  ${id} ${error}`)].join('\n');
}

function missed(documents) {
  const lines = documents.flatMap(({ id, values }) =>
    values
      .filter(({ ours, native }) => !ours || native === false)
      .map(({ field, label, ours, native }) => {
        const who = ours ? 'native' : native === false ? 'both' : 'ours';
        return `  ${who.padEnd(6)}  ${id} ${field}: ${JSON.stringify(label)}`;
      }),
  );
  return ['Missed by', ...lines].join('\n');
}
