import { Decimal } from 'decimal.js';

/** Which mark a document uses before the decimals. */
export type DecimalMark = '.' | ',';

export interface ParsedNumber {
  readonly value: Decimal;
  /** Digits after the decimal mark as printed. */
  readonly decimals: number;
  /** The other reading of `1.234` or `1,234` where neither the number nor the document decides. */
  readonly alternative: Decimal | null;
}

const SPACES_AND_APOSTROPHES = /(?<=\d)[\s\u00a0\u202f'’´`°](?=\d{3})/g;

/**
 * Reads a printed number: `1,234.56`, `1.234,56`, `1 234,56`, `1'234.56`, `1,08,000.00`, `(12.50)`, `12.50-`.
 * Currency signs must be gone. `mark` is the decimal mark of the rest of the document, where known.
 * Returns null for what is no number.
 */
export function parseNumber(text: string, mark: DecimalMark | null): ParsedNumber | null {
  const signed =
    /^\s*([-+−–(]*)\s*([\d.,'’´`°\s\u00a0\u202f]*\d)(?:[.,][-–—]{0,2})?\s*([-−)]?|CR|cr)\s*$/u.exec(text);
  if (signed === null) return null;
  const digits = (signed[2] ?? '').replace(SPACES_AND_APOSTROPHES, '');
  if (!/^[\d.,]*\d$/.test(digits)) return null;
  const negative = /[-−–(]/u.test(signed[1] ?? '') || /^(-|−|\)|CR|cr)$/.test(signed[3] ?? '');
  const read = readDigits(digits, mark);
  if (read === null) return null;
  const sign = (value: Decimal): Decimal => (negative ? value.negated() : value);
  return {
    value: sign(read.value),
    decimals: read.decimals,
    alternative: read.alternative === null ? null : sign(read.alternative),
  };
}

function readDigits(digits: string, mark: DecimalMark | null): ParsedNumber | null {
  const marks = digits.replace(/\d/g, '');
  if (marks === '') return plain(digits, '');
  const last = marks.slice(-1) as DecimalMark;
  const at = digits.lastIndexOf(last);
  const head = digits.slice(0, at);
  const tail = digits.slice(at + 1);
  const hasOneKind = [...marks].every((each) => each === last);
  if (!hasOneKind) {
    if (head.includes(last))
      return isGrouped(head + last + tail) ? plain(digits.replace(/[.,]/g, ''), '') : null;
    return isGrouped(head) ? plain(head.replace(/[.,]/g, ''), tail) : null;
  }
  if (marks.length > 1) {
    if (tail.length === 3 && isGrouped(digits)) return plain(digits.replace(/[.,]/g, ''), '');
    // OCR reads a comma for a point: `1.234.56` can only mean one thing.
    return tail.length === 2 && isGrouped(head) ? plain(head.replace(/[.,]/g, ''), tail) : null;
  }
  if (tail.length !== 3 || head === '' || /^0|\d{4}/.test(head)) return plain(head === '' ? '0' : head, tail);
  return ambiguous(head, tail, last, mark);
}

/** `1.234`: a thousand, or one and a bit. */
function ambiguous(head: string, tail: string, sign: string, mark: DecimalMark | null): ParsedNumber {
  const thousands = new Decimal(head + tail);
  const fraction = new Decimal(`${head}.${tail}`);
  if (mark === sign) return { value: fraction, decimals: 3, alternative: thousands };
  return { value: thousands, decimals: 0, alternative: mark === null ? fraction : null };
}

/** Groups of three from the right; Indian numbers go on in groups of two. */
function isGrouped(digits: string): boolean {
  return (
    /^\d{1,3}(?:[.,]\d{3})*$/.test(digits) ||
    /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(digits) ||
    /^\d+$/.test(digits)
  );
}

function plain(whole: string, fraction: string): ParsedNumber | null {
  if (whole.length > 13 || fraction.length > 6) return null;
  const value = new Decimal(fraction === '' ? whole : `${whole}.${fraction}`);
  return { value, decimals: fraction.length, alternative: null };
}
