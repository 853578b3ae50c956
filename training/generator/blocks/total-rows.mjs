/**
 * The rows of the totals, `[{ label, value, bold }]`, and the labels of what they say. Which of them a document has, and
 * in which words, is chosen; their order is the one in which they add up.
 */
export function totalRows(draft, facts, { withoutTaxes = false } = {}) {
  const { random } = draft;
  const { sums, scheme } = facts;
  const say = (field, cents, options) => draft.sayMoney(field, draft.sign * cents, options);
  const plain = (cents) => draft.money(draft.sign * cents);
  const rows = [];
  const add = (key, value, extra = {}) =>
    rows.push({ label: draft.label(key) + behind(draft, extra), value, bold: extra.bold });
  const taxed = sums.taxes.length > 0;
  const changed = sums.discount > 0 || sums.shipping > 0;

  if (scheme.tax === 'inclusive') {
    if (changed || random.chance(0.25)) {
      const label = random.pick(['amount', 'groupTotal']);
      add(label, plain(sums.lines));
      // A sum of lines that contain their tax: whether that is a subtotal is a matter of taste.
      draft.unjudged.add('subtotal');
    }
    addChanges(draft, sums, add, plain);
  } else {
    const listed = changed || taxed ? random.chance(0.95) : random.chance(0.5);
    if (listed) add('subtotal', say('subtotal', sums.lines, { strong: random.chance(0.3) }));
    addChanges(draft, sums, add, plain);
    if (listed && changed && taxed && random.chance(0.5)) {
      draft.truth.subtotal = sums.net / 100;
      draft.prints.subtotal = [];
      add('netAfter', say('subtotal', sums.net));
      draft.also('subtotal', sums.lines / 100);
    }
    if (!withoutTaxes) addTaxes(draft, facts, rows, plain);
  }
  if (sums.rounding !== 0) {
    draft.say('rounding', sums.rounding / 100, draft.money(sums.rounding));
    add('rounding', draft.money(sums.rounding));
  }
  addEnd(draft, facts, add, say);
  if (scheme.tax === 'inclusive' && taxed && random.chance(0.85)) addIncluded(draft, facts, rows, plain);
  return rows;
}

function addChanges(draft, sums, add, plain) {
  if (sums.discount > 0) {
    const printed = draft.money(-draft.sign * sums.discount);
    const shown = draft.random.chance(0.75) ? printed : plain(sums.discount);
    draft.say('discount', sums.discount / 100, shown);
    add('discount', shown, { rate: sums.discountPercent });
  }
  if (sums.shipping > 0) {
    draft.say('shipping', sums.shipping / 100, plain(sums.shipping));
    add('shipping', plain(sums.shipping));
  }
}

/** `Discount: 10 %`, `Total EUR`, where it is said at all. */
function behind(draft, { rate, bold }) {
  const { random, country } = draft;
  if (rate) return random.chance(0.5) ? ` ${draft.percent(rate)}` : '';
  if (!bold || !random.chance(0.08)) return '';
  draft.sayCurrency();
  return random.pick([` ${country.currency}`, ` (${country.currency})`]);
}

function addTaxes(draft, { sums, scheme }, rows, plain) {
  const { random } = draft;
  if (scheme.tax === 'zero') {
    const printed = plain(0);
    draft.say('tax', 0, printed);
    rows.push({ label: taxLabel(draft, { rate: 0, name: null, base: sums.net }), value: printed });
    return;
  }
  if (sums.taxes.length === 0) return;
  const lumped = sums.taxes.length > 1 && random.chance(0.12);
  const parts = lumped ? [] : sums.taxes;
  rows.push(...parts.map((tax) => ({ label: taxLabel(draft, tax), value: plain(tax.amount) })));
  if (lumped || (sums.taxes.length > 1 && random.chance(0.3)))
    rows.push({ label: draft.label('tax'), value: plain(sums.tax) });
  sayTax(draft, sums);
}

/** Several rates are labelled with their sum, whether it is printed or not. */
export function sayTax(draft, { tax, taxes }) {
  draft.say('tax', tax / 100, taxes.length === 1 ? draft.money(draft.sign * tax) : '');
  if (taxes.length > 1) draft.taxParts = taxes.map(({ amount }) => draft.money(draft.sign * amount));
}

