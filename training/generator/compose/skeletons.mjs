import { beside, lines, NOTHING, space, stack } from '../print/block.mjs';
import { addressLines, letterhead, letterheadParts, sayVendor } from '../blocks/letterhead.mjs';
import { buyerBlock, shipToBlock } from '../blocks/buyer.mjs';
import { META_FORMS, metaBlock, metaRows, titleBlock } from '../blocks/meta.mjs';

/**
 * The ways in which the upper part of an invoice is put together: where vendor, buyer, title and numbers stand. Each
 * answers a block of the width.
 */
export const SKELETONS = {
  /** Letterhead on the left, title opposite, then buyer and numbers side by side. */
  classic: (draft, facts, width) => {
    const { title, meta, vendor, buyer } = partsOf(draft, facts, width);
    return stack([sides(vendor('left'), title, width), gapOf(draft), sides(buyer(), meta(), width)]);
  },
  /** A sender line over the window of the envelope, numbers on the right. */
  window: (draft, facts, width) => {
    const parts = partsOf(draft, facts, width);
    const full = draft.random.chance(0.75);
    const head = full ? parts.vendor(draft.random.pick(['right', 'right', 'center', 'left'])) : NOTHING;
    const window = stack([senderLine(draft, facts, { named: !full }), parts.buyer({ headed: false })], {
      gap: 4,
    });
    return stack([head, gapOf(draft), sides(window, parts.meta(), width), gapOf(draft), parts.title]);
  },
  /** Everything of the vendor in the middle, two columns below. */
  centred: (draft, facts, width) => {
    const parts = partsOf(draft, facts, width);
    return stack([
      parts.vendor('center'),
      gapOf(draft),
      centredTitle(parts.title, width),
      gapOf(draft),
      sides(parts.buyer(), parts.meta(), width),
    ]);
  },
  /** The title on the left, the letterhead on the right. */
  opposed: (draft, facts, width) => {
    const parts = partsOf(draft, facts, width);
    return stack([
      sides(stack([parts.title, parts.meta()], { gap: 8 }), parts.vendor('right', width * 0.45), width),
      gapOf(draft),
      buyers(draft, facts, parts, width),
    ]);
  },
  /** Vendor and buyer side by side, each under its heading, numbers as a bar. */
  parties: (draft, facts, width) => {
    const parts = partsOf(draft, facts, width, ['grid', 'columns', 'sentence', 'tight']);
    const vendor = stack([
      lines([draft.heading('from')], draft.style.label),
      parts.vendor('left', width * 0.45),
    ]);
    const pair = draft.random.chance(0.85)
      ? [vendor, parts.buyer({ headed: true })]
      : [parts.buyer({ headed: true }), vendor];
    return stack(order(draft, [parts.title, stack([halves(pair, width)]), parts.meta()]), {
      gap: draft.random.between(10, 24),
      width,
    });
  },
  /** Letterhead, then bill-to, ship-to and numbers in three columns. */
  thirds: (draft, facts, width) => {
    const parts = partsOf(draft, facts, width, ['above', 'columns', 'tight', 'ends']);
    const third = width / 3;
    const blocks = [
      parts.buyer({ headed: true, width: third - 10 }),
      shipToBlock(draft, facts, { width: third - 10 }),
      parts.meta(),
    ];
    const row =
      blocks[2].width < third
        ? beside(blocks, [0, third, 2 * third], width)
        : stack([beside(blocks.slice(0, 2), [0, width / 2], width), gapOf(draft), blocks[2]]);
    return stack([sides(parts.vendor('left'), parts.title, width), gapOf(draft), row]);
  },
  /** Numbers on the left, the buyer on the right, as French letters have it. */
  mirrored: (draft, facts, width) => {
    const parts = partsOf(draft, facts, width);
    return stack([
      parts.vendor(draft.random.pick(['left', 'left', 'center'])),
      gapOf(draft),
      sides(stack([parts.title, parts.meta()], { gap: 6 }), parts.buyer({ width: width * 0.4 }), width),
    ]);
  },
  /** Numbers in a bar across the page, labels above. */
  bar: (draft, facts, width) => {
    const parts = partsOf(draft, facts, width, ['grid']);
    return stack([
      sides(parts.vendor('left'), parts.title, width),
      gapOf(draft),
      buyers(draft, facts, parts, width),
      gapOf(draft),
      parts.meta(),
    ]);
  },
  /** A view of an e-invoice: sections of labels and values. */
  form: (draft, facts, width) => {
    const parts = partsOf(draft, facts, width, ['columns', 'tight']);
    const seller = stack([
      lines([draft.heading('from')], draft.style.label),
      keyedVendor(draft, facts, width * 0.46),
    ]);
    const buyer = buyerBlock(draft, facts, { width: width * 0.46, headed: true, form: 'keys' });
    const pair =
      seller.width < width / 2 - 5 && buyer.width < width / 2 - 5
        ? halves([seller, buyer], width)
        : stack([seller, buyer], { gap: 12 });
    return stack(order(draft, [parts.title, pair, parts.meta()]), { gap: 14, width });
  },
  /** Vendor on the right above the numbers, buyer on the left at the same height. */
  rightColumn: (draft, facts, width) => {
    const parts = partsOf(draft, facts, width, ['columns', 'tight', 'ends', 'above', 'right']);
    const right = stack([parts.vendor('left', width * 0.42), parts.meta(width * 0.42)], {
      gap: draft.random.between(8, 24),
    });
    const left = stack(
      [parts.title, space(draft.random.between(0, 60)), parts.buyer({ width: width * 0.45 })],
      { gap: 6 },
    );
    return sides(left, right, width);
  },
  /** Vendor and numbers in a narrow column on the left, the buyer beside them. */
  sidebar: (draft, facts, width) => {
    const parts = partsOf(draft, facts, width, ['above', 'tight', 'columns']);
    const left = stack([parts.vendor('left', width * 0.32), parts.meta(width * 0.32)], {
      gap: draft.random.between(10, 30),
    });
    const right = stack([parts.title, parts.buyer({ width: width * 0.45 })], {
      gap: draft.random.between(8, 40),
    });
    return sides(left, right, width);
  },
  /** Title and numbers first, then vendor and buyer. */
  numbersFirst: (draft, facts, width) => {
    const parts = partsOf(draft, facts, width);
    return stack([
      sides(parts.title, parts.meta(), width),
      gapOf(draft),
      halves([parts.vendor('left', width * 0.45), parts.buyer({ width: width * 0.45 })], width),
    ]);
  },
  /** One below the other. */
  stacked: (draft, facts, width) => {
    const parts = partsOf(draft, facts, width);
    return stack(
      order(draft, [parts.vendor('left'), parts.title, parts.meta(), parts.buyer({ headed: true })]),
      { gap: draft.random.between(6, 18), width },
    );
  },
  /** No letterhead: a picture of the logo says who it is, and the foot of the page. */
  footOnly: (draft, facts, width) => {
    const parts = partsOf(draft, facts, width);
    draft.vendorAtFoot = true;
    return stack([sides(parts.title, parts.meta(), width), gapOf(draft), parts.buyer()]);
  },
};

