import { isAmount } from './fields.mjs';

/** What was read of a document, in the shape of the labels: amounts and quantities as numbers, absent fields left out. */
export function predictionOf(evidence) {
  const fields = Object.entries(evidence?.fields ?? {}).map(([name, { value }]) => [
    name,
    isAmount(name) ? Number(value) : value,
  ]);
  return { ...Object.fromEntries(fields), items: (evidence?.line_items ?? []).map(itemOf) };
}

function itemOf({ description, quantity, unit_price: unitPrice, total, tax_rate: taxRate }) {
  return {
    description,
    quantity: numberOrNull(quantity),
    unit_price: numberOrNull(unitPrice),
    total_price: numberOrNull(total),
    tax_rate: numberOrNull(taxRate),
  };
}

function numberOrNull(decimal) {
  return decimal == null ? null : Number(decimal);
}
