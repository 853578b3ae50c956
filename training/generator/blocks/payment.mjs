import { lines, NOTHING, paragraph, stack } from '../print/block.mjs';
import { keyValues } from '../print/key-values.mjs';
import { sayText } from './meta.mjs';

/** How and when to pay: sentences of terms, early payment, the bank. */
export function paymentBlock(draft, facts, { width }) {
  const { random, style } = draft;
  if (facts.kind === 'credit') return random.chance(0.3) ? bankBlock(draft, facts, width) : NOTHING;
  const blocks = [
    random.chance(0.45) ? paragraph(termsText(draft, facts), style.body, width) : NOTHING,
    facts.early !== null ? earlyBlock(draft, facts, width) : NOTHING,
    random.chance(0.3) ? paragraph(payText(draft, facts), style.body, width) : NOTHING,
    random.chance(0.6) ? bankBlock(draft, facts, width) : NOTHING,
  ];
  return stack(blocks, { gap: random.between(2, 10) });
}

function termsText(draft, facts) {
  const { random } = draft;
  const phrase = facts.days === 0 ? draft.word('termsNow') : draft.fill(draft.word('termsSentences'), facts);
  const known = draft.truth.payment_terms;
  sayText(draft, 'payment_terms', phrase);
  if (known !== undefined) return phrase;
  return random.chance(0.35)
    ? `${draft.label('terms')} ${phrase}`
    : `${phrase}${random.pick(['.', '', '.'])}`;
}

function earlyBlock(draft, facts, width) {
  const phrase = draft.fill(draft.word('earlySentences'), { ...facts.early, net: facts.days });
  draft.say('discount_terms', phrase);
  // A sentence on early payment may be taken for the terms, or not.
  draft.unjudged.add('payment_terms');
  return paragraph(phrase, draft.style.body, width);
}

function payText(draft, { vendor }) {
  const text = draft.word('paySentences');
  return draft.fill(text, { vendor: vendor.legalName, web: vendor.web });
}

function bankBlock(draft, facts, width) {
  const { random, style } = draft;
  const rows = bankRows(draft, facts);
  const head = random.chance(0.5) ? lines([draft.label('bankTitle')], style.label) : NOTHING;
  if (random.chance(0.25)) {
    const text = rows
      .map(({ label, value }) => `${label} ${value}`)
      .join(random.pick([', ', ' | ', ' - ', ' · ', '; ']));
    return stack([head, paragraph(text, style.small, width)]);
  }
  return stack([
    head,
    keyValues(rows, random.pick(['columns', 'tight', 'tight', 'above', 'ends']), {
      style: style.body,
      labelStyle: style.body,
    }),
  ]);
}

/** `[{ label, value }]` of the bank, IBAN and BIC where the country has them. */
export function bankRows(draft, { vendor, number }) {
  const { random } = draft;
  const { bank } = vendor;
  const rows = [];
  if (random.chance(0.6)) rows.push({ label: draft.label('bank'), value: bank.name });
  if (random.chance(0.25)) rows.push({ label: draft.label('holder'), value: vendor.legalName });
  if (bank.iban !== null) rows.push({ label: draft.label('iban'), value: sayText(draft, 'iban', bank.iban) });
  if (bank.bic !== null && random.chance(0.75))
    rows.push({ label: draft.label('bic'), value: sayText(draft, 'bic', bank.bic) });
  if (bank.rows.length > 0) draft.unjudged.add('account_number');
  rows.push(...bank.rows.map(([label, value]) => ({ label: `${label}:`, value })));
  if (random.chance(0.15)) {
    draft.say('invoice_number', number);
    rows.push({ label: draft.label('reference'), value: number });
  }
  return rows;
}
