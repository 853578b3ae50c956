import { LineItem } from '@cira/contracts';
import { rounded } from './judge-field';
import { checkLine } from './line-check';

const PROVED_BY_SUM = 0.95;
const PROVED_BY_PRODUCT = 0.9;
const CONTRADICTED = 0.4;

/** A line is denied by its own quantity × price, and confirmed by it, by the sum of all lines or by a second pass. */
export function judgeLine(
  line: LineItem,
  whole: { sumCloses: boolean; secondPassAgrees: boolean },
): LineItem {
  const check = checkLine(line);
  const settled = (verdict: LineItem['verdict'], confidence: number): LineItem => ({
    ...line,
    verdict,
    confidence: rounded(confidence),
  });
  if (check === 'off') return settled('contradicted', Math.min(line.confidence, CONTRADICTED));
  if (whole.sumCloses || whole.secondPassAgrees)
    return settled('proved', Math.max(line.confidence, PROVED_BY_SUM));
  if (check === 'closes') return settled('proved', Math.max(line.confidence, PROVED_BY_PRODUCT));
  return settled('unproved', line.confidence);
}
