/** Days since 1970-01-01 as ISO. */
export function isoOf(day) {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/**
 * A day as documents write it.
 * @param form with `Y y mm m dd d dth Month Mon` for its parts
 */
export function formatDate(day, form, words) {
  const date = new Date(day * 86_400_000);
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const two = (number) => String(number).padStart(2, '0');
  const parts = {
    Month: words.months[month],
    Mon: words.shortMonths[month],
    dth: `${dayOfMonth}${ordinal(dayOfMonth)}`,
    mm: two(month + 1),
    dd: two(dayOfMonth),
    m: String(month + 1),
    d: String(dayOfMonth),
    Y: String(year),
    y: two(year % 100),
  };
  return form.replace(/Month|Mon|dth|mm|dd|\bde\b|[mdYy]/g, (part) => parts[part] ?? part);
}

function ordinal(day) {
  if (day % 100 >= 11 && day % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
