import { letterPairs } from './letter-pairs';

/** A word whose letters follow each other less usually than this is no word of any language. */
const LEAST_USUAL = 3;

/**
 * The share of words that look like words, numbers or codes, and of how many it is: those that could be either way
 * (abbreviations, capitals, single signs) are not counted. 0.9 and more in a text layer and in good OCR, less where OCR
 * read stains or letters wrong.
 */
export function plausibleWords(texts: readonly string[]): { share: number; judged: number } {
  const judgements = texts.map(judge).filter((plausible) => plausible !== null);
  const plausible = judgements.filter(Boolean).length;
  return { share: judgements.length === 0 ? 0 : plausible / judgements.length, judged: judgements.length };
}

/** Null where one can't tell. */
function judge(text: string): boolean | null {
  const core = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (core === '') return ORDINARY_SIGNS.test(text) ? null : false;
  if (/[^\p{L}\p{M}\p{N}.,:;'’()/&%€$£@+#*_-]/u.test(core)) return false;
  if (!/\p{L}/u.test(core)) return true;
  return /\p{N}/u.test(core) ? judgeCode(core) : judgeWord(core);
}

/** Also boxes, arrows and ticks. */
const ORDINARY_SIGNS = /^[|\-–—•·&/:.,*%€$£+=_()#…\u2190-\u27bf]+$/u;

/** Letters and digits: codes have capitals, quantities their unit behind them, addresses of the web their dots. */
function judgeCode(core: string): boolean | null {
  const isOrdinary = !/\p{Ll}/u.test(core) || /[-./@_]/.test(core) || /^\p{N}+\p{L}{1,5}$/u.test(core);
  return isOrdinary ? null : false;
}

function judgeWord(core: string): boolean | null {
  const { usual, pairs } = letterPairs([core]);
  if (pairs === 0) return core.length > 1 || /[aeiouyxàé]/i.test(core) ? null : false;
  if (usual >= LEAST_USUAL) return true;
  return /\p{Ll}/u.test(core) ? false : null;
}
