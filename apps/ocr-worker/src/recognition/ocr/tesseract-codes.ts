import { Language } from './language';

/** What Tesseract calls the languages. */
export const TESSERACT_CODES: Readonly<Record<Language, string>> = {
  en: 'eng',
  de: 'deu',
  fr: 'fra',
  es: 'spa',
  it: 'ita',
  nl: 'nld',
  pt: 'por',
};
