import { percent } from '../support/table.mjs';

const DIGITAL_SHARE = 0.99;
const OCR_POINTS = 5;
const CPU_RATIO = 1.5;

/** The goals as `{ goal, measured, reached }`; `reached` is null where nothing was there to measure it with. */
export function judgeReading({ digital, scansAndPhotos }) {
  return [
    goal(
      `digital: at least ${percent(DIGITAL_SHARE)} of the values that pdftotext shows`,
      digital,
      (native) => {
        const share = native.foundByBoth / native.found;
        return { measured: percent(share), reached: share >= DIGITAL_SHARE };
      },
    ),
    goal(`digital: at least ${percent(DIGITAL_SHARE)} of its words`, digital, (native) => {
      const share = native.wordsShared / native.words;
      return { measured: percent(share), reached: share >= DIGITAL_SHARE };
    }),
    cpuGoal(`digital: at most ${CPU_RATIO} × its CPU time`, digital),
    goal(
      `scans and photos: at least ${OCR_POINTS} points more of the labelled values than tesseract`,
      scansAndPhotos,
      (native, { found, values }) => {
        const points = ((found - native.found) / values) * 100;
        return { measured: `${points.toFixed(1)} points`, reached: points >= OCR_POINTS };
      },
    ),
    cpuGoal(`scans and photos: at most ${CPU_RATIO} × its CPU time, without its rendering`, scansAndPhotos),
  ];
}

function cpuGoal(name, documents) {
  return goal(name, documents, (native, { cpuSeconds }) => {
    const ratio = cpuSeconds / native.cpuSeconds;
    return { measured: `${ratio.toFixed(2)} ×`, reached: ratio <= CPU_RATIO };
  });
}

function goal(name, documents, judge) {
  if (documents.native === null) return { goal: name, measured: null, reached: null };
  return { goal: name, ...judge(documents.native, documents) };
}
