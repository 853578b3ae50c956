import { ExtractedField, FIELD_NAMES, FieldName, InvoiceFieldMap, LineItem, TaxLine } from '@cira/contracts';
import { InvoiceDraft } from '../extraction/invoice-draft';
import { sameFieldValue } from './same-value';
import { settleAmounts } from './settle-amounts';

/** One invoice out of two passes. */
export interface MergedDraft {
  readonly language: string | null;
  readonly fields: InvoiceFieldMap;
  readonly lineItems: readonly LineItem[];
  readonly taxes: readonly TaxLine[];
  /** For each field that both passes have, the reading that was not chosen (it may be the same). */
  readonly others: InvoiceFieldMap;
  /** Both passes found the same lines, line by line. */
  readonly linesAgree: boolean;
}

/**
 * The primary pass leads. What only the second has is filled in; where amounts differ, the combination that closes
 * the most equations wins.
 */
export function mergeDrafts(primary: InvoiceDraft, second: InvoiceDraft | null): MergedDraft {
  if (!second) return { ...primary, taxes: primary.taxes ?? [], others: {}, linesAgree: false };
  const settled = settleAmounts(primary, second);
  const fields: InvoiceFieldMap = {};
  const others: InvoiceFieldMap = {};
  for (const name of FIELD_NAMES) {
    const chosen = settled.fields[name] ?? second.fields[name];
    if (!chosen) continue;
    fields[name] = chosen;
    const other = otherReading(name, chosen, primary, second);
    if (other) others[name] = other;
  }
  return {
    language: primary.language ?? second.language,
    fields,
    lineItems: settled.lineItems,
    taxes: primary.taxes ?? second.taxes ?? [],
    others,
    linesAgree: sameLines(primary.lineItems, second.lineItems),
  };
}

function otherReading(
  name: FieldName,
  chosen: ExtractedField,
  primary: InvoiceDraft,
  second: InvoiceDraft,
): ExtractedField | undefined {
  if (!primary.fields[name]) return undefined;
  return chosen === primary.fields[name] ? second.fields[name] : primary.fields[name];
}

function sameLines(a: readonly LineItem[], b: readonly LineItem[]): boolean {
  return (
    a.length > 0 &&
    a.length === b.length &&
    a.every((line, i) => line.total !== null && sameFieldValue('amount', line.total, b[i]?.total ?? null))
  );
}
