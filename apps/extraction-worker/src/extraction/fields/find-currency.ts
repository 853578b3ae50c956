import { InvoiceFieldMap } from '@cira/contracts';
import { tokensOf } from '../candidates/candidate';
import { DocumentView } from '../candidates/document-view';
import { currencyMarkIn, guessCurrency } from '../locale/currency';
import { derivedField } from './field';

/** The currency from the signs and codes at the amounts, and from where the parties are. */
export function findCurrency(view: DocumentView): InvoiceFieldMap {
  const guess = guessCurrency(countMarks(view), view.countries, hasOcrAmounts(view));
  if (guess === null) return {};
  return {
    currency: derivedField({
      value: guess.code,
      confidence: guess.confidence,
      evidence: guess.evidence,
      alternatives: guess.alternatives.map((value) => ({
        value,
        reason: 'shares the sign or is named as well',
      })),
    }),
  };
}

function hasOcrAmounts(view: DocumentView): boolean {
  return view.amounts.some((amount) => tokensOf(amount)[0]?.method === 'ocr');
}

function countMarks(view: DocumentView): Map<string, number> {
  const marks = new Map<string, number>();
  const add = (mark: string, weight: number): void => {
    // A lone "R" is a rand only where something else says so; elsewhere it is a scrap.
    if (mark === 'R' && (view.countries.get('ZA') ?? 0) < 2) return;
    marks.set(mark, (marks.get(mark) ?? 0) + weight);
  };
  for (const amount of view.amounts) if (amount.currency !== null) add(amount.currency, 1);
  for (const segment of view.layout.segments) {
    // Column heads and labels name it too ("Amount (EUR)", "Currency: USD"), and some print it in a column of its own.
    if (segment.labels.length === 0 && segment.tokens.length > 1) continue;
    for (const token of segment.tokens) {
      const mark = currencyMarkIn(token.text.replace(/^[([]+|[)\].:,]+$/g, ''));
      if (mark !== null && !/\d/.test(token.text)) add(mark, 1);
    }
  }
  return marks;
}
