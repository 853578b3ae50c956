import { formatTable, percent } from '../support/table.mjs';
import { quantile } from '../support/statistics.mjs';
import { CORE_FIELDS, OTHER_FIELDS } from './score.mjs';

/** The report of a run as text for the terminal. */
export function formatReport({ machine, overall, groups, calibration, outcomes, wallMs }) {
  return [
    section(`Fields, ${overall.documents} documents`, fieldTable(overall)),
    `Macro average over the core fields and items: ${overall.macro.toFixed(3)}`,
    `Number, date, vendor, currency and total all right: ${ratio(overall.booked)} documents with all five labelled`,
    'Labels are partial, so only labelled fields count: whether a value without a label is invented is not known.',
    section('By kind and language', groupTable(groups)),
    section(`Calibration (mean gap ${percent(calibration.expectedError)})`, calibrationTable(calibration)),
    wrongList('Confidence of 0.95 or more, but wrong', calibration.sureButWrong),
    wrongList('Proved, but wrong', calibration.provedButWrong),
    section('Jobs', jobTable(outcomes)),
    timing(outcomes, wallMs, machine),
  ].join('\n\n');
}

function fieldTable({ fields, items }) {
  const rows = [...CORE_FIELDS, ...OTHER_FIELDS]
    .filter((name) => fields[name])
    .map((name) => [name, fields[name].labelled, fields[name].right, share(fields[name])]);
  if (items.labelled > 0)
    rows.push(['items (F1 of totals)', items.labelled, items.perfect, items.meanF1.toFixed(3)]);
  return formatTable(['field', 'labelled', 'right', 'share'], rows);
}

function groupTable(groups) {
  const rows = groups.map(({ name, summary }) => [
    name,
    summary.documents,
    summary.macro.toFixed(3),
    ratio(summary.booked),
  ]);
  return formatTable(['group', 'documents', 'macro', 'all five right'], rows);
}

function calibrationTable({ bins }) {
  const rows = bins.map(({ from, to, n, confidence, right }) => [
    `${from.toFixed(2)} – ${to.toFixed(2)}`,
    n,
    percent(confidence),
    percent(right),
  ]);
  return formatTable(['confidence', 'fields', 'mean', 'right'], rows);
}

function wrongList(title, results) {
  const lines = results.map(
    ({ id, field, confidence, verdict, expected, actual }) =>
      `  ${id} ${field}: label ${JSON.stringify(expected)}, read ${JSON.stringify(actual)} (${confidence.toFixed(2)}, ${verdict})`,
  );
  return [`${title}: ${results.length}`, ...lines].join('\n');
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
const share = ({ labelled, right }) => percent(right / labelled);
const ratio = ({ labelled, right }) => `${right} of ${labelled}`;
