import { itemsOf } from './items.mjs';
import { partyOf } from './world/parties.mjs';
import { sumUp } from './sum-up.mjs';

const FIRST_DAY = 16_100;
const LAST_DAY = 20_700;

/**
 * What an invoice is about, before anything is printed.
 * @param kind `invoice`, `credit`, `receipt` or `bill`
 * @param trade for bills: `utilities`, `insurers` or `communities`
 */
export function factsOf(kind, { country, language, random, trade }) {
  const place = { country, language, random };
  const vendorKind = { receipt: 'shops', bill: trade === 'communities' ? 'communities' : trade };
  const vendor = partyOf(
    vendorKind[kind] ??
      random.weighted([
        [6, 'company'],
        [2.5, 'trade'],
        [0.7, 'person'],
        [0.3, 'public'],
        [0.4, 'shops'],
      ]),
    place,
  );
  const buyer = partyOf(
    random.weighted([
      [5, 'company'],
      [1.2, 'trade'],
      [kind === 'bill' ? 5 : 2, 'person'],
      [1, 'public'],
    ]),
    place,
  );
  const scheme = schemeOf(kind, trade, country, random);
  const items = itemsOf({ kind, country, language, random, scheme });
  const date = random.int(FIRST_DAY, LAST_DAY);
  const days = random.pick([7, 8, 10, 14, 14, 15, 20, 21, 30, 30, 30, 30, 45, 60, 90]);
  const atOnce = random.chance(0.12);
  const serviceStart = date - random.int(20, 70);
  return {
    kind,
    trade,
    vendor,
    buyer,
    shipTo: partyOf(random.pick(['company', 'person']), place),
    remit: partyOf('company', place),
    community: partyOf('communities', place),
    scheme,
    items,
    sums: sumUp(items, { kind, country, random, scheme }),
    number: numberOf(kind, date, random),
    date,
    days: atOnce ? 0 : days,
    due: date + days,
    early:
      days > 14 && !atOnce && random.chance(0.2)
        ? { percent: random.pick([1, 2, 2, 3, 3, 4]), days: random.pick([7, 8, 10, 14]) }
        : null,
    po: random.pattern(
      random.pick([
        'PO-####',
        '45########',
        '######',
        'PO######',
        '####-##',
        'B#####',
        'P.O. ####',
        '@@-####/##',
        '#####',
      ]),
    ),
    order: random.pattern(random.pick(['SO-#####', '######', 'A-##-####', '########', 'AB#####'])),
    delivery: random.pattern(random.pick(['LS-#####', '######', 'DN####', '80######'])),
    deliveryDate: date - random.int(0, 25),
    customerNumber: random.pattern(
      random.pick(['#####', '######', 'C-####', 'K#####', '10####', '@@@###', 'CUST-###']),
    ),
    project: random.pattern(random.pick(['P-####', '##.###', 'PRJ-20##-##', '@@-###', '20##/##', '@@@@-##'])),
    account: random.pattern(
      random.pick(['##########', '### ### ###', '####-####-##', '########', '@######', '##-####-######-#']),
    ),
    policy: random.pattern(
      random.pick(['POL-#######', '@@########', '##-######-#', '#########', '@@@ ### ####']),
    ),
    policyStart: date + random.int(-20, 30),
    service: { start: serviceStart, end: serviceStart + random.pick([27, 29, 30, 30, 89, 6, 13]) },
  };
}

function schemeOf(kind, trade, country, random) {
  const untaxed = trade === 'insurers' || trade === 'communities';
  if (untaxed && random.chance(0.8)) return { tax: 'none', rates: [0] };
  const rate = random.pick(country.rates);
  const mixed = country.mixed ?? country.rates.slice(0, 2);
  const several =
    !['US', 'CA', 'AU', 'SG', 'ZA', 'BR', 'MX', 'IN'].includes(country.currency.slice(0, 2)) &&
    random.chance(kind === 'receipt' ? 0.35 : 0.16);
  const rates = several && country.mixed !== undefined ? mixed : [rate];
  if (rates.length === 1 && rate === 0) return { tax: random.chance(0.5) ? 'zero' : 'none', rates: [0] };
  const inclusive = country.currency !== 'USD' && random.chance(kind === 'receipt' ? 0.9 : 0.12);
  return { tax: inclusive ? 'inclusive' : random.chance(0.06) ? 'none' : 'exclusive', rates };
}

function numberOf(kind, day, random) {
  const year = new Date(day * 86_400_000).getUTCFullYear();
  const short = String(year).slice(2);
  const forms = [
    `INV-####`,
    `######`,
    `${year}-###`,
    `${year}####`,
    `RE-${year}-####`,
    `R${short}-#####`,
    `#####`,
    `${short}/####`,
    `@@####`,
    `####/${year}`,
    `F-${year}-###`,
    `1########`,
    `SI-#####`,
    `${year}/##/####`,
    `@-####-${short}`,
    `FA${short}##-####`,
    `##-####-##`,
    `INV######`,
    `A###`,
    `###`,
    `FT ${year}/###`,
    `0000####`,
    `@@@ ####`,
    `INV/${short}-${Number(short) + 1}/###`,
    `VF.${year}.###`,
    `#${short}###@`,
  ];
  const plain = random.pattern(
    random.pick(kind === 'receipt' ? ['####', '######', '##-####', '00######', 'T#####'] : forms),
  );
  return kind === 'credit' && random.chance(0.4)
    ? `${random.pick(['CN-', 'GS-', 'AV', 'CR', 'NC '])}${plain}`
    : plain;
}
