import Table from 'cli-table3';

const NOTHING = '–';
const METHODS = { xml: 'XML', text: 'text', ocr: 'OCR', llm: 'model', derived: 'computed' };

/** Everything about one document: fields, line items, findings, cost and, for a sample, whether it is right. */
export function printOutcome(outcome, terminal) {
  const { paint } = terminal;
  terminal.print(`\n${paint.bold(outcome.document.name)}  ${headline(outcome, paint)}`);
  if (outcome.evidence !== null) {
    terminal.print(fieldTable(outcome.evidence.fields, terminal));
    if (outcome.evidence.line_items.length > 0)
      terminal.print(lineTable(outcome.evidence.line_items, terminal));
    for (const { severity, code, message } of outcome.evidence.findings) {
      const colour = { error: paint.red, warning: paint.yellow }[severity] ?? paint.dim;
      terminal.print(colour(`  ${severity} ${code}: ${message}`));
    }
  }
  for (const { name, expected, actual } of outcome.wrong) {
    terminal.print(
      paint.red(`  wrong ${name}: printed ${expected ?? 'nothing'}, read ${actual ?? 'nothing'}`),
    );
  }
  terminal.print(paint.dim(`  ${costAndTime(outcome)}`));
}

export function printSummary(outcomes, terminal) {
  const samples = outcomes.filter(({ document }) => document.expected !== null);
  const right = samples.filter(({ good }) => good).length;
  const completed = outcomes.filter(({ problem }) => problem === null).length;
  const cost = outcomes.reduce((sum, outcome) => sum + Number(outcome.cost?.total_cost ?? 0), 0);
  const parts = [
    `${completed} of ${outcomes.length} documents completed`,
    ...(samples.length > 0 ? [`${right} of ${samples.length} samples right`] : []),
    `cost ${dollars(cost)}`,
  ];
  const colour = outcomes.every(({ good }) => good) ? terminal.paint.green : terminal.paint.red;
  terminal.print(`\n${colour(parts.join(', '))}`);
}

function headline({ document, problem, wrong, evidence }, paint) {
  if (problem !== null) return paint.red(`failed: ${problem}`);
  const verdict =
    document.expected === null
      ? paint.green('completed')
      : wrong.length === 0
        ? paint.green('right')
        : paint.red(`wrong in ${wrong.length}`);
  const language = evidence.language === null ? '' : `, language ${evidence.language}`;
  return `${verdict}${paint.dim(`, confidence ${percent(evidence.confidence_score)}${language}`)}`;
}

function fieldTable(fields, terminal) {
  const rows = Object.entries(fields).filter(([, field]) => field !== null && field !== undefined);
  const howWidth = Math.max(20, Math.min(52, terminal.width - 90));
  const table = newTable(
    ['Field', 'Value', 'Sure', 'Verdict', 'How found'],
    ['left', 'left', 'right', 'left', 'left'],
  );
  for (const [name, field] of rows) {
    table.push([
      title(name),
      shorten(field.value, 40),
      percent(field.confidence),
      verdictOf(field.verdict, terminal.paint),
      shorten(howFound(field), howWidth),
    ]);
  }
  return table.toString();
}

function lineTable(items, terminal) {
  const table = newTable(
    ['#', 'Description', 'Quantity', 'Unit price', 'Total', 'Verdict'],
    ['right', 'left', 'right', 'right', 'right', 'left'],
  );
  items.forEach((item, index) => {
    table.push([
      index + 1,
      shorten(item.description, 50),
      item.quantity ?? NOTHING,
      item.unit_price ?? NOTHING,
      item.total ?? NOTHING,
      verdictOf(item.verdict, terminal.paint),
    ]);
  });
  return table.toString();
}

/** Colours come from us alone: cli-table3 would paint its borders into a log file, too. */
function newTable(head, colAligns) {
  return new Table({ head, colAligns, style: { head: [], border: [], compact: true } });
}

function howFound({ method, page, evidence }) {
  const place = page === null ? '' : ` p. ${page}`;
  return [`${METHODS[method] ?? method}${place}`, ...(evidence?.slice(0, 1) ?? [])].join(': ');
}

function verdictOf(verdict, paint) {
  const colour = { proved: paint.green, contradicted: paint.red }[verdict] ?? paint.yellow;
  return colour(verdict ?? NOTHING);
}

function costAndTime({ job, result, cost }) {
  const milliseconds = result?.processing_duration_ms ?? job?.processing_duration_ms;
  const time = milliseconds === undefined ? [] : [`${(milliseconds / 1000).toFixed(2)} s`];
  if (cost === null) return time.join('') || 'not processed, no cost';
  const { ocr_processing: ocr, llm_extraction: extraction, infrastructure } = cost.cost_breakdown;
  const parts = `reading ${dollars(ocr)}, language model ${dollars(extraction)}, infrastructure ${dollars(infrastructure)}`;
  return [...time, `cost ${dollars(cost.total_cost)} (${parts})${cost.final ? '' : ', not final'}`].join(
    ', ',
  );
}

function title(name) {
  const words = name
    .replace(/(^|_)(po|id|iban|bic)(?=_|$)/g, (word) => word.toUpperCase())
    .replaceAll('_', ' ');
  return words[0].toUpperCase() + words.slice(1);
}

function percent(share) {
  return `${Math.round(share * 100)} %`;
}

/** Fractions of a cent matter here. */
function dollars(amount) {
  return `$${Number(amount).toFixed(6)}`;
}

function shorten(text, width) {
  const line = String(text).replace(/\s+/g, ' ');
  return line.length <= width ? line : `${line.slice(0, width - 1)}…`;
}