/** `VAT 20%`, `20 % MwSt.`, `zzgl. 19% MwSt. auf 100,00`. */
function taxLabel(draft, { rate, name, base }) {
  const { random } = draft;
  const tax = name ?? (draft.habits.taxName ??= taxNameOf(draft));
  const percent = draft.percent(rate).replace(/^[\d.,]+$/, (number) => `${number}%`);
  const form = (draft.habits.taxForm ??= random.pick(TAX_FORMS));
  return (
    form
      .replace('{tax}', tax)
      .replace('{rate}', percent)
      .replace('{on}', ON[draft.language])
      .replace('{base}', () => draft.number(base, 2)) + draft.habits.colon
  );
}

const TAX_FORMS = [
  '{tax} {rate}',
  '{tax} {rate}',
  '{tax} ({rate})',
  '{rate} {tax}',
  '{tax} @ {rate}',
  '{tax}',
  '{tax}',
  '+ {rate} {tax}',
  '{tax} {rate} / {base}',
  '{rate} {tax} ({base})',
  '{tax} {rate} {on} {base}',
  'Total {tax} {rate}',
];

const ON = { en: 'on', de: 'auf', fr: 'sur', es: 'sobre', it: 'su', nl: 'over', pt: 'sobre' };

const NAMES = {
  en: ['VAT'],
  de: ['MwSt.', 'MWST', 'USt.'],
  fr: ['TVA'],
  es: ['IVA'],
  it: ['IVA'],
  nl: ['BTW'],
  pt: ['IVA'],
};

function taxNameOf(draft) {
  const { country, language, random } = draft;
  const native = country.languages.length === 1 && country.languages[0] === language;
  const own = native || ['CAD', 'USD'].includes(country.currency) ? country.taxNames : NAMES[language];
  return random.chance(0.85) ? random.pick(own) : random.pick(draft.words.tax);
}

function addEnd(draft, facts, add, say) {
  const { random } = draft;
  const { sums, kind } = facts;
  const settled = sums.due !== sums.total;
  const onlyDue = !settled && kind === 'invoice' && random.chance(0.12);
  if (kind === 'bill' && settled) {
    addArrears(draft, facts, add, say);
    return;
  }
  if (!onlyDue)
    add(kind === 'credit' ? 'creditTotal' : 'total', say('total', sums.total, { strong: true }), {
      bold: true,
    });
  if (sums.retention > 0) {
    const printed = draft.money(-sums.retention);
    draft.say('withheld_tax', sums.retention / 100, printed);
    add('retention', printed, { rate: sums.retentionRate });
  }
  if (sums.paid > 0) {
    const printed = draft.money(random.chance(0.6) ? -sums.paid : sums.paid);
    draft.say('amount_paid', sums.paid / 100, printed);
    add('paid', printed);
  }
  if (sums.pastDue > 0) addPast(draft, sums, add);
  if (settled || onlyDue || (kind !== 'credit' && random.chance(0.2))) {
    if (onlyDue) draft.say('total', sums.total / 100, draft.money(sums.total, { strong: true }));
    add('due_amount', say('amount_due', sums.due, { strong: true }), { bold: true });
  }
}

function addPast(draft, sums, add) {
  const amounts = [
    ['past_due_amount', 'pastDue', sums.pastDue],
    ['late_fee_amount', 'lateFee', sums.lateFee],
  ];
  for (const [field, key, cents] of amounts) if (cents > 0) add(key, draft.sayMoney(field, cents));
}

function addArrears(draft, { sums }, add, say) {
  const before = draft.random.chance(0.5);
  if (before) addPast(draft, sums, add);
  draft.say('total', sums.total / 100, draft.money(sums.total));
  add('current', say('current_due_amount', sums.total));
  if (!before) addPast(draft, sums, add);
  if (sums.credit > 0) {
    const printed = draft.money(-sums.credit);
    draft.say('credit_amount', sums.credit / 100, printed);
    add('credit', printed);
  }
  add('due_amount', say('amount_due', sums.due, { strong: true }), { bold: true });
}

function addIncluded(draft, { sums }, rows, plain) {
  const { random } = draft;
  if (random.chance(0.3))
    rows.push({ label: draft.label('subtotal'), value: draft.sayMoney('subtotal', draft.sign * sums.net) });
  const label = draft.label('included');
  for (const tax of sums.taxes)
    rows.push({ label: `${label.replace(/ ?:$/, '')} ${draft.percent(tax.rate)}`, value: plain(tax.amount) });
  sayTax(draft, sums);
}
