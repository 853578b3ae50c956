import { quarterTurns } from '../quarter-turns';
import { characterRect } from './character-rect';
import { PdfRect } from './page-geometry';
import { PdfCharacter } from './pdf-character';
import { Pdfium, rectIn, viewOf, withMemory } from './pdfium';

/**
 * The characters of an open text page in the order that PDFium gives them, white space as it stands; null where there
 * are more than `most`.
 */
export function readCharacters(pdfium: Pdfium, textPage: number, most: number): PdfCharacter[] | null {
  const count = Math.max(0, pdfium._FPDFText_CountChars(textPage));
  if (count > most) return null;
  return withMemory(pdfium, SCRATCH, (scratch) =>
    Array.from({ length: count }, (_, index) => readCharacter(pdfium, textPage, index, scratch)),
  );
}

/** Where PDFium leaves what it says of a character: boxes of doubles and of floats, a point, a matrix of floats. */
const TIGHT_BOX = 0;
const ORIGIN = 32;
const MATRIX = 48;
const LOOSE_BOX = 72;
const SCRATCH = 88;

/** Quarter turns off which the box of a character is no longer that of its line. */
const SLANT = 0.06;

function readCharacter(pdfium: Pdfium, textPage: number, index: number, scratch: number): PdfCharacter {
  const quarters = -pdfium._FPDFText_GetCharAngle(textPage, index) / (Math.PI / 2);
  const turns = quarterTurns(quarters);
  const size = Math.abs(pdfium._FPDFText_GetFontSize(textPage, index));
  const view = measure(pdfium, textPage, index, scratch);
  const loose = rectIn(view, LOOSE_BOX);
  const slanted = Math.abs(quarters - Math.round(quarters)) > SLANT;
  return {
    code: pdfium._FPDFText_GetUnicode(textPage, index),
    rect: slanted
      ? loose
      : characterRect({
          loose,
          tight: tightBox(view),
          origin: { x: view.getFloat64(ORIGIN, true), y: view.getFloat64(ORIGIN + 8, true) },
          em: size * columnLength(view, MATRIX + 8),
          turns,
        }),
    turns,
    em: size * columnLength(view, MATRIX),
    generated: pdfium._FPDFText_IsGenerated(textPage, index) === 1,
    object: pdfium._FPDFText_GetTextObject(textPage, index),
  };
}

/** One view for all, for there are thousands of characters. */
function measure(pdfium: Pdfium, textPage: number, index: number, scratch: number): DataView {
  const [left, right, bottom, top] = [scratch, scratch + 8, scratch + 16, scratch + 24];
  pdfium._FPDFText_GetCharBox(textPage, index, left, right, bottom, top);
  pdfium._FPDFText_GetCharOrigin(textPage, index, scratch + ORIGIN, scratch + ORIGIN + 8);
  pdfium._FPDFText_GetMatrix(textPage, index, scratch + MATRIX);
  pdfium._FPDFText_GetLooseCharBox(textPage, index, scratch + LOOSE_BOX);
  return viewOf(pdfium, scratch, SCRATCH);
}

/** How the matrix scales along the line (its first two numbers) or across it (the next two). */
function columnLength(view: DataView, at: number): number {
  return Math.hypot(view.getFloat32(at, true), view.getFloat32(at + 4, true));
}

function tightBox(view: DataView): PdfRect {
  return {
    left: view.getFloat64(TIGHT_BOX, true),
    right: view.getFloat64(TIGHT_BOX + 8, true),
    bottom: view.getFloat64(TIGHT_BOX + 16, true),
    top: view.getFloat64(TIGHT_BOX + 24, true),
  };
}
