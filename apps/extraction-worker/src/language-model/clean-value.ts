import { FieldType } from '@cira/contracts';
import { amountReadings } from '../grounding/amount-readings';
import { isDate } from '../verification/formats';
import { isCurrency } from '../verification/iso-4217';

/** What models write when they should have written null. */
const EMPTY = /^(?:null|none|n\/?a|not (?:available|stated|found)|unknown|-+)?$/i;

/** A value as a model wrote it, in the form of its type; null when it is empty or has not that form. */
export function cleanValue(type: FieldType, written: string | null): string | null {
  const text = written?.replace(/\s+/g, ' ').trim() ?? '';
  if (EMPTY.test(text)) return null;
  switch (type) {
    case 'amount':
      return cleanAmount(text);
    case 'date':
      return isDate(text) ? text : null;
    case 'currency':
      return isCurrency(text.toUpperCase()) ? text.toUpperCase() : null;
    case 'identifier':
    case 'text':
      return text;
  }
}

/** `1045.00` is taken as asked for; `$1,045.00` is understood as well, unless it can mean two things. */
function cleanAmount(text: string): string | null {
  if (/^-?\d+(\.\d+)?$/.test(text)) return text;
  const readings = amountReadings(text);
  const [only] = readings;
  if (only === undefined || readings.length > 1) return null;
  const isNegative = /^[^\d]*[-−(]/.test(text) || text.endsWith('-');
  return (isNegative ? only.negated() : only).toFixed();
}
