import { FieldName, Finding, InvoiceFieldMap } from '@cira/contracts';
import { parseDate } from '../extraction/locale/parse-date';
import { checkDateOrder } from './date-order';

/**
 * Where two dates stand the wrong way round and are printed so that day and month may be either, the reading that
 * puts them right, as a suggestion: the document alone does not say which of them is right.
 */
export function suggestDates(fields: InvoiceFieldMap, misordered: readonly Finding[]): InvoiceFieldMap {
  return misordered.reduce((all, { code, fields: pair }) => {
    const open = (pair as FieldName[]).flatMap((name) => {
      const to = otherReading(all, name);
      return to === null ? [] : [{ name, to }];
    });
    // One document writes all its dates alike, so both together come first.
    const tried = [open, ...open.map((each) => [each])].filter((each) => each.length > 0);
    const solution = tried.find(
      (each) => !checkDateOrder(withDates(all, each)).some((left) => left.code === code),
    );
    return solution ? withSuggestions(all, solution) : all;
  }, fields);
}

interface OtherDate {
  readonly name: FieldName;
  readonly to: string;
}

/** Day and month exchanged, where the words allow both. */
function otherReading(fields: InvoiceFieldMap, name: FieldName): string | null {
  const field = fields[name];
  const read = field?.raw ? parseDate(field.raw.replace(/^[^\d\p{L}]+|[^\d\p{L}]+$/gu, '')) : null;
  if (!field || read?.kind !== 'ambiguous') return null;
  if (field.value === read.dmy) return read.mdy;
  return field.value === read.mdy ? read.dmy : null;
}

function withDates(fields: InvoiceFieldMap, dates: readonly OtherDate[]): InvoiceFieldMap {
  return dates.reduce((all, { name, to }) => {
    const field = all[name];
    return field ? { ...all, [name]: { ...field, value: to } } : all;
  }, fields);
}

function withSuggestions(fields: InvoiceFieldMap, dates: readonly OtherDate[]): InvoiceFieldMap {
  return dates.reduce((all, { name, to }) => {
    const field = all[name];
    if (!field) return all;
    const reason = 'day and month the other way round put the dates in order';
    const isKnown = field.alternatives.some(({ value }) => value === to);
    const alternatives = isKnown ? field.alternatives : [...field.alternatives, { value: to, reason }];
    return {
      ...all,
      [name]: { ...field, alternatives, repair: { from: field.value, to, reason, applied: false } },
    };
  }, fields);
}
