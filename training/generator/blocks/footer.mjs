import { beside, lines, NOTHING, stack, wrapped } from '../print/block.mjs';
import { addressLines, contactLines, fitted, registerLine, sayVendor, taxIdLine } from './letterhead.mjs';
import { bankRows } from './payment.mjs';

/** What stands at the foot of a page: columns, centred lines or one line. @param parts what is printed */
export function footerBlock(draft, facts, { width, parts }) {
  const { random, style } = draft;
  const groups = groupsOf(draft, facts, parts);
  if (groups.length === 0) return NOTHING;
  if (random.chance(0.5) && groups.length > 1) return columns(groups, style.tiny, width);
  const sign = random.pick([' · ', ' | ', ' - ', ', ']);
  const texts = groups.map((group) => group.join(sign)).flatMap((text) => wrapped(text, style.tiny, width));
  return lines(texts, style.tiny, { width, align: random.pick(['center', 'left']) });
}

export function footerParts(random) {
  return {
    name: random.chance(0.6),
    address: random.chance(0.5),
    contact: random.chance(0.5),
    taxId: random.chance(0.5),
    register: random.chance(0.5),
    bank: random.chance(0.35),
  };
}

function groupsOf(draft, facts, parts) {
  const { random } = draft;
  const { vendor } = facts;
  const own = [];
  if (parts.name) {
    own.push(vendor.legalName);
    sayVendor(draft, vendor, vendor.legalName);
  }
  if (parts.address) own.push(...addressLines(draft, vendor));
  const legal = [];
  if (parts.register) legal.push(registerLine(draft, vendor));
  if (parts.register && random.chance(0.5))
    legal.push(draft.fill(draft.word('manager'), { person: vendor.person }));
  if (parts.taxId) legal.push(taxIdLine(draft, vendor));
  const contact = parts.contact ? contactLines(draft, vendor) : [];
  const bank =
    parts.bank && facts.kind !== 'receipt'
      ? bankRows(draft, facts).map(({ label, value }) => `${label} ${value}`)
      : [];
  return [own, contact, legal, bank].filter((group) => group.length > 0);
}

function columns(groups, style, width) {
  const step = width / groups.length;
  const blocks = groups.map((group) => fitted(group, style, step - 10));
  return beside(
    blocks,
    groups.map((_, at) => at * step),
    width,
  );
}

/** The number of the page. */
export function pageLine(draft, number, count, width) {
  const text = draft.fill((draft.habits.pageForm ??= draft.word('page')), { n: number, m: count });
  return stack([
    lines([text], draft.style.tiny, {
      width,
      align: (draft.habits.pageAlign ??= draft.random.pick(['right', 'center', 'left'])),
    }),
  ]);
}
