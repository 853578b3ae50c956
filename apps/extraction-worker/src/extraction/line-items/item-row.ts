import { DocumentView } from '../candidates/document-view';
import { AmountCandidate } from '../candidates/find-amounts';
import { Line, Token } from '../layout/layout';
import { Concept } from '../lexicon/concepts';
import { fold } from '../lexicon/fold';

/** A line of the document that may be a line of the invoice: it holds numbers. */
export interface ItemRow {
  readonly line: number;
  readonly page: number;
  readonly amounts: readonly AmountCandidate[];
  /** Letters outside of numbers and labels of sums: what is sold. */
  readonly hasText: boolean;
  /** Begins with the label of a sum ("Subtotal", "VAT 20 %"): the lines end before it. */
  readonly isSum: boolean;
  /** Holds the label of a sum somewhere, or labels only: no proof against many rows that add up, but against one. */
  readonly mentionsSum: () => boolean;
}

const SUMS: ReadonlySet<Concept> = new Set<Concept>([
  'subtotal',
  'total',
  'totalStrong',
  'tax',
  'amountDue',
  'paid',
  'change',
  'rounding',
  'pastDue',
  'currentDue',
  'lateFee',
  'credit',
  'dueDate',
]);

export function itemRowsOf(view: DocumentView): ItemRow[] {
  const byLine = new Map<number, AmountCandidate[]>();
  for (const amount of view.amounts) {
    byLine.set(amount.segment.line, [...(byLine.get(amount.segment.line) ?? []), amount]);
  }
  return [...byLine]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, amounts]) => {
      const line = view.layout.lines[index];
      if (line === undefined) return [];
      const first = line.segments[0];
      const lead = line.segments.find((segment) => segment.labels.length > 0);
      const label = lead?.labels[0];
      const isLedBySum =
        lead !== undefined &&
        label !== undefined &&
        SUMS.has(label.concept) &&
        (label.from <= 1 || isBare(lead.tokens.slice(0, label.from))) &&
        (lead === first || lead.labelShare > 0.5) &&
        lead.labelShare >= 0.34;
      const isSum = isLedBySum || endsInSum(line);
      const above = view.layout.lines[index - 1];
      const isNear = above?.page === line.page && line.box.y0 - above.box.y1 < line.box.y1 - line.box.y0;
      const hasText = hasWords(line) || (isNear && hasWords(above) && !byLine.has(index - 1));
      const mentionsSum = (): boolean =>
        line.segments.some((segment) =>
          segment.labels.some(({ concept }) => SUMS.has(concept) && concept !== 'paid' && concept !== 'tax'),
        ) ||
        line.segments.every((segment) => segment.labelShare > 0.8 || !/\p{L}{2,}/u.test(segment.text)) ||
        amounts.some((amount) => view.labelsOf(amount).some(({ concept }) => concept === 'amountDue'));
      return [{ line: index, page: line.page, amounts, hasText, isSum, mentionsSum }];
    });
}

/** Before the label stand only a rate and a word like "plus": "zzgl. 19 % Umsatzsteuer". */
function isBare(tokens: readonly Token[]): boolean {
  return (
    tokens.length <= 4 && tokens.every(({ text }) => !/\p{L}{2,}/u.test(text) || LEADING.test(fold(text)))
  );
}

const LEADING =
  /^(?:zzgl|zuzuglich|plus|incl?|inkl|enthaltene?|davon|darin|dont|di|cui|waarvan|of|which|including|add|gesetzl|gesetzliche|de|of|the|your|summe|sum|total|totale|totaal|net|netto)\W*$/;

const hasWords = (line: Line): boolean =>
  line.segments.some((segment) => segment.tokens.some((token) => /\p{L}{2,}/u.test(token.text)));

/** "Bank: Acme Bank ‖ Subtotal ‖ 120.00": the last amount stands at the label of a sum, whatever shares its line. */
function endsInSum(line: Line): boolean {
  const [label, amount] = line.segments.slice(-2);
  if (line.segments.length < 3 || label === undefined || amount === undefined) return false;
  const isAmount = amount.labels.length === 0 && /\d/.test(amount.text);
  return isAmount && label.labelShare > 0.9 && label.labels.every((each) => SUMS.has(each.concept));
}
