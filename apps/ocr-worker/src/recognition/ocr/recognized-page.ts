import { Word } from '@cira/contracts';
import { inReadingOrder } from '../reading-order';
import { RecognizedPicture } from './recognize-picture';

/** The words of a recognised picture in points of an upright page that is `pageWidth` points wide, in reading order. */
export function wordsOnPage(recognized: RecognizedPicture, pageWidth: number): Word[] {
  const scale = pageWidth / recognized.width;
  const points = (pixels: number) => Math.round(pixels * scale * 100) / 100;
  return inReadingOrder(recognized.words).map(({ text, box, confidence }) => ({
    text,
    confidence,
    box: { x0: points(box.x0), y0: points(box.y0), x1: points(box.x1), y1: points(box.y1) },
  }));
}
