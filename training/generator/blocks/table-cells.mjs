/** What stands in a cell, by column. */
export const CELLS = {
  pos: (draft, item) =>
    (draft.habits.positionForm ??= draft.random.pick(['#', '#', '#.', '0#', '#0'])).replace(
      '#',
      String(item.position),
    ),
  sku: (draft, item) => item.sku,
  description: (draft, item) => item.description,
  deliveryDate: (draft, item, facts) => draft.date(facts.date - ((item.position * 7) % 25) - 1),
  quantity: (draft, item) => quantityOf(draft, item),
  unit: (draft, item) => unitOf(draft, item),
  quantityUnit: (draft, item) => `${quantityOf(draft, item)} ${unitOf(draft, item)}`,
  price: (draft, item) => priceOf(draft, item),
  lineDiscount: (draft, item) =>
    item.discount === 0 ? (draft.random.chance(0.5) ? '' : draft.percent(0)) : draft.percent(item.discount),
  taxRate: (draft, item) => draft.percent(item.rate),
  taxAmount: (draft, item) => draft.money(draft.sign * lineTax(item)),
  amount: (draft, item) => draft.money(draft.sign * item.amount),
  gross: (draft, item) => draft.money(draft.sign * (item.amount + lineTax(item))),
};

/** Labels what the columns show of a line. Amounts of credits are positive whatever sign they are printed with. */
export function sayItem(draft, item, columns, facts) {
  const shows = (...keys) => keys.some((key) => columns.includes(key));
  draft.items.push({
    description: item.description,
    ...(shows('quantity', 'quantityUnit') && { quantity: item.quantity / 1000 }),
    ...(shows('price') && { unit_price: item.price / 10_000 }),
    total_price: item.amount / 100,
    ...(shows('taxRate') && facts.scheme.tax !== 'none' && { tax_rate: item.rate }),
  });
}

function lineTax(item) {
  return Math.round((item.amount * item.rate) / 100);
}

function quantityOf(draft, item) {
  draft.habits.quantityDecimals ??= draft.random.weighted([
    [5, 'short'],
    [1, 2],
    [0.7, 3],
  ]);
  const decimals = draft.habits.quantityDecimals;
  if (decimals === 'short' || (decimals === 2 && item.quantity % 10 !== 0))
    return draft.short(item.quantity, 3);
  return draft.number(decimals === 3 ? item.quantity : item.quantity / 10, decimals);
}

function unitOf(draft, item) {
  if (item.unit !== null) return item.unit;
  return (draft.habits.unit ??= draft.word('units'));
}

/** Prices have two decimals, or up to four where they need them. */
function priceOf(draft, item) {
  if (item.price % 100 === 0) return draft.money(item.price / 100);
  return draft.habits.currencyEverywhere
    ? draft.habits.moneyForm.replace('#', () => draft.number(item.price, 4))
    : draft.number(item.price, 4);
}
