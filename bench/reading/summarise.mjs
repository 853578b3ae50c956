import { VALUE_CLASSES } from './contains-value.mjs';

const OCR_KINDS = ['scanned_pdf', 'image'];

/** Sums measured documents up: `{ digital, scansAndPhotos, kinds, routes, classes }`, the last three as lists of groups. */
export function summariseReading(measured) {
  const inKinds = (kinds) => measured.filter(({ kind }) => kinds.includes(kind));
  const by = (property) =>
    [...new Set(measured.map((document) => document[property]))].sort().map((name) =>
      group(
        name,
        measured.filter((document) => document[property] === name),
      ),
    );
  return {
    digital: group('digital', inKinds(['digital_pdf'])),
    scansAndPhotos: group('scans and photos', inKinds(OCR_KINDS)),
    kinds: by('kind'),
    routes: by('route'),
    classes: by('kind').flatMap(({ name }) =>
      VALUE_CLASSES.map((valueClass) =>
        group(`${name}, ${valueClass}s`, onlyClass(inKinds([name]), valueClass)),
      ),
    ),
  };
}

function onlyClass(documents, valueClass) {
  return documents.map((document) => ({
    ...document,
    values: document.values.filter((value) => value.valueClass === valueClass),
  }));
}

/**
 * A group of documents: how many values are labelled and were found by ours, by the native tool and by either; CPU
 * seconds a page; the words of the native text and those that ours has, too. What the native tools would tell is null
 * where they are not installed.
 */
function group(name, documents) {
  const values = documents.flatMap((document) => document.values);
  const count = (test) => values.filter(test).length;
  // A process that was lost leaves no time to compare.
  const timed = documents.filter((document) => document.ours.cpuSeconds !== null);
  const pages = sum(timed, ({ pageCount }) => pageCount);
  const compared = documents.length > 0 && documents.every(({ native }) => native !== null);
  const words = documents.flatMap((document) => document.words ?? []);
  return {
    name,
    documents: documents.length,
    pages,
    values: values.length,
    found: count((value) => value.ours),
    cpuSeconds: sum(timed, (document) => document.ours.cpuSeconds) / pages,
    native: compared
      ? {
          found: count((value) => value.native),
          foundByEither: count((value) => value.ours || value.native),
          foundByBoth: count((value) => value.ours && value.native),
          cpuSeconds: sum(timed, ({ native }) => native.cpuSeconds) / pages,
          preparingCpuSeconds: sum(timed, ({ native }) => native.preparingCpuSeconds) / pages,
          words: sum(words, ({ all }) => all),
          wordsShared: sum(words, ({ shared }) => shared),
        }
      : null,
  };
}

function sum(list, valueOf) {
  return list.reduce((total, entry) => total + valueOf(entry), 0);
}
