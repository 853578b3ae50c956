import { lines, NOTHING, space, stack } from '../print/block.mjs';
import { keyValues } from '../print/key-values.mjs';
import { paperOf } from '../print/paper.mjs';
import { letterhead } from '../blocks/letterhead.mjs';
import { totalRows } from '../blocks/total-rows.mjs';
import { taxTable } from '../blocks/tax-table.mjs';
import { sayItem } from '../blocks/table-cells.mjs';

/** Puts a till slip on a narrow roll of paper. Answers the paper. */
export function composeReceipt(draft, facts) {
  const { random, style } = draft;
  draft.layout.push('slip');
  const width = random.between(190, 290);
  const margin = { left: 12, right: 12, top: 14, bottom: 14 };
  const inner = width - 24;
  const block = stack(
    [
      letterhead(draft, facts, {
        parts: {
          name: true,
          address: random.chance(0.9),
          contact: random.chance(0.6),
          taxId: random.chance(0.6),
          register: false,
          slogan: random.chance(0.15),
        },
        align: random.pick(['center', 'center', 'left']),
        width: inner,
      }),
      random.chance(0.5)
        ? lines([draft.heading('receiptTitle')], style.label, { width: inner, align: 'center' })
        : NOTHING,
      headLines(draft, facts, inner),
      itemLines(draft, facts, inner),
      keyValues(totalRows(draft, facts), 'right', { style: style.body, width: inner, gap: 6 }),
      tender(draft, facts, inner),
      facts.scheme.tax === 'inclusive' && facts.sums.taxes.length > 0 && random.chance(0.4)
        ? taxTable(draft, facts)
        : NOTHING,
      closing(draft, inner),
    ],
    { gap: random.between(4, 12), width: inner },
  );
  const paper = paperOf({ width, height: block.height + margin.top + margin.bottom + 4, margin });
  paper.place(block);
  return paper;
}

function headLines(draft, facts, width) {
  const { random, style } = draft;
  const clock = `${random.int(8, 21)}:${random.pattern('##').replace(/^[6-9]/, '3')}`;
  const printed = draft.sayDate('invoice_date', facts.date);
  const date = `${random.chance(0.4) ? `${draft.label('date')} ` : ''}${printed}`;
  const numbered = random.chance(0.75);
  if (numbered) draft.say('invoice_number', facts.number);
  const number = numbered ? `${draft.label('receiptNumber')} ${facts.number}` : null;
  const staff = random.chance(0.4) ? `${draft.label('cashier')} ${facts.vendor.person.split(' ')[0]}` : null;
  const till = random.chance(0.4) ? `${draft.label('till')} ${random.int(1, 20)}` : null;
  const dated = random.chance(0.7) ? `${date} ${clock}` : date;
  const texts = random.chance(0.5) ? [dated, number, staff, till] : [number, till, staff, dated];
  return lines(texts, style.body, { width, align: random.pick(['left', 'left', 'center']) });
}

function itemLines(draft, facts, width) {
  const { random, style } = draft;
  const form = random.pick(['amount', 'times', 'below', 'front']);
  draft.layout.push(form);
  const letter = facts.scheme.rates.length > 1 && random.chance(0.7);
  const rows = facts.items.flatMap((item) => {
    sayItem(
      draft,
      item,
      form === 'amount' ? [] : form === 'front' ? ['quantity'] : ['quantity', 'price'],
      facts,
    );
    const amount =
      draft.money(item.amount) + (letter ? ` ${'ABC'[facts.scheme.rates.indexOf(item.rate)]}` : '');
    const quantity = draft.short(item.quantity, 3);
    const price = draft.number(
      item.price % 100 === 0 ? item.price / 100 : item.price,
      item.price % 100 === 0 ? 2 : 4,
    );
    const name = item.description.slice(0, 30).trim();
    draft.items.at(-1).description = form === 'front' ? name : name;
    if (form === 'amount') return [{ label: name, value: amount }];
    if (form === 'front') return [{ label: `${quantity} ${name}`, value: amount }];
    if (form === 'times')
      return [
        { label: name, value: '' },
        { label: `  ${quantity} x ${price}`, value: amount },
      ];
    return [
      { label: name, value: amount },
      { label: `   ${quantity} @ ${price}`, value: '' },
    ];
  });
  return keyValues(rows, 'right', { style: style.body, width, gap: 6 });
}

function tender(draft, { sums }, width) {
  const { random, style } = draft;
  if (random.chance(0.25)) return NOTHING;
  // What was handed over is more than what was paid.
  draft.unjudged.add('amount_paid');
  if (random.chance(0.5)) {
    const card = `${random.pattern('************').replace(/./g, '*')}${random.pattern('####')}`;
    return keyValues(
      [
        { label: draft.label('card'), value: draft.money(sums.total) },
        { label: random.pick([card, `XXXX ${random.pattern('####')}`]), value: '' },
      ],
      'right',
      { style: style.body, width, gap: 6 },
    );
  }
  const given = Math.ceil(sums.total / 1000) * 1000;
  return keyValues(
    [
      { label: draft.label('cash'), value: draft.money(given) },
      { label: draft.label('change'), value: draft.money(given - sums.total) },
    ],
    'right',
    { style: style.body, width, gap: 6 },
  );
}

function closing(draft, width) {
  const { random, style } = draft;
  const texts = [
    draft.word('thanks'),
    ...(random.chance(0.3) ? [random.pattern('############')] : []),
    ...(random.chance(0.2) ? [draft.word('slogans')] : []),
  ];
  return stack([space(4), lines(texts, style.body, { width, align: 'center' })]);
}
