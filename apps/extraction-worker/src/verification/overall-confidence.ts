import { Finding, InvoiceFieldMap, LineItem } from '@cira/contracts';
import { rounded } from './judge-field';
import { REQUIRED_FIELDS } from './required-fields';

const REQUIRED_WEIGHT = 2;
const OTHER_WEIGHT = 1;
const ERROR_FACTOR = 0.8;
const WARNING_FACTOR = 0.97;
/** Something that does not look like an invoice is never sure, however clearly it was read. */
const MOST_WHEN_INVALID = 0.2;

/**
 * Weighted mean of the confidences: required fields count twice, and a missing one counts as zero; every other field
 * that is there counts once, and so do the lines together. Times 0.8 for each error and 0.97 for each warning found.
 */
export function overallConfidence(
  fields: InvoiceFieldMap,
  lines: readonly LineItem[],
  findings: readonly Finding[],
  validInput: boolean,
): number {
  const required: readonly string[] = REQUIRED_FIELDS;
  const parts = [
    ...REQUIRED_FIELDS.map((name) => [fields[name]?.confidence ?? 0, REQUIRED_WEIGHT] as const),
    ...Object.entries(fields)
      .filter(([name]) => !required.includes(name))
      .map(([, field]) => [field.confidence, OTHER_WEIGHT] as const),
    ...(lines.length > 0 ? [[meanOf(lines), OTHER_WEIGHT] as const] : []),
  ];
  const weight = parts.reduce((sum, [, each]) => sum + each, 0);
  const mean = parts.reduce((sum, [confidence, each]) => sum + confidence * each, 0) / weight;
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const doubted = mean * ERROR_FACTOR ** count('error') * WARNING_FACTOR ** count('warning');
  return rounded(validInput ? doubted : Math.min(doubted, MOST_WHEN_INVALID));
}

function meanOf(lines: readonly LineItem[]): number {
  return lines.reduce((sum, line) => sum + line.confidence, 0) / lines.length;
}
