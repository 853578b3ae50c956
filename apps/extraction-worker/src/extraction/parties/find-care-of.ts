import { ExtractedField } from '@cira/contracts';
import { fieldAt } from '../fields/field';
import { candidateAt } from '../candidates/candidate';
import { DocumentView } from '../candidates/document-view';
import { heightOf } from '../layout/box';
import { NameCandidate } from './name-candidate';

const MOST_LINES = 4;

/** The "c/o …" line in the block under a name, as printed. */
export function findCareOf(view: DocumentView, name: NameCandidate): ExtractedField | null {
  const height = heightOf(name.box);
  const last = name.segment.line + MOST_LINES;
  for (let index = name.segment.line + 1; index <= last; index += 1) {
    const line = view.layout.lines[index];
    if (line?.page !== name.segment.page) return null;
    const under = line.segments.find((each) => Math.abs(each.box.x0 - name.box.x0) < 1.5 * height);
    const label = under?.labels.find((each) => each.from === 0 && each.concept === 'careOf');
    if (under === undefined || label === undefined || label.to === under.tokens.length) continue;
    const candidate = candidateAt(under, 0, under.tokens.length);
    return fieldAt(candidate, {
      value: candidate.raw,
      confidence: 0.85,
      evidence: [`"${label.text}" under "${name.text}"`],
    });
  }
  return null;
}
