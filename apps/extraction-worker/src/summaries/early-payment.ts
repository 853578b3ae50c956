import { FieldName } from '@cira/contracts';
import Decimal from 'decimal.js';

/** What paying early is worth. */
export interface EarlyPayment {
  readonly percent: string;
  /** After the invoice date. */
  readonly days: number;
  /** The share of the total, to the cent; null without a total. */
  readonly saving: string | null;
}

/** "2 % within 10 days", "3% Skonto bei Zahlung innerhalb von 14 Tagen", "2/10 net 30". */
const PERCENT_FIRST = /(\d{1,2}(?:[.,]\d{1,2})?) ?%\D{0,60}?(\d{1,2})\b(?![.,/]\d)/;
const DAYS_FIRST =
  /\b(\d{1,2}) ?(?:days?|tagen?|jours|d[ií]as|giorni|dagen|dias)\b\D{0,40}?(\d{1,2}(?:[.,]\d{1,2})?) ?%/i;
const SLASHED = /\b(\d{1,2}(?:\.\d)?) ?\/ ?(\d{1,2}),? ?(?:net|n)\b/i;
const MOST_PERCENT = 15;

/** From the terms as printed; null where they do not plainly give one share and one number of days. */
export function earlyPaymentOf(values: Readonly<Partial<Record<FieldName, string>>>): EarlyPayment | null {
  const terms = values.discountTerms;
  if (terms === undefined) return null;
  const read = pairOf(terms);
  if (!read || read.percent.isZero() || read.percent.greaterThan(MOST_PERCENT) || read.days === 0)
    return null;
  const total = values.total === undefined ? null : new Decimal(values.total);
  const saving = total?.times(read.percent).div(100).toDecimalPlaces(2).toFixed(2) ?? null;
  return { percent: read.percent.toFixed(), days: read.days, saving };
}

function pairOf(terms: string): { percent: Decimal; days: number } | null {
  const [, percent, days] = PERCENT_FIRST.exec(terms) ?? SLASHED.exec(terms) ?? [];
  const [, daysBefore, percentAfter] = DAYS_FIRST.exec(terms) ?? [];
  const share = percent ?? percentAfter;
  const within = days ?? daysBefore;
  if (share === undefined || within === undefined) return null;
  return { percent: new Decimal(share.replace(',', '.')), days: Number(within) };
}
