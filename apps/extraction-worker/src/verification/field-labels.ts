import { ExtractedField, FieldName } from '@cira/contracts';
import { DocumentView } from '../extraction/candidates/document-view';
import { AmountCandidate } from '../extraction/candidates/find-amounts';
import { Concept } from '../extraction/lexicon/concepts';

/** What a label has to be called to speak for an amount in this part. */
const NAMES: Partial<Record<FieldName, readonly Concept[]>> = {
  subtotal: ['subtotal'],
  tax: ['tax'],
  total: ['total', 'totalStrong'],
  amountDue: ['amountDue'],
};
const CLEARLY = 0.5;

/** Whether the label beside an amount gives it the part that it has: then it is there on purpose. */
export function isLabelledAs(name: FieldName, field: ExtractedField, view: DocumentView): boolean {
  const names = NAMES[name] ?? [];
  return amountsOf(field, view)
    .flatMap((amount) => view.labelsOf(amount))
    .some(({ concept, strength }) => strength >= CLEARLY && names.includes(concept));
}

/** The printed amounts that a field was read from. */
export function amountsOf({ page, box }: ExtractedField, view: DocumentView): AmountCandidate[] {
  return view.amounts.filter((each) => each.segment.page === page && isInside(each.box, box));
}

function isInside(
  inner: { x0: number; y0: number; x1: number; y1: number },
  box: ExtractedField['box'],
): boolean {
  if (!box) return false;
  return inner.x0 >= box.x0 - 1 && inner.y0 >= box.y0 - 1 && inner.x1 <= box.x1 + 1 && inner.y1 <= box.y1 + 1;
}
