import { Page, RouteReason, Word } from '@cira/contracts';
import { PageContent } from '../page-content';
import { inReadingOrder } from '../layout/reading-order';
import { Language } from './language';
import { Picture } from './picture';
import { RecognizedPicture } from './recognize-picture';

/** A page that OCR has looked at. */
export interface OcrPage {
  content: PageContent;
  /** The language that its words turned out to be in; null when it could not be told. */
  language: Language | null;
  /** The upright page that the words stand on; null for a page with nothing on it. */
  picture: Picture | null;
}

/** `size` of the upright page in points. */
export function ocrPage(
  recognized: RecognizedPicture,
  size: Pick<Page, 'width' | 'height'>,
  reason: RouteReason,
): OcrPage {
  const { engine, rotation, skew, language, picture } = recognized;
  const words = wordsOnPage(recognized, size.width);
  const [width, height] = [hundredths(size.width), hundredths(size.height)];
  return {
    content: { width, height, route: 'ocr', reason, engine, rotation, skew, words },
    language,
    picture,
  };
}

export function blankPage(size: Pick<Page, 'width' | 'height'>): OcrPage {
  return {
    content: { ...size, route: 'blank', reason: 'empty', engine: null, rotation: 0, skew: 0, words: [] },
    language: null,
    picture: null,
  };
}

/** The words of a recognised picture in points of an upright page that is `pageWidth` points wide, in reading order. */
function wordsOnPage(recognized: RecognizedPicture, pageWidth: number): Word[] {
  const scale = pageWidth / recognized.picture.width;
  const points = (pixels: number) => hundredths(pixels * scale);
  return inReadingOrder(recognized.words).map(({ text, box, confidence }) => ({
    text,
    confidence,
    box: { x0: points(box.x0), y0: points(box.y0), x1: points(box.x1), y1: points(box.y1) },
  }));
}

function hundredths(points: number): number {
  return Math.round(points * 100) / 100;
}
