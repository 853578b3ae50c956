import { GENERATED, table } from './markdown.mjs';

const CATEGORIES = {
  client: 'the request or the document has to change',
  server: 'something failed on our side',
  external: 'a service or host that is not ours failed',
};

/** `docs/errors.md`: an overview and, for each code, an anchor (the code in lower case) that errors link to. */
export function renderErrors(catalogue) {
  const errors = Object.entries(catalogue).map(([code, entry]) => ({ code, ...entry }));
  return [
    GENERATED,
    '# Errors',
    'Every error carries one of these codes and a correlation id. Status, message and advice are the same on every surface; only the envelope differs.',
    ...Object.entries(CATEGORIES).map(([category, meaning]) => `- **${category}**: ${meaning}.`),
    table(
      ['Code', 'Status', 'Category', 'Retry', 'Message'],
      errors.map(({ code, status, category, message, ...retry }) => [
        `[${code}](#${code.toLowerCase()})`,
        status,
        category,
        retrySummary(retry),
        message,
      ]),
    ),
    ...errors.map(renderError),
  ]
    .join('\n\n')
    .replace(/(\n- .*)\n(?=\n- )/g, '$1')
    .concat('\n');
}

function renderError({ code, status, category, message, suggestedAction, retryable, retryAfterSeconds }) {
  return [
    `## ${code}`,
    '',
    `${message}.`,
    '',
    `- Category: ${category}`,
    `- HTTP status: ${status}`,
    `- What to do: ${suggestedAction}.`,
    `- Retryable: ${retryable ? 'yes' : 'no'}`,
    `- Retry after: ${retryAfterSeconds === null ? '–' : seconds(retryAfterSeconds)}`,
  ].join('\n');
}

function retrySummary({ retryable, retryAfterSeconds }) {
  if (!retryable) return 'no';
  return retryAfterSeconds === null ? 'yes' : `after ${retryAfterSeconds} s`;
}

function seconds(count) {
  return `${count} ${count === 1 ? 'second' : 'seconds'}`;
}
