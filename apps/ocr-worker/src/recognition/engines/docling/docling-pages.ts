import { Box, Word } from '@cira/contracts';
import { pageSize } from '../../image/page-size';
import { PageContent } from '../../page-content';
import { PageToRecognize } from '../recognition-engine';
import { Conversion, DoclingBox, DoclingDocument, DoclingTable, DoclingText } from './docling-answer';
import { interpolateWords } from './interpolate-words';

/** Where docling-serve tells no score of its OCR (before 1.25): what a clean scan gets from its engines, less a little. */
const UNTOLD_CONFIDENCE = 0.8;
/** docling counts in points where a document has them: 72 dots an inch. */
const POINTS_AN_INCH = 72;

/** A text item or table cell on one page. */
interface Outline {
  readonly text: string;
  /** Points, origin top left. */
  readonly box: Box;
}

interface Scale {
  readonly number: number;
  /** As docling counts: points, or pixels of a picture. */
  readonly height: number;
  /** Points for each of those. */
  readonly factor: number;
}

/**
 * A page of a DoclingDocument as ours; null where it is missing, or where its text runs up or down the
 * page: docling reads such lines, but neither turns the page nor tells which way up it stands.
 *
 * docling gives outlines of paragraphs and table cells only: boxes of words are interpolated in them.
 */
export function doclingPage(
  { document, confidence }: Conversion,
  { number, reason }: PageToRecognize,
  engine: string,
  mediaType: string,
): PageContent | null {
  const content = document.json_content;
  const size = content?.pages[String(number)]?.size;
  if (!content || size === undefined) return null;
  const points = mediaType === 'application/pdf' ? size : pageSize(size.width, size.height, POINTS_AN_INCH);
  const scale = { number, height: size.height, factor: points.width / size.width };
  const outlines = outlinesOn(content, scale);
  if (runsSideways(outlines)) return null;

  const scored = confidence?.pages?.[String(number)]?.ocr_score ?? confidence?.ocr_score;
  const trusted = Math.min(1, Math.max(0, scored ?? UNTOLD_CONFIDENCE));
  const words = outlines.flatMap(({ text, box }): Word[] => interpolateWords(text, box, trusted));
  return { ...points, route: 'ocr', reason, engine, rotation: 0, skew: 0, words };
}

function outlinesOn({ texts, tables }: DoclingDocument, scale: Scale): Outline[] {
  return [
    ...texts.flatMap((item) => textOutlines(item, scale)),
    ...tables.flatMap((table) => cellOutlines(table, scale)),
  ].filter(({ text, box }) => text.trim() !== '' && box.x1 > box.x0 && box.y1 > box.y0);
}

/** An item that goes on in the next column or on the next page has a place for each of its parts. */
function textOutlines({ prov, orig, text }: DoclingText, scale: Scale): Outline[] {
  const places = prov ?? [];
  const whole = orig ?? text ?? '';
  return places
    .filter(({ page_no }) => page_no === scale.number)
    .map(({ bbox, charspan }) => ({
      text: places.length > 1 && charspan ? whole.slice(charspan[0], charspan[1]) : whole,
      box: toPoints(bbox, scale),
    }));
}

function cellOutlines({ prov, data }: DoclingTable, scale: Scale): Outline[] {
  const place = prov?.find(({ page_no }) => page_no === scale.number);
  if (place === undefined) return [];
  const table = toPoints(place.bbox, scale);
  return data.table_cells.map((cell) => ({
    text: cell.text,
    box: cell.bbox ? toPoints(cell.bbox, scale) : gridBox(cell, data, table),
  }));
}

/** The place of a cell that has none of its own, in a table of equal rows and columns. */
function gridBox(
  cell: DoclingTable['data']['table_cells'][number],
  { num_rows, num_cols }: DoclingTable['data'],
  table: Box,
): Box {
  const across = (column: number) => table.x0 + ((table.x1 - table.x0) * column) / Math.max(1, num_cols);
  const down = (row: number) => table.y0 + ((table.y1 - table.y0) * row) / Math.max(1, num_rows);
  return {
    x0: across(cell.start_col_offset_idx),
    y0: down(cell.start_row_offset_idx),
    x1: across(cell.end_col_offset_idx),
    y1: down(cell.end_row_offset_idx),
  };
}

function toPoints({ l, t, r, b, coord_origin }: DoclingBox, { height, factor }: Scale): Box {
  const [top, bottom] = coord_origin === 'BOTTOMLEFT' ? [height - t, height - b] : [t, b];
  return {
    x0: Math.min(l, r) * factor,
    y0: Math.min(top, bottom) * factor,
    x1: Math.max(l, r) * factor,
    y1: Math.max(top, bottom) * factor,
  };
}

/** A line of several words that is higher than wide runs sideways; a page does when most of its text is in such lines. */
function runsSideways(outlines: readonly Outline[]): boolean {
  const lines = outlines.filter(({ text }) => /\S\s+\S/.test(text.trim()));
  const letters = (of: readonly Outline[]) => of.reduce((sum, { text }) => sum + text.length, 0);
  const high = lines.filter(({ text, box }) => isHigh(text, box));
  return letters(high) > letters(lines) / 2;
}

/** Higher than wide, and with lines no wider than its longest word if they ran across: a strip of print on its side. */
function isHigh(text: string, { x0, y0, x1, y1 }: Box): boolean {
  const width = x1 - x0;
  const height = y1 - y0;
  const longestWord = Math.max(...text.split(/\s+/).map(({ length }) => length));
  // Upright, the words would stand one below the other in letters as high as this.
  const letterHeight = height / text.trim().split(/\s+/).length;
  return height > 2 * width && width < longestWord * letterHeight * 0.35;
}
