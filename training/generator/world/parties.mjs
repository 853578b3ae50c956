import { WORDS } from '../words/words.mjs';
import { bankOf, taxIdOf } from './identifiers.mjs';

/**
 * Somebody who sends or gets an invoice.
 * @param kind `company`, `trade` (a trade name without legal form), `person`, `public`, or a key of the words such as
 *   `shops`, `utilities`, `insurers`
 * Answers `{ name, legalName, person, address, countryName, taxId, phone, fax, email, web, register, bank }`; address:
 * lines of street and city, one string each.
 */
export function partyOf(kind, { country, language, random }) {
  const words = WORDS[language];
  const place = placeOf(country, random);
  const person = personOf(language, random);
  const core = coreOf(language, random);
  const { name, legalName } = namesOf(kind, { country, words, place, person, core, random });
  const domain = domainOf(core, words, country, random);
  const mailbox = random.pick([
    'info',
    'office',
    'accounts',
    'billing',
    'hello',
    'contact',
    'sales',
    'kontakt',
    plain(person.split(' ')[0]),
  ]);
  return {
    name,
    legalName,
    person,
    isPerson: kind === 'person',
    address: addressOf(country, place, random),
    city: place.city,
    countryName: random.pick(country.names),
    taxId: taxIdOf(country.taxId.kind, random),
    phone: random.pattern(random.pick(country.phones)),
    fax: random.pattern(random.pick(country.phones)),
    email: random.chance(0.85)
      ? `${mailbox}@${domain}`
      : `${plain(core)}${random.int(1, 99)}@example.${random.pick(['com', 'org', 'net'])}`,
    web: random.pick([`www.${domain}`, domain, `https://www.${domain}`]),
    register: random.pattern(random.pick(['######', '#####', '### ### ###', '########'])),
    bank: bankOf(country.bank, random),
  };
}

function namesOf(kind, { country, words, place, person, core, random }) {
  const trade = random.pick(words.trades);
  const filled = (text) => text.replace('{name}', core).replace('{place}', place.city);
  const companyForms = [
    `${core} ${trade}`,
    `${core}`,
    `${core} & ${random.pick(SECOND)}`,
    `${trade} ${core}`,
    `${person.split(' ').at(-1)} ${trade}`,
    `${core}${random.pick(['tec', 'soft', 'line', 'works', 'plan', 'lab'])}`,
    `${random.pattern('@@@')} ${trade}`,
    `${core}-${trade}`,
    `${trade} ${place.city}`,
  ];
  const company = (base) => `${base} ${random.pick(country.forms)}`.replace(' ,', ',');
  if (kind === 'person') return { name: person, legalName: person };
  if (kind === 'public') return once(filled(random.pick(words.publicBodies)));
  if (kind === 'trade') {
    const base = random.pick(companyForms);
    return { name: base, legalName: random.chance(0.5) ? company(base) : base };
  }
  if (kind === 'company') return once(company(random.pick(companyForms)));
  const base = filled(random.pick(words[kind]));
  return random.chance(0.5) ? once(base) : once(company(base));
}

function once(name) {
  return { name, legalName: name };
}

const SECOND = [
  'Partner',
  'Cole',
  'Weber',
  'Rossi',
  'Martin',
  'Vega',
  'Lima',
  'de Boer',
  'Stone',
  'Hart',
  'Braun',
  'Ferrer',
];
const STARTS = [
  'Al',
  'Bel',
  'Cor',
  'Dan',
  'El',
  'Fer',
  'Gal',
  'Hel',
  'Is',
  'Jor',
  'Kal',
  'Lum',
  'Mar',
  'Nor',
  'Or',
  'Pal',
  'Quin',
  'Ros',
  'Sol',
  'Tel',
  'Ur',
  'Ver',
  'Wal',
  'Xen',
  'Zan',
  'Brun',
  'Clar',
  'Dru',
  'Fin',
  'Gren',
];
const MIDDLES = ['a', 'e', 'i', 'o', 'u', 'an', 'en', 'in', 'or', 'ar', 'al', 'ot', 'ev'];
const ENDS = [
  'tis',
  'dor',
  'nova',
  'lia',
  'mar',
  'tek',
  'ron',
  'vis',
  'gon',
  'lux',
  'bert',
  'wick',
  'stad',
  'field',
  'berg',
  'ville',
  'co',
  'nia',
  'zza',
  'sen',
  'ton',
  'ra',
  'mond',
  'ris',
];
const ENGLISH = [
  'Harbour',
  'Summit',
  'Oakwood',
  'Bluebird',
  'Redstone',
  'Northern',
  'Pioneer',
  'Golden Gate',
  'Silver Creek',
  'Maple Leaf',
  'Crown',
  'Atlas',
  'Phoenix',
  'Cascade',
  'Evergreen',
  'Sterling',
  'Apex',
  'Falcon',
  'Beacon',
  'Lakeside',
];

