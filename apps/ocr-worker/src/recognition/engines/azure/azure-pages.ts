import { Box, Word } from '@cira/contracts';
import { pageSize } from '../../image/page-size';
import { PageContent } from '../../page-content';
import { degrees, QuarterTurns, quarterTurns } from '../../quarter-turns';
import { PageToRecognize } from '../recognition-engine';
import { AzurePage, AzureWord } from './azure-answer';

const POINTS_AN_INCH = 72;

/** A page of an analysis as ours: in points, turned upright by quarter turns. */
export function azurePage(
  page: AzurePage,
  { reason }: Pick<PageToRecognize, 'reason'>,
  engine: string,
): PageContent {
  const flat = sizeInPoints(page);
  const turns = quarterTurns(-(page.angle ?? 0) / 90);
  const frame: Frame = { ...flat, turns, factor: flat.width / page.width };
  const isTurnedOver = turns % 2 === 1;
  return {
    width: isTurnedOver ? flat.height : flat.width,
    height: isTurnedOver ? flat.width : flat.height,
    ...{ route: 'ocr', reason, engine, rotation: degrees(turns), skew: 0 },
    words: (page.words ?? []).flatMap((word) => wordOnPage(word, frame)),
  };
}

/** PDF pages come in inches, pictures in pixels without a resolution: these are taken to be as long as A4. */
function sizeInPoints({ width, height, unit }: AzurePage): { width: number; height: number } {
  return unit === 'inch'
    ? { width: width * POINTS_AN_INCH, height: height * POINTS_AN_INCH }
    : pageSize(width, height, undefined);
}

interface Frame {
  /** Points, of the page before it is turned. */
  readonly width: number;
  readonly height: number;
  /** Quarter turns clockwise that make it upright. */
  readonly turns: QuarterTurns;
  /** Points for each of the page's units. */
  readonly factor: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function wordOnPage({ content, polygon, confidence }: AzureWord, frame: Frame): Word[] {
  const text = content.trim();
  if (text === '' || !polygon) return [];
  const corners = [0, 2, 4, 6].map((at) => upright({ x: polygon[at] ?? 0, y: polygon[at + 1] ?? 0 }, frame));
  return [{ text, box: levelBox(corners), confidence: Math.min(1, Math.max(0, confidence)) }];
}

function upright(point: Point, { width, height, turns, factor }: Frame): Point {
  const x = point.x * factor;
  const y = point.y * factor;
  switch (turns) {
    case 0:
      return { x, y };
    case 1:
      return { x: height - y, y: x };
    case 2:
      return { x: width - x, y: height - y };
    case 3:
      return { x: y, y: width - x };
  }
}

/**
 * A box of the word's own length and height about its middle. On a page that lies askew the box around its corners
 * would be as high as several lines for a long word.
 */
function levelBox(corners: readonly Point[]): Box {
  const [topLeft, topRight, bottomRight, bottomLeft] = corners;
  if (!topLeft || !topRight || !bottomRight || !bottomLeft) return { x0: 0, y0: 0, x1: 0, y1: 0 };
  const width = (distance(topLeft, topRight) + distance(bottomLeft, bottomRight)) / 2;
  const height = (distance(topLeft, bottomLeft) + distance(topRight, bottomRight)) / 2;
  const x = (topLeft.x + topRight.x + bottomRight.x + bottomLeft.x) / 4;
  const y = (topLeft.y + topRight.y + bottomRight.y + bottomLeft.y) / 4;
  return { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}
