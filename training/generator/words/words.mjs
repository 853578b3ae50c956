import { DE } from './de.mjs';
import { EN } from './en.mjs';
import { ES } from './es.mjs';
import { FR } from './fr.mjs';
import { IT } from './it.mjs';
import { NL } from './nl.mjs';
import { PT } from './pt.mjs';

const SOURCES = { en: EN, de: DE, fr: FR, es: ES, it: IT, nl: NL, pt: PT };
const SPACED = new Set(['months', 'shortMonths']);

/** What invoices of a language say: by key a list of alternatives. */
export const WORDS = Object.fromEntries(
  Object.entries(SOURCES).map(([language, words]) => [
    language,
    Object.fromEntries(
      Object.entries(words).map(([key, text]) => [key, text.split(SPACED.has(key) ? ' ' : '|')]),
    ),
  ]),
);
