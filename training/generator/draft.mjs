import { formatNumber, formatShort } from './print/amounts.mjs';
import { formatDate, isoOf } from './print/dates.mjs';
import { WORDS } from './words/words.mjs';

/**
 * What all blocks of one document share: its language and habits of writing, and the record of what they print. A block
 * that prints a value says so with `say`; so the labels are what stands on the page and nothing else.
 */
export function draftOf({ country, language, random, style }) {
  const words = WORDS[language];
  const habits = habitsOf(country, language, random);
  const truth = {};
  const prints = {};
  const unjudged = new Set();

  const say = (field, value, printed = String(value)) => {
    if (truth[field] === undefined) truth[field] = value;
    else if (truth[field] !== value) also(field, value);
    prints[field] ??= [];
    prints[field].push(printed);
  };
  const also = (field, value) => {
    const others = (truth[`${field}_alt`] ??= []);
    if (value !== truth[field] && !others.includes(value)) others.push(value);
  };

  return {
    country,
    language,
    random,
    style,
    words,
    habits,
    truth,
    prints,
    unjudged,
    say,
    also,
    word: (key) => random.pick(words[key]),
    /** A label with the document's own punctuation and case. */
    label: (key) => punctuated(cased(bilingual(key, words, habits, random), habits), habits),
    heading: (key) => cased(bilingual(key, words, habits, random), habits),
    /** Prints a day; the form is the same throughout. */
    date: (day) => formatDate(day, habits.dateForm, words),
    sayDate(field, day) {
      const printed = this.date(day);
      say(field, isoOf(day), printed);
      return printed;
    },
    number: (value, decimals) => formatNumber(value, decimals, habits.numberForm),
    short: (value, decimals) => formatShort(value, decimals, habits.numberForm),
    /** An amount in cents; `strong` where the document shows the currency if anywhere. */
    money(cents, { strong = false } = {}) {
      const form = strong || habits.currencyEverywhere ? habits.moneyForm : '#';
      if (/\p{Sc}|[A-Z]/u.test(form)) this.sayCurrency();
      return withCurrency(formatNumber(cents, 2, habits.numberForm), form, habits);
    },
    sayCurrency: () => say('currency', country.currency, country.currency),
    sayMoney(field, cents, options) {
      const printed = this.money(cents, options);
      say(field, Math.abs(cents) / 100, printed);
      return printed;
    },
    percent: (rate) =>
      habits.percentForm.replace('#', formatShort(Math.round(rate * 1000), 3, habits.numberForm)),
    fill: (text, values) => text.replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole),
  };
}

function habitsOf(country, language, random) {
  const native = country.languages.includes(language) && language !== 'en';
  const foreign = !country.languages.includes(language);
  return {
    dateForm:
      foreign && random.chance(0.6)
        ? random.pick(['d Month Y', 'Y-mm-dd', 'dd Mon Y', 'Month d, Y'])
        : random.pick(country.dates),
    numberForm: foreign && random.chance(0.5) ? '1,234.56' : random.pick(country.numbers),
    moneyForm: random.pick(
      random.chance(0.75) ? country.money.filter((form) => form !== '#') : country.money,
    ),
    bilingual: language !== 'en' && random.chance(0.05),
    currencyEverywhere: random.chance(0.35),
    minusForm: random.weighted([
      [6, '-#'],
      [2, '- #'],
      [1, '(#)'],
      [1, '#-'],
    ]),
    percentForm: random
      .pick(native ? ['#%', '# %', '#%', '#,00%', '# %'] : ['#%', '#%', '# %', '#.00%', '#'])
      .replace('#,00', '#')
      .replace('#.00', '#'),
    colon: random.weighted([
      [5, ':'],
      [3, ''],
      [1, language === 'fr' ? ' :' : ':'],
      [0.5, ' :'],
    ]),
    case: random.weighted([
      [7, 'as it is'],
      [1.2, 'upper'],
      [0.5, 'lower'],
    ]),
  };
}

/** Some documents say everything in English, too. */
function bilingual(key, words, habits, random) {
  const own = random.pick(words[key]);
  if (!habits.bilingual || own === '') return own;
  const other = random.pick(WORDS.en[key]).replace(/:$/, '');
  return other === own ? own : `${own.replace(/:$/, '')} / ${other}`;
}

function cased(text, habits) {
  if (habits.case === 'upper') return text.toUpperCase();
  return habits.case === 'lower' ? text.toLowerCase() : text;
}

function punctuated(text, { colon }) {
  return text.endsWith(':') || text.endsWith(' ') || text === '' ? text : text + colon;
}

function withCurrency(number, form, { minusForm }) {
  if (!number.startsWith('-')) return form.replace('#', () => number);
  const positive = form.replace('#', () => number.slice(1));
  return minusForm.replace('#', () => positive);
}
