import { InvoiceFieldMap } from '@cira/contracts';
import { candidateAt } from '../candidates/candidate';
import { DocumentView } from '../candidates/document-view';
import { Segment } from '../layout/layout';
import { fold } from '../lexicon/fold';
import { fieldAt } from './field';

/** "2/10 net 30", "2% 10 net 30": the trade's shorthand needs no further words. */
const SHORTHAND = /\b\d{1,2}(?:[.,]\d)? ?%? ?\/? ?\d{1,2},? (?:days?,? )?(?:net|n) ?\/? ?\d{2,3}\b/;
const REDUCTION =
  /discount|skonto|escompte|pronto pago|descuento|sconto|korting|desconto|abzug|deduct|\bless\b/;
const EARLY =
  /\b(?:within|innerhalb|binnen|sous|dans|entro|en|ate|bei|if|si|se|bis|by|before|vor|avant|prima|antes)\b|\bdays?\b|\btage|\bjours\b|\bdias\b|\bgiorni\b|\bdagen\b|early|anticip|prompt|pronto/;
const NONE =
  /\b(?:kein|keine|ohne|no|not|pas d|aucun|sans|sin|senza|geen|sem|neant)\b[^,;.]{0,24}(?:discount|skonto|escompte|descuento|sconto|korting|desconto|abzug)|(?:escompte|discount)[^,;.]{0,40}(?:neant|aucun|none)/;
const PERCENT = /^\(?\d{1,2}(?:[.,]\d{1,2})?(?:%|\/\d)|^%$/;

/** What may be deducted for paying early, in the words of the document: "3 % Skonto innerhalb 10 Tagen". */
export function findDiscountTerms(view: DocumentView): InvoiceFieldMap {
  for (const segment of view.layout.segments) {
    const text = fold(segment.text);
    if (!isDiscountForPayingEarly(text)) continue;
    const at = segment.tokens.findIndex((token) => PERCENT.test(token.text));
    if (at < 0) continue;
    const [from, to] = SHORTHAND.test(text) ? shorthandSpan(segment, at) : clauseAround(segment, at);
    return {
      discountTerms: fieldAt(candidateAt(segment, from, to), {
        value: candidateAt(segment, from, to).raw.replace(/^[\s:;,-]+|[\s;,.]+$/g, ''),
        confidence: 0.85,
        evidence: ['a percentage for paying early'],
      }),
    };
  }
  return {};
}

function isDiscountForPayingEarly(text: string): boolean {
  if (SHORTHAND.test(text)) return true;
  return /\d ?%/.test(text) && REDUCTION.test(text) && EARLY.test(text) && !NONE.test(text);
}

function shorthandSpan(segment: Segment, at: number): [from: number, to: number] {
  return [at, segment.tokens.length];
}

/** From the last comma or stop before the percentage to the next one behind it, labels left out. */
function clauseAround(segment: Segment, at: number): [from: number, to: number] {
  const { tokens } = segment;
  const isEnd = (index: number): boolean =>
    /[;,]$/.test(tokens[index]?.text ?? '') ||
    (/\p{L}{3,}\.$/u.test(tokens[index]?.text ?? '') && /^\p{Lu}/u.test(tokens[index + 1]?.text ?? ''));
  let from = at;
  while (from > 0 && !isEnd(from - 1)) from -= 1;
  const label = segment.labels.find(
    (each) =>
      each.from <= from &&
      each.to > from &&
      each.to <= at &&
      (each.concept === 'terms' || each.text.endsWith(':')),
  );
  let to = at + 1;
  while (to < tokens.length && !isEnd(to - 1)) to += 1;
  return [label?.to ?? from, to];
}
