import { beside, lines, stack } from '../print/block.mjs';
import { paperFor } from '../print/paper.mjs';
import { closingLines, mark, openingLines } from '../blocks/asides.mjs';
import { footerBlock, footerParts, pageLine } from '../blocks/footer.mjs';
import { sayVendor } from '../blocks/letterhead.mjs';
import { paySlip } from '../blocks/pay-slip.mjs';
import { paymentBlock } from '../blocks/payment.mjs';
import { remitBlock } from '../blocks/remit.mjs';
import { itemTable, tableColumns } from '../blocks/table.mjs';
import { TOTALS_FORMS, totalsBlock } from '../blocks/totals.mjs';
import { SKELETONS } from './skeletons.mjs';

const NAMES = Object.keys(SKELETONS);

/** Puts an invoice or a credit note on paper. Answers the paper. */
export function composeInvoice(draft, facts) {
  const { random } = draft;
  const paper = paperFor(draft.country, random);
  const name = random.pick(NAMES);
  draft.layout.push(name);
  const top = SKELETONS[name](draft, facts, paper.inner);
  const footer = footOf(draft, facts, paper);
  reserveFoot(draft, paper, footer);
  paper.place(top);
  paper.gap(random.between(8, 30));
  placeWith(paper, openingLines(draft, facts, paper.inner), random.between(4, 12));
  placeItems(draft, facts, paper);
  placeEnd(draft, facts, paper);
  finishPages(draft, paper, footer);
  return paper;
}

export function placeWith(paper, block, gap) {
  paper.place(block);
  if (block.height > 0) paper.gap(gap);
}

function footOf(draft, facts, paper) {
  const { random } = draft;
  const parts = footerParts(random);
  const needed = draft.vendorAtFoot === true;
  if (needed) sayVendor(draft, facts.vendor, facts.vendor.legalName);
  if (!needed && !random.chance(0.6)) return { height: 0, runs: [], width: 0 };
  return footerBlock(draft, facts, {
    width: paper.inner,
    parts: needed ? { ...parts, name: true, address: true } : parts,
  });
}

export function reserveFoot(draft, paper, footer) {
  paper.reserve = footer.height + (footer.height > 0 ? 12 : 0) + 14;
  // The first page was begun before the foot was known.
  paper.pages.length = 0;
  paper.newPage();
}

/** The table, over as many pages as it takes, its head repeated and sums carried over. */
function placeItems(draft, facts, paper) {
  const { random } = draft;
  const columns = tableColumns(draft, facts);
  draft.layout.push(columns.join('-'));
  const table = itemTable(draft, facts, { width: paper.inner, columns });
  const carries = random.chance(0.5);
  const repeats = random.chance(0.85);
  let carried = 0;
  if (table.head !== null) paper.place(table.head);
  for (const { block, item } of table.rows) {
    if (!paper.fits(block.height + (carries ? 18 : 0))) {
      const sum = draft.money(draft.sign * carried);
      if (carries && carried > 0) paper.place(table.textRow(draft.label('carry'), sum));
      paper.newPage();
      if (random.chance(0.6)) placeWith(paper, runningHead(draft, facts), 8);
      if (repeats && table.head !== null) paper.place(table.head);
      if (carries && carried > 0) paper.place(table.textRow(draft.label('broughtForward'), sum));
    }
    paper.place(block);
    carried += item?.amount ?? 0;
  }
  paper.gap(random.between(4, 22));
}

function runningHead(draft, facts) {
  draft.say('invoice_number', facts.number);
  return lines([`${facts.vendor.name}   ${draft.heading('title')} ${facts.number}`], draft.style.small);
}

function placeEnd(draft, facts, paper) {
  const { random } = draft;
  const form = random.pick(TOTALS_FORMS);
  draft.layout.push(form.replace(' ', '-'));
  const besides = random.chance(0.25) && BESIDES.has(form);
  const room = besides ? paper.inner * 0.5 : paper.inner;
  const totals = totalsBlock(draft, facts, { form, width: room });
  const payment = paymentBlock(draft, facts, {
    width: besides ? paper.inner * 0.44 : paper.inner * random.pick([1, 1, 0.6]),
  });
  const fits = besides && payment.width + totals.width + 8 <= paper.inner;
  const ends = fits
    ? [beside([payment, totals], [0, paper.inner - totals.width], paper.inner)]
    : random.chance(0.95)
      ? [totals, payment]
      : [payment, totals];
  ends.push(closingLines(draft, facts, paper.inner));
  if (draft.language === 'en' && random.chance(0.09)) ends.splice(1, 0, remitBlock(draft, facts));
  if (random.chance(draft.country.currency === 'CHF' ? 0.4 : 0.02))
    ends.push(paySlip(draft, facts, paper.inner));
  for (const block of ends) placeWith(paper, block, random.between(6, 24));
  if (random.chance(0.06)) placeWith(paper, mark(draft), 4);
}

const BESIDES = new Set(['right', 'columns', 'ends', 'tight']);

export function finishPages(draft, paper, footer) {
  const { random } = draft;
  const numbered = paper.pages.length > 1 ? random.chance(0.8) : random.chance(0.18);
  const everywhere = random.chance(0.8);
  paper.pages.forEach((page, at) => {
    const foot = everywhere || at === paper.pages.length - 1 ? [footer] : [];
    const number = numbered ? [pageLine(draft, at + 1, paper.pages.length, paper.inner)] : [];
    const block = stack([...foot, ...number], { gap: 3, width: paper.inner });
    paper.at(block, paper.margin.left, paper.height - paper.margin.bottom - block.height, page);
  });
}