function coreOf(language, random) {
  const made = () => `${random.pick(STARTS)}${random.pick(MIDDLES)}${random.pick(ENDS)}`;
  const family = () => personOf(language, random).split(' ').at(-1);
  return random.weighted([
    [5, made],
    [4, family],
    [language === 'en' ? 4 : 1, () => random.pick(ENGLISH)],
  ])();
}

const FIRST = {
  en: 'James Mary Robert Linda John Susan Oliver Emma George Priya Daniel Grace Wei Aisha',
  de: 'Anna Jürgen Petra Stefan Sabine Thomas Björn Ute Markus Heike Lukas Mia',
  fr: 'Jean Marie Luc Élodie Pierre Chantal François Amélie Hugo Zoé',
  es: 'María José Carmen Antonio Lucía Javier Ángel Sofía Pablo Elena',
  it: 'Marco Giulia Luca Chiara Paolo Francesca Andrea Elena Matteo Sara',
  nl: 'Jan Sanne Pieter Anouk Willem Femke Daan Lotte Kees Marijke',
  pt: 'João Ana Pedro Inês Rui Catarina Tiago Beatriz Luís Conceição',
};
const LAST = {
  en: 'Smith Walker Patel Nguyen Harris Cooper Bennett O’Neill Murphy Singh Carter Brooks Foster Tan Mason Reid',
  de: 'Müller Schmidt Weber Hoffmann Krüger Böhm Vogel Brandt Schröder Lang Huber Steiner Voß Jäger',
  fr: 'Dubois Lefèvre Moreau Girard Petit Roux Fontaine Mercier Garnier Lambert Chevalier Noël',
  es: 'García Fernández Ruiz Castro Ortega Núñez Molina Vargas Serrano Iglesias Peña Ibáñez',
  it: 'Rossi Bianchi Ferrari Conti Ricci Greco Gallo Fontana Moretti Barbieri Lombardi Testa',
  nl: 'Jansen Visser Bakker Smit Mulder Dekker Hendriks Peeters Kuipers Vermeulen Willems Bos',
  pt: 'Silva Ferreira Pereira Gonçalves Ribeiro Carvalho Lopes Araújo Monteiro Teixeira Mendes Simões',
};

export function personOf(language, random) {
  const first = random.pick(FIRST[language].split(' '));
  const last = random.pick(LAST[language].split(' '));
  return random.chance(0.08) ? `${first} ${random.pattern('@')}. ${last}` : `${first} ${last}`;
}

function placeOf(country, random) {
  const [city, region] = random.pick(country.cities.split('|')).split(':');
  return { city, region };
}

/** Lines, the street first. */
function addressOf(country, { city, region }, random) {
  const street = random
    .pick(country.streets)
    .replace('{street}', random.pick(country.streetNames.split('|')))
    .replaceAll('{n}', String(random.few(1, 1 + random.int(1, 999))))
    .replaceAll('{k}', String(random.int(1, 9)))
    .replace('{a}', random.pick(['', 'A', 'B']));
  const long = country.longPostcode !== undefined && random.chance(0.15);
  const postcode = random.pattern(long ? country.longPostcode : random.pick(country.postcode.split('|')));
  const cityLine = random
    .pick(country.cityLines)
    .replace('{city}', random.chance(0.08) ? city.toUpperCase() : city)
    .replace('{region}', region)
    .replace('{postcode}', postcode.replace(/^0(?=\d{4}$)/, '1'));
  return [street, ...cityLine.split('\n')]
    .map((line) => line.replace(/ +/g, ' ').replace(' ()', '').trim())
    .filter(Boolean);
}

function domainOf(core, words, country, random) {
  const end = random.pick(country.tld);
  const second = random.chance(0.4) ? random.pick(['-', '']) + plain(random.pick(words.trades)) : '';
  return `${plain(core)}${second}.${end}`;
}

function plain(text) {
  return text
    .normalize('NFD')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
