import { Page } from '@cira/contracts';
import { Language } from '../ocr/language';
import { withFullContrast } from '../ocr/picture';
import { recognizePicture } from '../ocr/recognize-picture';
import { wordsOnPage } from '../ocr/recognized-page';
import { degrees, quarterTurns } from '../quarter-turns';
import { ReadingTools } from '../reading-tools';
import { turnedSize } from './page-geometry';
import { PdfPage } from './pdf-page';
import { TextLayer, textLayerOf } from './text-layer';
import { textLayerTrust } from './text-layer-trust';

const OCR_DPI = 300;

/** How many times as many letters OCR must see before it replaces a doubtful text layer, whose own are exact. */
const SEES_FAR_MORE = 2;

type PageContent = Omit<Page, 'number' | 'durationMs'>;

export interface PdfPageReading {
  content: PageContent;
  /** The language that OCR found; null for a page that was not OCRed. */
  language: Language | null;
}

/**
 * `expected`: the language of the pages before, for OCR.
 * @throws NeedsOcr for a page that is a picture, where the tools have no OCR
 */
export async function readPdfPage(
  page: PdfPage,
  tools: ReadingTools,
  maxOcrPixels: number,
  expected: Language | null,
): Promise<PdfPageReading> {
  const characters = page.characters();
  const layer = textLayerOf(characters, page.visible, page.turns);
  const trust = textLayerTrust(layer, page.content(), characters, page.visible);
  if (trust === 'sound') return { content: fromTextLayer(page, layer), language: null };
  if (trust === 'blank') return { content: blank(page), language: null };

  const seen = await recognizePage(page, tools, maxOcrPixels, expected);
  const layerIsBetter = trust === 'doubtful' && letters(seen.content) < SEES_FAR_MORE * layer.characterCount;
  return layerIsBetter ? { content: fromTextLayer(page, layer), language: null } : seen;
}

function fromTextLayer(page: PdfPage, layer: TextLayer): PageContent {
  return {
    ...turnedSize(page.visible, layer.turns),
    route: 'text',
    // The page's own turn is not counted: a viewer makes it unasked.
    rotation: degrees(quarterTurns(layer.turns - page.turns)),
    words: layer.words,
  };
}

async function recognizePage(
  page: PdfPage,
  tools: ReadingTools,
  maxOcrPixels: number,
  expected: Language | null,
): Promise<PdfPageReading> {
  const ocr = tools.ocr();
  const picture = withFullContrast(page.render(OCR_DPI, maxOcrPixels));
  const recognized = await recognizePicture(picture, ocr, expected);
  if (recognized === null) return { content: blank(page), language: null };
  const size = turnedSize(page.visible, quarterTurns(page.turns + recognized.rotation / 90));
  const words = wordsOnPage(recognized, size.width);
  return {
    content: { ...size, route: 'ocr', rotation: recognized.rotation, words },
    language: recognized.language,
  };
}

function blank(page: PdfPage): PageContent {
  return { ...turnedSize(page.visible, page.turns), route: 'blank', rotation: 0, words: [] };
}

function letters({ words }: PageContent): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}
