import {
  ExtractedField,
  FIELD_NAMES,
  FieldName,
  INVOICE_FIELDS,
  InvoiceFieldMap,
  Page,
} from '@cira/contracts';
import { findValue } from '../grounding/find-value';
import { sameFieldValue } from './same-value';
import { SecondSource, SOURCE_NAMES } from './second-pass';

/** What the second pass says about a value. */
export type Comparison =
  | { readonly kind: 'agrees'; readonly evidence: string; readonly confidence: number }
  | {
      readonly kind: 'differs';
      readonly evidence: string;
      readonly other: string;
      /** Whether the other reading is sure enough of itself to put this one in doubt. */
      readonly weighty: boolean;
    };

/** A reading below this has too little evidence to confirm or to deny another. */
const EVIDENCE = 0.5;
/** Sentences of which a document has several: that another one was taken denies neither. */
const PHRASES: readonly FieldName[] = ['paymentTerms', 'discountTerms'];
/** A shorter name or number is on many pages by chance. */
const TELLING_LENGTH = 4;

/**
 * Compares the chosen values with the other pass's, normalised by type. Derived amounts neither confirm nor deny:
 * they only repeat other fields. XML against its page: a name or number that stands on the page is shown by it, even
 * where the engine took something else for that field.
 */
export function compareDrafts(
  fields: InvoiceFieldMap,
  others: InvoiceFieldMap,
  source: SecondSource,
  pages: readonly Page[],
): Map<FieldName, Comparison> {
  const comparisons = new Map<FieldName, Comparison>();
  for (const name of FIELD_NAMES) {
    const field = fields[name];
    if (!field || isDerivedAmount(name, field)) continue;
    const comparison = compareReadings(name, field, others[name], source) ?? undefined;
    const settled =
      source === 'page' && field.method === 'xml' && comparison?.kind !== 'agrees'
        ? compareWithPage(name, field, comparison, pages)
        : comparison;
    if (settled) comparisons.set(name, settled);
  }
  return comparisons;
}

function compareReadings(
  name: FieldName,
  field: ExtractedField,
  other: ExtractedField | undefined,
  source: SecondSource,
): Comparison | null {
  if (!other || isDerivedAmount(name, other)) return null;
  if (sameFieldValue(INVOICE_FIELDS[name], field.value, other.value)) {
    if (Math.max(field.confidence, other.confidence) < EVIDENCE) return null;
    return {
      kind: 'agrees',
      evidence: `${SOURCE_NAMES[source]} reads the same`,
      confidence: other.confidence,
    };
  }
  return {
    kind: 'differs',
    evidence: `another reading (${other.method}) says ${other.value}`,
    other: other.value,
    weighty: other.confidence >= EVIDENCE && !PHRASES.includes(name),
  };
}

function compareWithPage(
  name: FieldName,
  field: ExtractedField,
  comparison: Comparison | undefined,
  pages: readonly Page[],
): Comparison | undefined {
  const type = INVOICE_FIELDS[name];
  const sighting = findValue(field.value, type, pages);
  if (!sighting) return comparison;
  const isTelling =
    type === 'currency' ||
    ((type === 'text' || type === 'identifier') && field.value.length >= TELLING_LENGTH);
  if (isTelling) {
    return {
      kind: 'agrees',
      evidence: `page ${sighting.page} shows "${sighting.raw}"`,
      confidence: EVIDENCE,
    };
  }
  // The amount or date is somewhere on the page, so the engine may merely have picked another one for the field.
  return comparison?.kind === 'differs' ? { ...comparison, weighty: false } : comparison;
}

function isDerivedAmount(name: FieldName, field: ExtractedField): boolean {
  return field.method === 'derived' && INVOICE_FIELDS[name] === 'amount';
}
