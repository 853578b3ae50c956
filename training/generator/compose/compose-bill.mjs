import { beside, lines, NOTHING, space, stack } from '../print/block.mjs';
import { keyValues, KEY_VALUE_FORMS } from '../print/key-values.mjs';
import { paperFor } from '../print/paper.mjs';
import { closingLines } from '../blocks/asides.mjs';
import { buyerBlock } from '../blocks/buyer.mjs';
import { footerBlock, footerParts } from '../blocks/footer.mjs';
import { letterhead, letterheadParts } from '../blocks/letterhead.mjs';
import { metaRows, sayPeriod, sayText, titleBlock } from '../blocks/meta.mjs';
import { remitBlock } from '../blocks/remit.mjs';
import { paymentBlock } from '../blocks/payment.mjs';
import { itemTable } from '../blocks/table.mjs';
import { largeSum, totalsBlock } from '../blocks/totals.mjs';
import { finishPages, placeWith, reserveFoot } from './compose-invoice.mjs';

/** Puts a bill of a utility, an insurer or a community on paper. Answers the paper. */
export function composeBill(draft, facts) {
  const { random, style } = draft;
  const paper = paperFor(draft.country, random);
  draft.layout.push(`bill-${facts.trade}`);
  const width = paper.inner;
  const footer = random.chance(0.5)
    ? footerBlock(draft, facts, { width, parts: footerParts(random) })
    : NOTHING;
  reserveFoot(draft, paper, footer);

  const form = random.pick(KEY_VALUE_FORMS.filter((name) => name !== 'leaders'));
  draft.layout.push(form);
  const { block: title, said } = titleBlock(draft, facts);
  const rows = billRows(draft, facts, said);
  const meta = keyValues(rows, form, {
    style: style.body,
    labelStyle: style.label,
    gap: random.between(8, 22),
    perRow: random.int(2, 4),
    width: form === 'grid' ? width : undefined,
  });
  const vendor = letterhead(draft, facts, {
    parts: { ...letterheadParts(random), slogan: random.chance(0.3) },
    align: 'left',
    width: width * 0.5,
  });
  const buyer = buyerBlock(draft, facts, { width: width * 0.42 });
  const sum = random.chance(0.4) ? sumAtHead(draft, facts) : NOTHING;
  placeWith(paper, pair(vendor, stack([title, sum], { gap: 6 }), width), random.between(8, 26));
  placeWith(paper, pair(buyer, meta, width), random.between(8, 26));
  if (random.chance(0.4)) placeWith(paper, accountSummary(draft, facts), random.between(8, 18));
  const table = itemTable(draft, facts, {
    width,
    columns: random.pick([
      ['description', 'amount'],
      ['description', 'quantity', 'price', 'amount'],
      ['deliveryDate', 'description', 'amount'],
      ['description', 'quantity', 'unit', 'price', 'amount'],
    ]),
  });
  if (table.head !== null) paper.place(table.head);
  for (const { block } of table.rows) paper.place(block);
  paper.gap(random.between(6, 18));
  placeWith(
    paper,
    totalsBlock(draft, facts, { form: random.pick(['right', 'wide', 'columns', 'left', 'leaders']), width }),
    random.between(8, 24),
  );
  if (random.chance(0.35)) placeWith(paper, paymentBlock(draft, facts, { width }), 10);
  if (random.chance(0.45)) placeWith(paper, slip(draft, facts, width), 10);
  placeWith(paper, closingLines(draft, facts, width), 4);
  finishPages(draft, paper, footer);
  return paper;
}

function pair(left, right, width) {
  if (left.width + right.width + 10 > width) return stack([left, right], { gap: 8 });
  return beside([left, right], [0, width - right.width], width);
}

function billRows(draft, facts, said) {
  const { random } = draft;
  const rows = metaRows(draft, facts, {
    without: [
      ...said,
      'customerNumber',
      'po',
      'deliveryNote',
      'orderNumber',
      'servicePeriod',
      'project',
      'due_amount',
    ],
  });
  const more = [];
  if (random.chance(0.85)) {
    more.push({
      label: draft.label('accountNumber'),
      value: sayText(draft, 'account_number', facts.account),
    });
  }
  if (facts.trade === 'insurers') {
    more.push({ label: draft.label('policyNumber'), value: sayText(draft, 'policy_number', facts.policy) });
    if (random.chance(0.8))
      more.push({
        label: draft.label('policyPeriod'),
        value: sayPeriod(draft, 'policy', { start: facts.policyStart, end: facts.policyStart + 364 }),
      });
  } else if (random.chance(0.75))
    more.push({ label: draft.label('servicePeriod'), value: sayPeriod(draft, 'service', facts.service) });
  if (facts.trade === 'communities' && random.chance(0.7))
    more.push({
      label: draft.label('community'),
      value: sayText(draft, 'community_name', facts.community.name),
    });
  if (facts.trade === 'utilities' && random.chance(0.4))
    more.push({ label: draft.label('meter'), value: random.pattern('#######') });
  if (random.chance(0.25))
    more.push({ label: draft.label('serviceAddress'), value: facts.shipTo.address.slice(0, 1).join(', ') });
  return random.chance(0.6) ? [...rows, ...more] : [...more, ...rows];
}

function sumAtHead(draft, facts) {
  return largeSum(draft, 'due_amount', draft.sayMoney('amount_due', facts.sums.due, { strong: true }));
}

/** What was owed before and what has been paid since: neither is a field. */
function accountSummary(draft, facts) {
  const { random, style } = draft;
  const paid = random.int(2000, 40_000);
  // Whether these are arrears and payments of this bill is a matter of taste.
  for (const field of ['past_due_amount', 'amount_paid']) draft.unjudged.add(field);
  const rows = [
    { label: draft.label('previousBill'), value: draft.money(facts.sums.pastDue + paid) },
    { label: draft.label('lastPayment'), value: draft.money(-paid) },
  ];
  return keyValues(rows, 'right', { style: style.body, width: random.between(220, 330) });
}

/** The part to cut off and send back with the payment. */
function slip(draft, facts, width) {
  const { random, style } = draft;
  const to = remitBlock(draft, facts);
  const rows = [];
  if (draft.truth.account_number !== undefined)
    rows.push({ label: draft.label('accountNumber'), value: facts.account });
  rows.push({
    label: draft.label('due_amount'),
    value: draft.sayMoney('amount_due', facts.sums.due, { strong: true }),
  });
  const numbers = keyValues(rows, random.pick(['columns', 'right']), { style: style.body, width: 190 });
  return stack([lines(['- '.repeat(40)], style.tiny), space(4), pair(to, numbers, width)]);
}
