import { RouteReason } from '@cira/contracts';
import sharp from 'sharp';
import { Language } from '../ocr/language';
import { OcrEngine } from '../ocr/ocr-engine';
import { withFullContrast } from '../ocr/picture';
import { recognizePicture } from '../ocr/recognize-picture';
import { blankPage, OcrPage, ocrPage } from '../ocr/recognized-page';
import { SurveyedPage } from '../opened-document';
import { PageContent, unreadPage } from '../page-content';
import { encodePageImage, PAGE_IMAGE_LONG_SIDE } from '../page-image';
import { degrees, quarterTurns, Rotation } from '../quarter-turns';
import { isLayerBetter } from './is-layer-better';
import { ReadingLimits } from '../reading-limits';
import { turnedSize } from './page-geometry';
import { PdfPage } from './pdf-page';
import { TextLayer, textLayerOf } from './text-layer';
import { textLayerTrust } from './text-layer-trust';

const OCR_DPI = 300;

/** Takes the text layer of a page where it can be trusted. */
export function surveyPdfPage(page: PdfPage, maxCharacters: number): SurveyedPage {
  const characters = page.characters(maxCharacters);
  if (characters === null) return { kind: 'read', content: unreadPage('too_complex') };
  const layer = textLayerOf(characters, page.visible, page.turns);
  const { trust, reason } = textLayerTrust(layer, page.content(), characters, page.visible);
  switch (trust) {
    case 'sound':
      return { kind: 'read', content: fromTextLayer(page, layer, reason) };
    case 'blank':
      return { kind: 'read', content: blankPage(turnedSize(page.visible, page.turns)).content };
    case 'doubtful':
    case 'useless':
      return { kind: 'needs_ocr', reason };
  }
}

/** Reads the picture of a page; its text layer where that turns out to say as much. `reason`: what the survey gave. */
export async function recognizePdfPage(
  page: PdfPage,
  reason: RouteReason,
  ocr: OcrEngine,
  { maxOcrPixels, maxPageCharacters }: ReadingLimits,
  expected: Language | null,
): Promise<OcrPage> {
  const seen = await recognizedPage(page, reason, ocr, maxOcrPixels, expected);
  // A text layer that broke its reader would break this one.
  const characters = reason === 'reader_lost' ? null : page.characters(maxPageCharacters);
  if (characters === null) return seen;
  const layer = textLayerOf(characters, page.visible, page.turns);
  return isLayerBetter(reason, layer, seen.content.words)
    ? { content: fromTextLayer(page, layer, 'confirmed_text_layer'), language: null, picture: null }
    : seen;
}

/** The page in colour, turned clockwise by `rotation` besides the turn that the file asks for; a JPEG. */
export function renderPdfPage(page: PdfPage, rotation: Rotation): Promise<Uint8Array> {
  const { pixels, width, height } = page.renderColor(PAGE_IMAGE_LONG_SIDE);
  return encodePageImage(
    sharp(pixels, { raw: { width, height, channels: 4 } })
      .removeAlpha()
      .rotate(rotation),
  );
}

function fromTextLayer(page: PdfPage, layer: TextLayer, reason: RouteReason): PageContent {
  return {
    ...turnedSize(page.visible, layer.turns),
    route: 'text',
    reason,
    engine: 'pdfium',
    // The page's own turn is not counted: a viewer makes it unasked.
    rotation: degrees(quarterTurns(layer.turns - page.turns)),
    skew: 0,
    words: layer.words,
  };
}

async function recognizedPage(
  page: PdfPage,
  reason: RouteReason,
  ocr: OcrEngine,
  maxPixels: number,
  expected: Language | null,
): Promise<OcrPage> {
  const size = turnedSize(page.visible, page.turns);
  const picture = withFullContrast(page.render(OCR_DPI, maxPixels));
  const recognized = await recognizePicture(picture, ocr, expected);
  if (recognized === null) return blankPage(size);
  const points = size.width / picture.width / recognized.scale;
  const upright = recognized.picture;
  return ocrPage(recognized, { width: upright.width * points, height: upright.height * points }, reason);
}
