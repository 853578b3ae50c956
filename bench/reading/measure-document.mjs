import { foldedWords } from '../support/fold.mjs';
import { containsValue, valuesOf } from './contains-value.mjs';

/** A digital document takes milliseconds, so several runs of each tool make one measurement. */
const DIGITAL_RUNS = 10;

/**
 * Reads one document with ours and, right after it, with the tool that people use for its kind (null where that is not
 * installed). Answers `{ id, kind, language, route, error, pageCount, values, words, ours, native }`: `values` are
 * `{ field, valueClass, label, ours, native }` with whether each found it, `words` how many the native text of a digital
 * document has and how many of them ours has too, `ours` and `native` CPU seconds.
 */
export async function measureDocument(document, { reader, tools }) {
  const digital = document.kind === 'digital_pdf';
  const times = digital ? DIGITAL_RUNS : 1;
  const read = await reader.read(document.file, { times });
  const native = (await (digital ? tools.pdftotext : tools.tesseract)?.(document, { times })) ?? null;
  const text = read.pages.map((page) => page.text).join('\n');
  const { id, kind, language } = document;
  return {
    id,
    kind,
    language,
    route: routeOf(read.pages),
    error: read.error,
    pageCount: Math.max(1, read.pages.length, native?.pageCount ?? 0),
    values: valuesOf(document.truth).map(({ field, valueClass, accepted }) => ({
      field,
      valueClass,
      label: accepted[0],
      ours: containsValue(text, { valueClass, accepted }),
      native: native && containsValue(native.text, { valueClass, accepted }),
    })),
    words: digital && native ? sharedWords(native.text, text) : null,
    ours: { cpuSeconds: read.cpuSeconds },
    native: native && { cpuSeconds: native.cpuSeconds, preparingCpuSeconds: native.preparingCpuSeconds },
  };
}

/** `text`, `ocr`, or `ocr+text` where the pages differ; `none` where nothing was read. */
function routeOf(pages) {
  const routes = new Set(pages.map(({ route }) => route).filter((route) => ['text', 'ocr'].includes(route)));
  return [...routes].sort().join('+') || 'none';
}

/** How many words `reference` has, and how many of them `text` has too, each as often as it occurs. */
export function sharedWords(reference, text) {
  const counts = new Map();
  for (const word of foldedWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const wanted = foldedWords(reference);
  const shared = wanted.filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left > 0;
  });
  return { all: wanted.length, shared: shared.length };
}
