import { formatTable, percent } from '../support/table.mjs';
import { quantile } from '../support/statistics.mjs';
import { ALL_FIELDS } from './fields.mjs';

/** The report of a run as text for the terminal. */
export function formatReport({ machine, pipelineVersions, overall, groups, calibration, ...run }) {
  const by = (property) => groups.filter((group) => group.by === property);
  return [
    `Pipeline ${pipelineVersions.join(', ')}`,
    section(
      `Fields, ${overall.documents} documents in ${overall.layouts} layouts (by layout: each layout counts once)`,
      fieldTable(overall),
    ),
    section('Averages', averageTable(overall)),
    `Number, date, vendor, currency and total all right: ${ratio(overall.booked)} documents with all five labelled`,
    `Everything labelled right, items included: ${ratio(overall.whole)} documents`,
    inventedText(run.invented),
    section(
      'By kind and language',
      groupTable([...by('kind'), ...by('medium').filter(isScans), ...by('language')]),
    ),
    section('By layout, worst first', groupTable(by('layout').sort(worstFirst))),
    section('Calibration', calibrationText(calibration)),
    missList('Confidence of 0.95 or more, but wrong', calibration.sure.wrong),
    missList('Proved, but wrong', calibration.proved.wrong),
    missList('Invented', run.invented.values),
    missList(
      'Misses',
      run.results.filter(({ right }) => !right),
    ),
    itemMisses(run.documents),
    section('Jobs', jobTable(run.outcomes)),
    timing(run.outcomes, run.wallMs, machine),
  ].join('\n\n');
}

function fieldTable({ fields, items }) {
  const rows = ALL_FIELDS.filter((name) => fields[name]).map((name) => {
    const { labelled, right, share, byLayout } = fields[name];
    return [name, labelled, right, percent(share), percent(byLayout)];
  });
  if (items.labelled > 0) {
    const { labelled, perfect, meanF1, byLayout } = items;
    rows.push(['items (F1 of totals)', labelled, perfect, meanF1.toFixed(3), byLayout.toFixed(3)]);
  }
  return formatTable(['field', 'labelled', 'right', 'share', 'by layout'], rows);
}

function averageTable({ averages }) {
  const rows = [
    ['core fields and items', averages.core],
    ['header: number, dates, vendor, currency, subtotal, tax, total', averages.header],
    ['header and amount due', averages.headerAndDue],
    ['every labelled field and items', averages.all],
  ].map(([name, { plain, byLayout }]) => [name, figure(plain), figure(byLayout)]);
  return formatTable(['mean over', 'plain', 'by layout'], rows);
}

function groupTable(groups) {
  const rows = groups.map(({ name, summary: { documents, averages, items, booked, whole } }) => [
    name,
    documents,
    figure(averages.core.plain),
    figure(averages.core.byLayout),
    figure(averages.header.plain),
    figure(averages.headerAndDue.plain),
    figure(items.meanF1),
    ratio(booked),
    ratio(whole),
  ]);
  return formatTable(
    ['group', 'documents', 'core', 'by layout', 'header', '+ due', 'items F1', 'all five right', 'all right'],
    rows,
  );
}

/** The other medium is a kind already. */
function isScans({ name }) {
  return name === 'scans and photos';
}

function worstFirst(a, b) {
  return a.summary.averages.core.plain - b.summary.averages.core.plain;
}

function inventedText({ documents, given, values, lines }) {
  if (documents === 0) {
    return 'Invented: unknown. No labels here say that they are all there is on the document ("exhaustive": true).';
  }
  return [
    `Invented, in ${documents} documents whose labels are exhaustive: ${values.length} of ${given} values given ` +
      `(${percent(values.length / given)})`,
    `Lines that are not labelled, in the same: ${lines.invented} of ${lines.given}`,
  ].join('\n');
}

function calibrationText({ bins, expectedError, brier, coverage, sure, proved }) {
  const rows = bins.map(({ from, to, n, confidence, right }) => [
    `${from.toFixed(2)} – ${to.toFixed(2)}`,
    n,
    percent(confidence),
    percent(right),
  ]);
  const { n, threshold, ofGiven, ofWanted } = coverage;
  return [
    formatTable(['confidence', 'values', 'mean', 'right'], rows),
    `Expected calibration error ${expectedError.toFixed(3)}, Brier score ${brier.toFixed(3)}`,
    threshold === null
      ? 'Coverage at 99 % precision: none'
      : `Coverage at 99 % precision: ${n} values from ${threshold.toFixed(3)} on, ${percent(ofGiven)} of those given, ` +
        `${percent(ofWanted)} of the fields to give`,
    `Of confidence 0.95 or more: ${sure.n}, wrong ${sure.wrong.length}; proved: ${proved.n}, wrong ${proved.wrong.length}`,
  ].join('\n');
}

function missList(title, results) {
  const lines = results
    .map(({ id, field, confidence, verdict, expected, actual }) => {
      const how = confidence === null ? '' : ` (${confidence.toFixed(2)}, ${verdict})`;
      return `  ${field} ${id}: label ${JSON.stringify(expected)}, read ${JSON.stringify(actual)}${how}`;
    })
    .sort();
  return [`${title}: ${results.length}`, ...lines].join('\n');
}

function itemMisses(documents) {
  const missed = documents.filter(({ itemsF1 }) => itemsF1 !== null && itemsF1 < 1);
  const lines = missed.map(
    ({ id, itemsF1, itemTotals: { expected, actual } }) =>
      `  ${id} F1 ${itemsF1.toFixed(2)}: label ${JSON.stringify(expected)}, read ${JSON.stringify(actual)}`,
  );
  return [`Items not all right: ${missed.length} documents`, ...lines].join('\n');
}

function jobTable(outcomes) {
  const rows = ['completed', 'failed', 'refused', 'stuck', 'cut off'].map((state) => {
    const those = outcomes.filter((outcome) => outcome.state === state);
    const codes = those.map(({ document, code }) => (code === null ? null : `${document.id} ${code}`));
    return [state, those.length, codes.filter(Boolean).join(', ')];
  });
  return formatTable(['state', 'jobs', 'which'], rows);
}

function timing(outcomes, wallMs, machine) {
  const seconds = outcomes.map(({ elapsedMs }) => elapsedMs / 1000);
  const slow = outcomes.filter(({ elapsedMs }) => elapsedMs > 30_000);
  return [
    `Time: ${(wallMs / 1000).toFixed(0)} s in all; a document ${quantile(seconds, 0.5).toFixed(2)} s (median), ` +
      `${quantile(seconds, 0.9).toFixed(1)} s (p90), ${quantile(seconds, 1).toFixed(1)} s (longest); ${machine}`,
    ...slow.map(({ document, elapsedMs }) => `  slow: ${document.id} ${(elapsedMs / 1000).toFixed(1)} s`),
  ].join('\n');
}

const section = (title, body) => `${title}\n${body}`;
const figure = (value) => (Number.isNaN(value) ? '–' : value.toFixed(3));
const ratio = ({ labelled, right }) => `${right} of ${labelled}`;
