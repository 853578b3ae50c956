import { Concept } from '../lexicon/concepts';
import { fold } from '../lexicon/fold';
import { matchLabels } from '../lexicon/match-labels';
import { Token } from '../layout/layout';

export type ColumnKind =
  | 'position'
  | 'sku'
  | 'description'
  | 'quantity'
  | 'unit'
  | 'unitPrice'
  | 'discount'
  | 'taxRate'
  | 'taxAmount'
  | 'lineAmount'
  | 'grossAmount'
  | 'other';

/** What the words at the head of a column say that stands below them; null for words that say nothing known. */
export function kindOfHead(tokens: readonly Token[], language: string | null): ColumnKind | null {
  const text = fold(tokens.map((token) => token.text).join(' '));
  const named = kindByLabel(tokens, language) ?? bareAmount(text) ?? kindByStem(text);
  const kind = named === 'lineAmount' && OF_TAX.test(text) && !WITHOUT_TAX.test(text) ? 'taxAmount' : named;
  if (DISCOUNT.test(text) && kind !== 'description') return AFTER_DISCOUNT.test(text) ? kind : 'discount';
  if (kind === 'taxAmount')
    return /%|rate|satz|taux|tipo|aliq|tarief|taxa|code|cod\b/.test(text) ? 'taxRate' : kind;
  if (kind === 'lineAmount' && GROSS.test(text) && !NET.test(text)) return 'grossAmount';
  return kind;
}

/** Of several labels the one with the most letters: "Item/Description", "USt. Satz". */
function kindByLabel(tokens: readonly Token[], language: string | null): ColumnKind | null {
  let best: ColumnKind | null = null;
  let most = 0;
  for (const label of matchLabels(tokens, language)) {
    const kind = KINDS[label.concept];
    const letters = label.text.replace(/[^\p{L}#%]/gu, '').length;
    if (kind === undefined || letters <= most) continue;
    best = kind;
    most = letters;
  }
  return best;
}

/** "EUR", "(€)" alone over a column. */
const bareAmount = (text: string): ColumnKind | null =>
  /^\(?(?:€|\$|£|eur|euro|usd|gbp|chf|sek|dkk|nok|aud|cad|rs|inr|brutto|netto|gross|net|ttc|ht|entgelt)\.?\)?$/.test(
    text.trim(),
  )
    ? GROSS.test(text)
      ? 'grossAmount'
      : 'lineAmount'
    : null;

/** Words that no label has as they stand: "NETPRICE", "Prijs/eenh.", "Bestellmenge". */
const kindByStem = (text: string): ColumnKind | null => STEMS.find(([stem]) => stem.test(text))?.[1] ?? null;
const STEMS: readonly (readonly [RegExp, ColumnKind])[] = [
  [/pri(?:ce|js|x)\b|preis\b|precio|prezzo|preco\b|tarif/, 'unitPrice'],
  [/\b(?:qty|quant|cant|qtd|hrs)|menge\b|anzahl|aantal|quantit|cantidad/, 'quantity'],
  [/descri|bezeichnung|desig|omschrijving|leistung\b|produ[ck]t|prodotto|libell/, 'description'],
  [/amount|betrag\b|montant|importe\b|importo|bedrag\b|\bvalor\b|\btotal/, 'lineAmount'],
  [/\bart\W?\s?(?:n|no|nr)\b|artikelnr|\bref(?:erenc\w*)?\b|\bcod\w*/, 'sku'],
];

/** "BTW Amount" is the tax of the line; "Amount excl. BTW" and "Total incl. VAT" are the line. */
const OF_TAX = /\b(?:vat|gst|tax|mwst|ust|tva|iva|btw|steuer)\b/;
const WITHOUT_TAX =
  /\b(?:incl?|inkl|excl?|exkl|ex|ohne|mit|before|after|sans|hors|sin|con|sem|com|senza|zonder|w\/o|wo|without|with|taxable|net|netto|s|c)\b/;
const DISCOUNT =
  /\b(?:disc(?:ount|t)?|rab(?:att)?|nachlass|remise|rem|rabais|reduction|dto|dcto|descuento|desc|sconto|sc|korting|desconto|abatt?imento)\b(?!\w)/;
const AFTER_DISCOUNT = /\b(?:after|nach|apres|net|netto|less)\b/;
const GROSS =
  /\b(?:gross|brutto|bruto|brut|lordo|ttc|incl|inkl|incluido|ivato|inclusive|tvac|c\/ ?iva|con iva)\b/;
const NET = /\b(?:net|netto|neto|excl|exkl|ht|htva)\b/;

/** Outside of a table some of these name sums; at the head of a column they name the amounts of the lines. */
const KINDS: Readonly<Partial<Record<Concept, ColumnKind>>> = {
  description: 'description',
  quantity: 'quantity',
  unit: 'unit',
  unitPrice: 'unitPrice',
  lineAmount: 'lineAmount',
  total: 'lineAmount',
  totalStrong: 'lineAmount',
  subtotal: 'lineAmount',
  amountDue: 'lineAmount',
  taxRate: 'taxRate',
  tax: 'taxAmount',
  sku: 'sku',
  position: 'position',
  bareNumber: 'position',
  discount: 'discount',
  otherDate: 'other',
  date: 'other',
  servicePeriod: 'other',
  name: 'description',
  shipping: 'other',
  charge: 'other',
  otherNumber: 'other',
  orderNumber: 'other',
};
