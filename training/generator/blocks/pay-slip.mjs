import { beside, lines, space, stack } from '../print/block.mjs';
import { bankRows } from './payment.mjs';
import { buyerAddress } from './buyer.mjs';
import { addressLines, fitted } from './letterhead.mjs';

/** A slip for paying at the bank, as Swiss and other invoices carry it: who pays whom is said a second time. */
export function paySlip(draft, facts, width) {
  const { random, style } = draft;
  const column = width / 2 - 10;
  draft.say('customer_name', facts.buyer.name);
  const bank = bankRows(draft, facts).flatMap(({ label, value }) => [label, value]);
  const payee = [...bank, facts.vendor.legalName, ...addressLines(draft, facts.vendor, { oneLine: false })];
  const payer = [draft.heading('from'), facts.buyer.name, ...buyerAddress(draft, facts.buyer)];
  const amount = [
    draft.heading('currency'),
    draft.country.currency,
    draft.money(draft.sign * facts.sums.due),
  ];
  draft.sayCurrency();
  const right = stack([fitted(payer, style.small, column), fitted(amount, style.small, column)], { gap: 6 });
  const left = fitted(payee, style.small, column);
  return stack([
    lines([random.pick(['- '.repeat(45), '. '.repeat(60)])], style.tiny),
    space(4),
    beside([left, right], [0, width / 2], width),
  ]);
}
