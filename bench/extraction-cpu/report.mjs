import { median, summarise } from '../support/statistics.mjs';
import { formatTable, milliseconds } from '../support/table.mjs';

const GOAL_MS = 50;

/** `{ first, byPages: [{ pages, words, n, median, p90, min, max }] }`, milliseconds of CPU, fewest pages first. */
export function summariseTimes({ first, warm }) {
  const counts = [...new Set(warm.map(({ pages }) => pages))].sort((a, b) => a - b);
  const byPages = counts.map((pages) => {
    const those = warm.filter((time) => time.pages === pages);
    return {
      pages,
      words: median(those.map(({ words }) => words)),
      ...summarise(those.map(({ cpuMs }) => cpuMs)),
    };
  });
  return { first, byPages };
}

/** Nine in ten one-page invoices; false where there was none. */
export function goalMet({ byPages }) {
  const onePage = byPages.find(({ pages }) => pages === 1);
  return onePage !== undefined && onePage.p90 < GOAL_MS;
}

export function formatReport(report) {
  const { machine, first, byPages } = report;
  const rows = byPages.map(({ pages, n, words, ...times }) => [
    pages,
    n,
    Math.round(words),
    ...['median', 'p90', 'max'].map((key) => milliseconds(times[key])),
  ]);
  return [
    `Extraction and verification of one document, local engine, milliseconds of CPU (${machine})`,
    formatTable(['pages', 'documents', 'words (median)', 'median', 'p90', 'max'], rows),
    `The first one of a new process: ${milliseconds(first)} ms`,
    `Goal: nine in ten one-page invoices under ${GOAL_MS} ms, warm: ${goalMet(report) ? 'met' : 'MISSED'}`,
  ].join('\n\n');
}
