import { OcrWord } from '../ocr-word';
import { betterReading, saysTheSame } from './better-reading';

/** Where the first engine saw nothing, the second must be so sure; it takes strokes and stamps for text sometimes. */
const SURE_OF_ITS_OWN = 0.3;

/** What stands in a place, from what each of the engines saw there: words from left to right. */
export function mergedReadings(first: readonly OcrWord[], second: readonly OcrWord[]): readonly OcrWord[] {
  if (second.length === 0) return first;
  if (first.length === 0) return second.filter(({ confidence }) => confidence >= SURE_OF_ITS_OWN);

  const readings = [asOne(first), asOne(second)] as const;
  switch (betterReading(...readings)) {
    case 'first':
      return first;
    case 'both':
      return first.map((word) => ({
        ...word,
        confidence: together(word.confidence, readings[1].confidence),
      }));
    case 'second':
      return second.map((word) => confirmed(word, first));
  }
}

/** A word that the first engine saw as well is kept as it wrote it: with its accents and signs. */
function confirmed(word: OcrWord, first: readonly OcrWord[]): OcrWord {
  const same = first.find(({ text }) => saysTheSame(text, word.text));
  if (same === undefined) return word;
  return { ...word, text: same.text, confidence: together(same.confidence, word.confidence) };
}

function asOne(words: readonly OcrWord[]): { text: string; confidence: number } {
  const length = words.reduce((sum, { text }) => sum + text.length, 0);
  const sum = words.reduce((total, { text, confidence }) => total + text.length * confidence, 0);
  return { text: words.map(({ text }) => text).join(' '), confidence: sum / length };
}

/** Two independent witnesses of the same are both wrong less often than either. */
function together(a: number, b: number): number {
  return 1 - (1 - a) * (1 - b);
}
