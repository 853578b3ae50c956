import { formatTable } from '../support/table.mjs';

/** What `compareReports` answers, as text for the terminal. */
export function formatComparison({ versions, averages, documents, fields, changes, invented, left }) {
  const changed = fields.filter(({ gains, losses }) => gains + losses > 0);
  const ofKind = (kind) => changes.filter((change) => change.kind === kind);
  return [
    `Pipeline ${versions.before.join(', ')} → ${versions.after.join(', ')}`,
    averageTable(averages),
    changed.length === 0 ? 'No labelled field became right or wrong.' : fieldTable(changed),
    list('Documents that became right in everything labelled', documents.right),
    list('Documents that no longer are', documents.wrong),
    list('Losses', ofKind('loss').map(changeLine)),
    list('Gains', ofKind('gain').map(changeLine)),
    list('Wrong in another way', ofKind('other').map(changeLine)),
    list(
      'Items, F1',
      documents.items.map(({ id, before, after }) => `${id}: ${figure(before)} → ${figure(after)}`),
    ),
    list('Invented values that came', invented.came.map(inventedLine)),
    list('Invented values that went', invented.went.map(inventedLine)),
    leftOut(left),
  ].join('\n\n');
}

/** As each report has them, over all its documents. */
function averageTable({ before, after }) {
  const names = {
    core: 'core fields and items',
    header: 'header',
    headerAndDue: 'header and amount due',
    all: 'all',
  };
  const rows = Object.entries(names).map(([key, name]) => [
    name,
    figure(before[key].plain),
    figure(after[key].plain),
    figure(before[key].byLayout),
    figure(after[key].byLayout),
  ]);
  return formatTable(['mean over', 'before', 'after', 'by layout: before', 'after'], rows);
}

function fieldTable(fields) {
  const rows = fields.map(({ field, before, after, gains, losses }) => [field, before, after, gains, losses]);
  return formatTable(['field', 'right before', 'after', 'gains', 'losses'], rows);
}

function changeLine({ id, field, expected, before, after }) {
  return `${field} ${id}: label ${JSON.stringify(expected)}, ${reading(before)} → ${reading(after)}`;
}

function reading({ actual, confidence, verdict }) {
  return confidence === null ? 'nothing' : `${JSON.stringify(actual)} (${confidence.toFixed(2)}, ${verdict})`;
}

function inventedLine({ id, field, actual, confidence, verdict }) {
  return `${field} ${id}: ${reading({ actual, confidence, verdict })}`;
}

function leftOut({ onlyBefore, onlyAfter, relabelled }) {
  const fields = relabelled.map(({ id, field }) => `${field} ${id}`);
  return [
    list('Documents only before', onlyBefore),
    list('Documents only after', onlyAfter),
    list('Fields that are not compared, because their label changed', fields),
  ].join('\n');
}

function list(title, lines) {
  return [`${title}: ${lines.length}`, ...[...lines].sort().map((line) => `  ${line}`)].join('\n');
}

const figure = (value) => (value === null || Number.isNaN(value) ? '–' : value.toFixed(3));
