import { lines, NOTHING, stack } from '../print/block.mjs';
import { fitted } from './letterhead.mjs';
import { keyValues } from '../print/key-values.mjs';

/**
 * To whom the invoice goes: with or without heading, somebody's attention, country, tax id, customer number.
 * @param form `block` (lines of an envelope) or `keys` (each part behind its label)
 */
export function buyerBlock(draft, facts, { width, headed = draft.random.chance(0.62), form = 'block' }) {
  const { random, style } = draft;
  const { buyer } = facts;
  if (headed && form === 'block' && random.chance(0.14)) {
    const [first, ...rest] = buyerLines(draft, facts);
    return fitted([`${draft.label('billTo')} ${first}`, ...rest], style.body, width);
  }
  const head = headed ? lines([headingOf(draft, 'billTo')], style.label) : NOTHING;
  if (form === 'keys') return stack([head, keyed(draft, buyer)]);
  return stack([head, fitted(buyerLines(draft, facts), style.body, width)], { gap: random.between(0, 4) });
}

/** Where the goods go, which is no field of an invoice but looks like one. */
export function shipToBlock(draft, facts, { width }) {
  const { random, style } = draft;
  const same = random.chance(0.35);
  const party = same ? facts.buyer : facts.shipTo;
  return stack([
    lines([headingOf(draft, 'shipTo')], style.label),
    fitted([party.name, ...party.address], style.body, width),
  ]);
}

function headingOf(draft, key) {
  const heading = draft.heading(key);
  return heading.endsWith(':') || draft.random.chance(0.6) ? heading : `${heading}:`;
}

function buyerLines(draft, facts) {
  const { random } = draft;
  const { buyer } = facts;
  const title = buyer.isPerson && random.chance(0.2) ? `${random.pick(TITLES[draft.language])} ` : '';
  const address = random.chance(0.93) ? buyerAddress(draft, buyer) : [];
  draft.say('customer_name', title + buyer.name);
  if (title !== '') draft.also('customer_name', buyer.name);
  const attention = !buyer.isPerson && random.chance(0.2) ? [attentionOf(draft, buyer)] : [];
  const below = random.chance(0.8) ? [...attention, ...address] : [...address, ...attention];
  const before =
    attention.length === 0 && random.chance(0.04)
      ? [random.pick(['Firma', 'Messrs', 'Attn: Accounts', 'M/s'])]
      : [];
  return [...before, title + buyer.name, ...below, ...extrasOf(draft, facts)];
}

const TITLES = {
  en: ['Mr.', 'Ms', 'Mrs.', 'Dr.'],
  de: ['Herr', 'Frau', 'Herrn', 'Dr.'],
  fr: ['M.', 'Mme', 'Monsieur'],
  es: ['D.', 'Dña.', 'Sr.'],
  it: ['Sig.', 'Sig.ra', 'Dott.'],
  nl: ['Dhr.', 'Mevr.', 'De heer'],
  pt: ['Sr.', 'Sra.', 'Exmo. Sr.'],
};

export function buyerAddress(draft, buyer) {
  const whole = draft.random.chance(0.2) ? [...buyer.address, buyer.countryName] : buyer.address;
  draft.say('customer_address', whole.join(' '));
  if (whole.length > buyer.address.length) draft.also('customer_address', buyer.address.join(' '));
  return draft.random.chance(0.1) ? [whole.join(', ')] : whole;
}

function attentionOf(draft, buyer) {
  const word = draft.word('attention');
  return /[:.,]$|c\/o|FAO|t\.a\.v|att/i.test(word) || word.endsWith('de')
    ? `${word} ${buyer.person}`
    : draft.random.chance(0.5)
      ? word
      : buyer.person;
}

function extrasOf(draft, { buyer, customerNumber }) {
  const { random, country } = draft;
  const extras = [];
  if (!buyer.isPerson && random.chance(0.24)) {
    draft.say('customer_tax_id', buyer.taxId);
    extras.push(
      `${random.pick(country.taxId.labels).replace(/:$/, '')}${random.pick([':', ''])} ${buyer.taxId}`,
    );
  }
  if (random.chance(0.06))
    extras.push(`${draft.label('customerNumber')} ${sayCustomerNumber(draft, customerNumber)}`);
  if (random.chance(0.08)) extras.push(buyer.email);
  if (random.chance(0.08)) extras.push(`${draft.label('phone')} ${buyer.phone}`);
  return extras;
}

/** A number of the customer is not always an account number: what stands there is left unjudged. */
export function sayCustomerNumber(draft, number) {
  draft.unjudged.add('account_number');
  return number;
}

function keyed(draft, buyer) {
  const { random, style } = draft;
  draft.say('customer_name', buyer.name);
  const rows = [{ label: draft.label('name'), value: buyer.name }];
  draft.say('customer_address', buyer.address.join(' '));
  rows.push({ label: draft.label('address'), value: buyer.address.join(', ') });
  if (random.chance(0.5)) {
    draft.say('customer_tax_id', buyer.taxId);
    rows.push({ label: `${random.pick(draft.country.taxId.labels)}`, value: buyer.taxId });
  }
  return keyValues(rows, random.pick(['columns', 'tight']), { style: style.body, labelStyle: style.label });
}
