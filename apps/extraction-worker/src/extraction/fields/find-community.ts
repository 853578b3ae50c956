import { InvoiceFieldMap } from '@cira/contracts';
import { DocumentView } from '../candidates/document-view';
import { describe } from '../candidates/label-evidence';
import { findNames } from '../parties/find-names';
import { fieldAt } from './field';

/** The community, association or property that a bill is about: a name at a label that says so, and nothing less. */
export function findCommunity(view: DocumentView): InvoiceFieldMap {
  const found = findNames(view.layout).flatMap((name) => {
    const label = view
      .labelsOf(name)
      .find((each) => each.concept === 'community' && each.strength > LEAST[each.direction]);
    return label === undefined ? [] : [{ name, label }];
  });
  // Spans of one segment come with the whole of it first.
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

/** A word above a name is its label only where it heads a column of its own. */
const LEAST = { left: 0.7, above: 0.75 } as const;