function partsOf(draft, facts, width, forms = META_FORMS) {
  const { random } = draft;
  const { block: title, said } = titleBlock(draft, facts);
  const rows = metaRows(draft, facts, { without: said });
  const form = random.pick(forms);
  draft.layout.push(form);
  return {
    title: random.chance(0.92) || said.length > 0 ? title : NOTHING,
    meta: (room = width * 0.5) =>
      metaBlock(draft, facts, {
        form,
        rows,
        width: forms.includes('grid') && form === 'grid' ? width : room,
      }),
    vendor: (align, room = width * 0.6) =>
      letterhead(draft, facts, {
        parts: letterheadParts(random),
        align,
        width: align === 'left' ? room : align === 'right' ? room : width,
      }),
    buyer: (options) => buyerBlock(draft, facts, { width: width * 0.5, ...options }),
  };
}

/** Left and right of each other where they fit, else below each other. */
function sides(left, right, width) {
  const start = width - right.width;
  if (left.width + right.width + 8 > width) return stack([left, right], { gap: 8, width });
  return beside([left, right], [0, Math.max(left.width + 8, Math.min(start, width * 0.55))], width);
}

function halves([left, right], width) {
  return beside([left, right], [0, width / 2], width);
}

function buyers(draft, facts, parts, width) {
  if (!draft.random.chance(0.4)) return parts.buyer();
  return halves(
    [
      parts.buyer({ headed: true, width: width / 2 - 12 }),
      shipToBlock(draft, facts, { width: width / 2 - 12 }),
    ],
    width,
  );
}

function senderLine(draft, { vendor }, { named }) {
  const { random, style } = draft;
  if (!named && random.chance(0.35)) return NOTHING;
  if (named) sayVendor(draft, vendor, vendor.name);
  const [address] = addressLines(draft, vendor, { oneLine: true });
  return lines([`${vendor.name}${random.pick([' · ', ' - ', ', ', ' | '])}${address}`], style.tiny);
}

function keyedVendor(draft, { vendor }) {
  const { style } = draft;
  sayVendor(draft, vendor, vendor.name);
  draft.say('vendor_address', vendor.address.join(' '));
  const texts = [
    `${draft.label('name')} ${vendor.name}`,
    `${draft.label('address')} ${vendor.address.join(', ')}`,
  ];
  if (draft.random.chance(0.6)) {
    draft.say('vendor_tax_id', vendor.taxId);
    texts.push(`${draft.random.pick(draft.country.taxId.labels)} ${vendor.taxId}`);
  }
  return lines(texts, style.body);
}

function centredTitle(title, width) {
  return stack([title], { align: 'center', width });
}

function gapOf(draft) {
  return space(draft.random.between(6, 32));
}

function order(draft, blocks) {
  return draft.random.chance(0.25) ? draft.random.shuffled(blocks) : blocks;
}
