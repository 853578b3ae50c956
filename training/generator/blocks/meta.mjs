import { lines, paragraph, stack } from '../print/block.mjs';
import { keyValues } from '../print/key-values.mjs';
import { sayCustomerNumber } from './buyer.mjs';

/** Numbers and dates of the invoice. @param form one of META_FORMS */
export function metaBlock(draft, facts, { form, width, rows = metaRows(draft, facts) }) {
  const { random, style } = draft;
  if (form === 'sentence') return sentence(draft, facts, rows, width);
  return keyValues(rows, form, {
    style: style.body,
    labelStyle: random.chance(0.35) ? style.label : style.body,
    gap: random.between(6, 26),
    perRow: random.int(2, 6),
    leading: random.between(1.2, 1.7),
    width: form === 'right' || form === 'grid' ? width : undefined,
  });
}

export const META_FORMS = [
  'columns',
  'columns',
  'columns',
  'right',
  'tight',
  'tight',
  'ends',
  'above',
  'grid',
  'grid',
  'leaders',
  'sentence',
];

/** `[{ label, value }]`, number and date among them unless the title says them. */
export function metaRows(draft, facts, { without = [] } = {}) {
  const { random } = draft;
  const offered = shuffledSomewhat(ROWS, random).filter(
    ({ key, share }) => !without.includes(key) && random.chance(share),
  );
  return offered.map(({ key, row }) => row(draft, facts, key)).filter((row) => row !== null);
}

const ROWS = [
  {
    key: 'number',
    share: 0.98,
    row: (draft, facts) => ({
      label: draft.label(NUMBER_WORDS[facts.kind] ?? 'number'),
      value: sayNumber(draft, facts),
    }),
  },
  {
    key: 'date',
    share: 0.97,
    row: (draft, facts) => ({ label: draft.label('date'), value: draft.sayDate('invoice_date', facts.date) }),
  },
  {
    key: 'due',
    share: 0.45,
    row: (draft, facts) =>
      facts.kind === 'credit'
        ? null
        : { label: draft.label('due'), value: draft.sayDate('due_date', facts.due) },
  },
  { key: 'terms', share: 0.2, row: termsRow },
  {
    key: 'customerNumber',
    share: 0.33,
    row: (draft, facts) => ({
      label: draft.label('customerNumber'),
      value: sayCustomerNumber(draft, facts.customerNumber),
    }),
  },
  {
    key: 'po',
    share: 0.26,
    row: (draft, facts) => ({ label: draft.label('po'), value: sayText(draft, 'po_number', facts.po) }),
  },
  {
    key: 'orderNumber',
    share: 0.13,
    row: (draft, facts) => ({ label: draft.label('orderNumber'), value: facts.order }),
  },
  {
    key: 'deliveryNote',
    share: 0.1,
    row: (draft, facts) => ({ label: draft.label('deliveryNote'), value: facts.delivery }),
  },
  {
    key: 'deliveryDate',
    share: 0.17,
    row: (draft, facts) => ({ label: draft.label('deliveryDate'), value: draft.date(facts.deliveryDate) }),
  },
  {
    key: 'servicePeriod',
    share: 0.1,
    row: (draft, facts) => ({
      label: draft.label('servicePeriod'),
      value: sayPeriod(draft, 'service', facts.service),
    }),
  },
  { key: 'project', share: 0.09, row: projectRow },
  {
    key: 'contact',
    share: 0.12,
    row: (draft, facts) => ({ label: draft.label('contact'), value: facts.vendor.person }),
  },
  {
    key: 'ourReference',
    share: 0.08,
    row: (draft) => ({ label: draft.label('ourReference'), value: draft.random.pattern('@@/##') }),
  },
  {
    key: 'yourReference',
    share: 0.08,
    row: yourReferenceRow,
  },
  {
    key: 'currency',
    share: 0.07,
    row: (draft) => ({
      label: draft.label('currency'),
      value: sayText(draft, 'currency', draft.country.currency),
    }),
  },
  {
    key: 'taxId',
    share: 0.06,
    row: (draft, { vendor }) => ({
      label: draft.random.pick(draft.country.taxId.labels),
      value: sayText(draft, 'vendor_tax_id', vendor.taxId),
    }),
  },
  {
    key: 'due_amount',
    share: 0.05,
    row: (draft, facts) =>
      facts.kind === 'invoice'
        ? {
            label: draft.label('due_amount'),
            value: draft.sayMoney('amount_due', facts.sums.due, { strong: true }),
          }
        : null,
  },
];

const NUMBER_WORDS = { credit: 'creditNumber', receipt: 'receiptNumber' };

/** Number and date mostly stand first. */
function shuffledSomewhat(rows, random) {
  const order = random.chance(0.25) ? random.shuffled(rows.slice(0, 3)) : rows.slice(0, 3);
  const whole = [...order, ...random.shuffled(rows.slice(3))];
  return random.chance(0.12) ? random.shuffled(whole) : whole;
}

function sayNumber(draft, { number }) {
  draft.say('invoice_number', number);
  return number;
}

export function sayText(draft, field, value) {
  draft.say(field, value);
  return value;
}

/** From one day to another; `field` is `service` or `policy`. */
export function sayPeriod(draft, field, { start, end }) {
  const between = draft.word('to');
  return draft.sayDate(`${field}_start_date`, start) + between + draft.sayDate(`${field}_end_date`, end);
}

function termsRow(draft, facts) {
  if (facts.kind === 'credit') return null;
  const phrase =
    facts.days === 0
      ? draft.word('termsNow')
      : draft.fill(draft.random.pick(draft.words.termsSentences.slice(0, 5)), facts);
  return { label: draft.label('terms'), value: sayText(draft, 'payment_terms', phrase) };
}

/** A person, or a number that may be that of the buyer's order. */
function yourReferenceRow(draft, facts) {
  const { random } = draft;
  const label = draft.label('yourReference');
  if (random.chance(0.5)) return { label, value: facts.buyer.person };
  draft.unjudged.add('po_number');
  return { label, value: random.pattern('@@-####') };
}

function projectRow(draft, facts) {
  draft.say('project_code', facts.project);
  return { label: draft.label('project'), value: facts.project };
}

/** `Invoice 4711 of 3 May 2024`, and what else there is below. */
function sentence(draft, facts, rows, width) {
  const { style } = draft;
  const text = rows
    .map(({ label, value }) => `${label} ${value}`)
    .join(draft.random.pick([', ', ' - ', ' | ', '   ']));
  return paragraph(text, style.body, width ?? 260);
}

/** The title of the document, with or without its number. Answers `{ block, said }`: the rows that it makes needless. */
export function titleBlock(draft, facts) {
  const { random, style } = draft;
  const title = draft.heading({ credit: 'creditTitle', receipt: 'receiptTitle' }[facts.kind] ?? 'title');
  const numbered = random.chance(0.16);
  const dated = numbered && random.chance(0.3);
  const number = numbered
    ? `${random.pick([' ', ' Nr. ', ' # ', ' No. ', ' - ', ': '])}${sayNumber(draft, facts)}`
    : '';
  const date = dated
    ? `${random.pick([', ', ' / ', ' - ', ' (']).replace(' (', ' - ')}${draft.sayDate('invoice_date', facts.date)}`
    : '';
  const spaced = !numbered && random.chance(0.02) ? [...title].join(' ') : title;
  return {
    block: stack([lines([spaced + number + date], style.title)]),
    said: [...(numbered ? ['number'] : []), ...(dated ? ['date'] : [])],
  };
}
