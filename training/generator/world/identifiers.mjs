import * as check from './check-digits.mjs';

/** A tax id of the country's form with right check digits, written in one of the ways in use. */
export function taxIdOf(kind, random) {
  return TAX_IDS[kind](random);
}

const TAX_IDS = {
  ein: (random) => random.pattern('##-#######'),
  GB: (random) => {
    const digits = check.withBritishCheck(random.pattern('#######'));
    return written(random, [
      `GB${digits}`,
      `GB ${digits.replace(/(...)(....)(..)/, '$1 $2 $3')}`,
      digits.replace(/(...)(....)(..)/, '$1 $2 $3'),
      `GB ${digits}`,
    ]);
  },
  IE: (random) => `IE${check.withIrishCheck(random.pattern('#######'))}`,
  CA: (random) => {
    const digits = check.withLuhn(random.pattern('########'));
    return written(random, [`${digits} RT0001`, `${digits}RT0001`, digits]);
  },
  AU: (random) => {
    const digits = check.withAustralianChecks(random.pattern('#########'));
    return written(random, [digits.replace(/(..)(...)(...)(...)/, '$1 $2 $3 $4'), digits]);
  },
  IN: (random) =>
    check.withIndianCheck(
      `${random.pick(['27', '29', '33', '07', '19', '24'])}${random.pattern('@@@@@####@')}1Z`,
    ),
  SG: (random) =>
    written(random, [random.pattern('20######*@').replace('*', '5'), random.pattern('M#-#######-#')]),
  ZA: (random) => check.withLuhn(random.pattern('4########')),
  DE: (random) => {
    const digits = check.withMod11And10(`${random.int(1, 9)}${random.pattern('#######')}`);
    return written(random, [
      `DE${digits}`,
      `DE${digits}`,
      `DE ${digits}`,
      `DE ${digits.replace(/(...)(...)(...)/, '$1 $2 $3')}`,
    ]);
  },
  AT: (random) => `ATU${check.withAustrianCheck(random.pattern('#######'))}`,
  CH: (random) => {
    const digits = untilValid(() => check.withSwissCheck(random.pattern('########')));
    const grouped = digits.replace(/(...)(...)(...)/, '$1.$2.$3');
    return written(random, [`CHE-${grouped} MWST`, `CHE-${grouped}`, `CHE-${grouped} TVA`, `CHE${digits}`]);
  },
  FR: (random) => {
    const siren = check.withLuhn(random.pattern('########'));
    const key = check.frenchKey(siren);
    return written(random, [
      `FR${key}${siren}`,
      `FR ${key} ${siren}`,
      `FR ${key} ${siren.replace(/(...)(...)(...)/, '$1 $2 $3')}`,
    ]);
  },
  BE: (random) => {
    const digits = check.withBelgianCheck(`0${random.int(4, 8)}${random.pattern('######')}`);
    const grouped = digits.replace(/(....)(...)(...)/, '$1.$2.$3');
    return written(random, [`BE ${grouped}`, `BE${digits}`, `BE ${digits}`]);
  },
  ES: (random) => {
    if (random.chance(0.2)) return check.withSpanishLetter(random.pattern('########'));
    const plain = check.withSpanishCheck(random.pick(['A', 'B']), random.pattern('#######'));
    return written(random, [plain, `ES${plain}`, `${plain[0]}-${plain.slice(1)}`, plain]);
  },
  MX: (random) =>
    check.withMexicanCheck(
      `${random.pattern('@@@')}${random.int(70, 99)}${random.pick(['01', '05', '09', '11'])}${random.int(10, 28)}${random.pattern('**')}`,
    ),
  IT: (random) => {
    const digits = check.withLuhn(random.pattern('0#########'));
    return written(random, [digits, `IT${digits}`, `IT ${digits}`]);
  },
  NL: (random) => {
    const digits = untilValid(() => check.withDutchCheck(random.pattern('########')));
    return written(random, [
      `NL${digits}B01`,
      `NL ${digits.replace(/(....)(..)(...)/, '$1.$2.$3')}.B01`,
      `NL${digits}B02`,
    ]);
  },
  PT: (random) => {
    const digits = untilValid(() => check.withPortugueseCheck(`5${random.pattern('#######')}`));
    return written(random, [
      digits,
      `PT${digits}`,
      digits.replace(/(...)(...)(...)/, '$1 $2 $3'),
      `PT ${digits}`,
    ]);
  },
  BR: (random) => {
    const digits = check.withBrazilianChecks(`${random.pattern('########')}0001`);
    return digits.replace(/(..)(...)(...)(....)(..)/, '$1.$2.$3/$4-$5');
  },
};

function written(random, forms) {
  return random.pick(forms);
}

function untilValid(make) {
  for (;;) {
    const value = make();
    if (value !== null) return value;
  }
}

/** The form of account numbers behind an IBAN's check digits, by country. */
const ACCOUNTS = {
  DE: '##################',
  AT: '################',
  CH: '#################',
  FR: '#######################',
  BE: '############',
  ES: '####################',
  IT: '@######################',
  NL: '@@@@##########',
  PT: '#####################',
  IE: '@@@@##############',
  GB: '@@@@##############',
};

/** The bank of a vendor: `{ name, iban, bic, rows }`; where no IBAN is in use `iban` is null and `rows` say the rest. */
export function bankOf(kind, random) {
  const name = random.pick(BANKS);
  if (ACCOUNTS[kind] === undefined)
    return {
      name,
      iban: null,
      bic: random.chance(0.3) ? bicOf('US', random) : null,
      rows: ROWS[kind](random),
    };
  const iban = check.ibanOf(kind, random.pattern(ACCOUNTS[kind]));
  return {
    name,
    iban: random.chance(0.7) ? iban.replace(/(....)(?=.)/g, '$1 ') : iban,
    bic: bicOf(kind, random),
    rows: [],
  };
}

const BANKS = [
  'First National Bank',
  'Sparkasse Nord',
  'Volksbank eG',
  'Banque Populaire du Sud',
  'Banco Central Hispano',
  'Banca Intesa Nord',
  'Union Bank',
  'Merchants Bank',
  'Crédit Régional',
  'Handelsbank',
  'Kantonalbank',
  'Caixa Geral',
  'Highland Bank plc',
  'Postbank Filiale',
  'Rabobank Regio',
  'Commerce Trust',
  'Raiffeisenbank',
];

function bicOf(country, random) {
  return `${random.pattern('@@@@')}${country}${random.pattern('**')}${random.pick(['', 'XXX', random.pattern('***')])}`;
}

const ROWS = {
  routing: (random) => [
    ['Routing No.', random.pattern('#########')],
    ['Account No.', random.pattern('##########')],
  ],
  sortcode: (random) => [
    ['Sort Code', random.pattern('##-##-##')],
    ['Account No.', random.pattern('########')],
  ],
  bsb: (random) => [
    ['BSB', random.pattern('###-###')],
    ['Account', random.pattern('## ### ###')],
  ],
  ifsc: (random) => [
    ['IFSC Code', random.pattern('@@@@0######')],
    ['A/c No.', random.pattern('##############')],
  ],
  branch: (random) => [
    ['Branch Code', random.pattern('######')],
    ['Account No', random.pattern('##########')],
  ],
  clabe: (random) => [
    ['CLABE', random.pattern('##################')],
    ['Cuenta', random.pattern('##########')],
  ],
  plain: (random) => [['Account', random.pattern('###-######-#')]],
};
