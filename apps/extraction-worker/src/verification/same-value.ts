import { DecimalStringSchema, FieldType } from '@cira/contracts';
import Decimal from 'decimal.js';
import { foldIdentifier, foldText } from '../grounding/fold-text';

/** Share of common words from which two texts count as the same (an address with and without the country). */
const SIMILAR = 0.8;

/** Whether two readings of a field mean the same, whatever the spelling. A missing one is like no other. */
export function sameFieldValue(type: FieldType, a: string, b: string | null): boolean {
  if (b === null) return false;
  switch (type) {
    case 'amount':
      return isDecimal(a) && isDecimal(b) && new Decimal(a).equals(b);
    case 'date':
      return a === b;
    case 'currency':
      return a.toUpperCase() === b.toUpperCase();
    case 'identifier':
      return foldIdentifier(a) === foldIdentifier(b);
    case 'text':
      return sameText(foldText(a), foldText(b));
  }
}

function sameText(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.replace(/ /g, '') === b.replace(/ /g, '')) return true;
  const [left, right] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const common = [...left].filter((word) => right.has(word)).length;
  return common / (left.size + right.size - common) >= SIMILAR;
}

function isDecimal(text: string): boolean {
  return DecimalStringSchema.safeParse(text).success;
}
