import { InvoiceFieldMap } from '@cira/contracts';
import { DocumentView } from '../candidates/document-view';
import { describe, LabelEvidence } from '../candidates/label-evidence';
import { findNames } from '../parties/find-names';
import { fieldAt } from './field';

/** The community, association or property that a bill is about: a name at a label that says so, and nothing less. */
export function findCommunity(view: DocumentView): InvoiceFieldMap {
  const found = findNames(view.layout).flatMap((name) => {
    const label = view
      .labelsOf(name)
      .find((each) => each.concept === 'community' && each.strength > 0.7 && isKey(view, each));
    return label === undefined ? [] : [{ name, label }];
  });
  const [best] = found.sort((a, b) => b.label.strength - a.label.strength);
  if (best === undefined) return {};
  const { name, label } = best;
  return {
    communityName: fieldAt(name, {
      value: name.text,
      confidence: 0.5 + 0.35 * label.strength,
      evidence: [describe(label)],
    }),
  };
}

/** "Community Solar" is a name; "Community:" and a "Community" that stands alone are labels. */
function isKey(view: DocumentView, { label }: LabelEvidence): boolean {
  const holder = view.layout.segments.find((segment) => segment.labels.includes(label));
  return label.text.endsWith(':') || holder?.tokens.length === label.to - label.from;
}
