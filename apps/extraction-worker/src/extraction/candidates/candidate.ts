import { Box } from '@cira/contracts';
import { unionOf } from '../layout/box';
import { Segment, Token } from '../layout/layout';

/** Words of one segment, `from` (inclusive) to `to` (exclusive), that may be a value. */
export interface Candidate {
  readonly segment: Segment;
  readonly from: number;
  readonly to: number;
  readonly box: Box;
  /** As printed. */
  readonly raw: string;
}

export function candidateAt(segment: Segment, from: number, to: number): Candidate {
  const tokens = segment.tokens.slice(from, to);
  return {
    segment,
    from,
    to,
    box: unionOf(tokens.map((token) => token.box)),
    raw: tokens.map((token) => token.text).join(' '),
  };
}

export function tokensOf(candidate: Candidate): readonly Token[] {
  return candidate.segment.tokens.slice(candidate.from, candidate.to);
}
