/**
 * A number as documents write it.
 * @param value whole number in units of 10^-`decimals`
 * @param form how 1234.56 or 123456.78 would be written, e.g. `1.234,56` or `1,23,456.78`
 */
export function formatNumber(value, decimals, form) {
  const { point, group, indian } = formOf(form);
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals);
  const grouped =
    group === '' ? whole : indian ? groupedIndian(whole) : whole.replace(/\B(?=(\d{3})+$)/g, group);
  return (value < 0 ? '-' : '') + grouped + (decimals > 0 ? point + fraction : '');
}

function formOf(form) {
  const point = form.at(-3);
  const group = form.slice(0, -3).replace(/\d/g, '')[0] ?? '';
  return { point, group, indian: form.startsWith('1,23,') };
}

function groupedIndian(whole) {
  const head = whole.slice(0, -3).replace(/\B(?=(\d{2})+$)/g, ',');
  return head === '' ? whole : `${head},${whole.slice(-3)}`;
}

/** The same without zeros at the end: a quantity, a percentage. */
export function formatShort(value, decimals, form) {
  const short = trimmed(value, decimals);
  return formatNumber(short.value, short.decimals, form);
}

function trimmed(value, decimals) {
  return decimals > 0 && value % 10 === 0 ? trimmed(value / 10, decimals - 1) : { value, decimals };
}
