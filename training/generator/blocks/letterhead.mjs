import { lines, NOTHING, stack, wrapped } from '../print/block.mjs';

/**
 * Who sends the invoice, as it stands at its head.
 * @param parts what is printed: `{ name, address, contact, taxId, register, slogan }`, each true or false
 * @param align `left`, `right` or `center`
 */
export function letterhead(draft, facts, { parts, align, width }) {
  const { style } = draft;
  if (parts.name && parts.address && draft.random.chance(0.07))
    return inOneLine(draft, facts.vendor, { align, width });
  const blocks = [
    parts.name ? nameOf(draft, facts.vendor, { width, align }) : NOTHING,
    parts.slogan ? fitted([draft.word('slogans')], style.small, width, align) : NOTHING,
    fitted(detailsOf(draft, facts.vendor, parts), style.letterhead, width, align),
  ];
  return stack(blocks, {
    align,
    gap: draft.random.between(0, 5),
    width: align === 'left' ? undefined : width,
  });
}

/** Name and address run into each other, with or without a sign between. */
function inOneLine(draft, vendor, { align, width }) {
  const { random, style } = draft;
  sayVendor(draft, vendor, vendor.name);
  const [address] = addressLines(draft, vendor, { oneLine: true });
  const contacts = random.chance(0.4) ? contactLines(draft, vendor) : [];
  const face = random.chance(0.5) ? style.letterhead : { ...style.letterhead, bold: true };
  return fitted(
    [`${vendor.name}${random.pick([' - ', ', ', ' · ', ' | ', ' ', ': '])}${address}`, ...contacts],
    face,
    width,
    align,
  );
}

/** Which parts a letterhead has. */
export function letterheadParts(random) {
  return {
    name: true,
    address: random.chance(0.85),
    contact: random.chance(0.6),
    taxId: random.chance(0.3),
    register: random.chance(0.1),
    slogan: random.chance(0.15),
  };
}

export function sayVendor(draft, vendor, printed) {
  draft.say('vendor_name', printed);
  if (vendor.legalName !== printed && vendor.legalName !== vendor.name)
    draft.also('vendor_name', vendor.legalName);
  if (vendor.name !== printed) draft.also('vendor_name', vendor.name);
}

function nameOf(draft, vendor, { width, align }) {
  const { random, style } = draft;
  const printed = random.chance(0.18) ? vendor.name.toUpperCase() : vendor.name;
  sayVendor(draft, vendor, printed);
  const size = random.weighted([
    [3, style.body.size],
    [3, style.body.size * 1.3],
    [4, style.body.size * random.between(1.4, 2.8)],
  ]);
  const face = {
    ...style.body,
    size,
    bold: random.chance(0.7),
    family: random.chance(0.15) ? 'Times' : style.body.family,
  };
  return fitted([printed], face, width, align);
}

function detailsOf(draft, vendor, parts) {
  const { random } = draft;
  const address = parts.address ? addressLines(draft, vendor) : [];
  const contacts = parts.contact ? contactLines(draft, vendor) : [];
  const ids = [
    ...(parts.taxId ? [taxIdLine(draft, vendor)] : []),
    ...(parts.register ? [registerLine(draft, vendor)] : []),
  ];
  return random.chance(0.85) ? [...address, ...contacts, ...ids] : [...address, ...ids, ...contacts];
}

/** The vendor's address, in lines or in one with signs between; some countries' name behind. */
export function addressLines(draft, vendor, { oneLine = draft.random.chance(0.3) } = {}) {
  const { random } = draft;
  const whole = random.chance(0.2) ? [...vendor.address, vendor.countryName] : vendor.address;
  draft.say('vendor_address', whole.join(' '));
  if (whole.length > vendor.address.length) draft.also('vendor_address', vendor.address.join(' '));
  return oneLine ? [whole.join(random.pick([' · ', ', ', ' - ', ' | ', ', ', ' • ']))] : whole;
}

/** Some of phone, fax, e-mail and web address, each with a label of some kind. */
export function contactLines(draft, vendor) {
  const { random } = draft;
  const kinds = random.some(['phone', 'phone', 'email', 'email', 'web', 'fax'], random.int(1, 4));
  const label = random.weighted([
    [6, true],
    [2, false],
  ]);
  const texts = [...new Set(kinds)].map((kind) => {
    const value = vendor[kind];
    if (kind === 'email') draft.say('vendor_email', value);
    const name = label || kind === 'fax' ? draft.label(kind) : '';
    return name === '' || name === draft.habits.colon ? value : `${name} ${value}`;
  });
  return random.chance(0.75) ? texts : [texts.join(random.pick([' | ', ' · ', ' - ', '  ']))];
}

export function taxIdLine(draft, vendor) {
  const { random, country } = draft;
  draft.say('vendor_tax_id', vendor.taxId);
  const label = random.pick(country.taxId.labels);
  return `${label}${label.endsWith(':') ? '' : random.pick([':', '', ' :', ':'])} ${vendor.taxId}`;
}

export function registerLine(draft, vendor) {
  return draft.fill(draft.word('register'), { place: vendor.city, number: vendor.register });
}

/** Lines broken so that they fit into a width. */
export function fitted(texts, style, width, align = 'left') {
  const all = texts.flatMap((text) => wrapped(text, style, width));
  return lines(all, style, align === 'left' ? {} : { align });
}
