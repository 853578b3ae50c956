import { lines, NOTHING, paragraph, stack } from '../print/block.mjs';

/** What else stands on invoices: it is no field, and much of it looks like one. */
export function openingLines(draft, facts, width) {
  const { random, style } = draft;
  if (!random.chance(0.25)) return NOTHING;
  const greeting = paragraph(draft.word('greetings'), style.body, width);
  return random.chance(0.3)
    ? stack([greeting, paragraph(hint(draft, facts), style.body, width)], { gap: 4 })
    : greeting;
}

export function closingLines(draft, facts, width) {
  const { random, style } = draft;
  const texts = [
    ...(random.chance(0.35) ? [draft.word('thanks')] : []),
    ...random.some(
      draft.words.legal,
      random.weighted([
        [4, 0],
        [3, 1],
        [1, 2],
        [0.5, 3],
      ]),
    ),
    ...(random.chance(0.25) ? [hint(draft, facts)] : []),
    ...(random.chance(0.12) ? [draft.word('adverts')] : []),
    ...(random.chance(0.08) ? [random.pattern('* ############ *').replaceAll('*', '')] : []),
  ];
  const face = random.chance(0.6) ? style.body : style.small;
  return stack(
    random.shuffled(texts).map((text) => paragraph(text.trim(), face, width)),
    { gap: random.between(1, 8) },
  );
}

function hint(draft, { vendor, date }) {
  const text = draft.word('hints');
  if (text.includes('{email}')) draft.say('vendor_email', vendor.email);
  const day = draft.date(date - draft.random.int(1, 30));
  return draft.fill(text, { phone: vendor.phone, email: vendor.email, person: vendor.person, date: day });
}

/** Marks and stamps of the kind that stand anywhere. */
export function mark(draft) {
  const { random, style } = draft;
  const text = random.pick([
    'PAID',
    'COPY',
    'ORIGINAL',
    'DUPLICATE',
    'KOPIE',
    'www',
    random.pattern('########'),
    random.pattern('#### ## ##'),
    'Form 12-B',
    'Rev. 3',
  ]);
  return lines([text], random.chance(0.5) ? style.small : { ...style.body, bold: true });
}
