import { DomainError } from '@cira/contracts';
import { Picture } from '../ocr/picture';
import { quarterTurns, QuarterTurns } from '../quarter-turns';
import { PdfRect, shareOf, turnedSize } from './page-geometry';
import { PdfCharacter } from './pdf-character';
import { readCharacters } from './read-characters';
import { Pdfium, rectIn, viewOf, withMemory } from './pdfium';

/** What is drawn on a page, as far as it decides how to read it. */
export interface PageContent {
  objectCount: number;
  /** Where pictures stand, in user space. */
  pictures: PdfRect[];
  /** The drawing operations of text that nobody sees: drawn without ink, or before a picture of the whole page. */
  unseenText: ReadonlySet<number>;
}

/** fpdfview.h, fpdf_edit.h, fpdf_flatten.h. */
const RENDER_ANNOTATIONS = 0x01;
const RENDER_GRAYSCALE = 0x08;
const RGB_ORDER = 0x10;
const BITMAP_GRAY = 1;
const BITMAP_BGRX = 3;
const OBJECT_TEXT = 1;
const OBJECT_IMAGE = 3;
const OBJECT_FORM = 5;
const RENDER_MODE_INVISIBLE = 3;
const FLATTEN_FOR_DISPLAY = 0;
const FLATTEN_SUCCESS = 1;

/** Rows from the top, without padding. */
export interface Raster {
  pixels: Uint8Array;
  width: number;
  height: number;
}

interface BitmapKind {
  format: number;
  bytesPerPixel: number;
  flags: number;
}

/** Pictures and text are looked for this deep in nested form objects. */
const MAX_FORM_DEPTH = 4;
/** The share of the page that a picture of the whole page covers: scanners leave narrow margins. */
const WHOLE_PAGE = 0.8;

/** An open page of a PDF. */
export class PdfPage {
  /** The visible part: the crop box within the media box, in user space. PDFium takes its unit for a point (no UserUnit). */
  readonly visible: PdfRect;
  /** The turn that the file asks a viewer for. */
  readonly turns: QuarterTurns;

  private constructor(
    private readonly pdfium: Pdfium,
    private readonly handle: number,
  ) {
    this.visible = withMemory(pdfium, 16, (rect) => {
      pdfium._FPDF_GetPageBoundingBox(handle, rect);
      return rectIn(viewOf(pdfium, rect, 16), 0);
    });
    this.turns = quarterTurns(pdfium._FPDFPage_GetRotation(handle));
  }

  static open(pdfium: Pdfium, document: number, index: number): PdfPage | null {
    let handle = pdfium._FPDF_LoadPage(document, index);
    if (handle === 0) return null;
    // The values of form fields are annotations, which the text layer leaves out: draw them into the page first.
    if (
      pdfium._FPDFPage_GetAnnotCount(handle) > 0 &&
      pdfium._FPDFPage_Flatten(handle, FLATTEN_FOR_DISPLAY) === FLATTEN_SUCCESS
    ) {
      pdfium._FPDF_ClosePage(handle);
      handle = pdfium._FPDF_LoadPage(document, index);
      if (handle === 0) return null;
    }
    return new PdfPage(pdfium, handle);
  }

  /**
   * The text layer in the order that PDFium gives it, white space (its own included) as it stands; null where it has
   * more characters than `most`.
   */
  characters(most: number): PdfCharacter[] | null {
    const textPage = this.pdfium._FPDFText_LoadPage(this.handle);
    if (textPage === 0) return [];
    try {
      return readCharacters(this.pdfium, textPage, most);
    } finally {
      this.pdfium._FPDFText_ClosePage(textPage);
    }
  }

  content(): PageContent {
    const objectCount = this.pdfium._FPDFPage_CountObjects(this.handle);
    const pictures: PdfRect[] = [];
    const texts: number[] = [];
    let covered = 0;
    for (let index = 0; index < objectCount; index++) {
      const object = this.pdfium._FPDFPage_GetObject(this.handle, index);
      const parts = [...this.partsOf(object, 0)];
      texts.push(...parts.filter(({ type }) => type === OBJECT_TEXT).map(({ part }) => part));
      if (!parts.some(({ type }) => type === OBJECT_IMAGE)) continue;
      const bounds = this.boundsOf(object);
      pictures.push(bounds);
      if (shareOf(this.visible, bounds) > WHOLE_PAGE) covered = texts.length;
    }
    const isUnseen = (text: number, position: number) =>
      position < covered || this.pdfium._FPDFTextObj_GetTextRenderMode(text) === RENDER_MODE_INVISIBLE;
    return { objectCount, pictures, unseenText: new Set(texts.filter(isUnseen)) };
  }

  /** The page as a viewer shows it, at `dpi` or at the highest resolution that stays within `maxPixels`. */
  render(dpi: number, maxPixels: number): Picture {
    const size = turnedSize(this.visible, this.turns);
    const scale = Math.min(dpi / 72, Math.sqrt(maxPixels / (size.width * size.height)));
    const width = Math.max(1, Math.floor(size.width * scale));
    const height = Math.max(1, Math.floor(size.height * scale));
    return this.drawn(width, height, { format: BITMAP_GRAY, bytesPerPixel: 1, flags: RENDER_GRAYSCALE });
  }

  /** The page in colour as a viewer shows it, four bytes a pixel (RGB and one of no meaning), its long side given. */
  renderColor(longSide: number): Raster {
    const size = turnedSize(this.visible, this.turns);
    const scale = longSide / Math.max(size.width, size.height);
    const [width, height] = [size.width, size.height].map((side) => Math.max(1, Math.floor(side * scale)));
    return this.drawn(width ?? 1, height ?? 1, { format: BITMAP_BGRX, bytesPerPixel: 4, flags: RGB_ORDER });
  }

  close(): void {
    this.pdfium._FPDF_ClosePage(this.handle);
  }

  private drawn(width: number, height: number, { format, bytesPerPixel, flags }: BitmapKind): Raster {
    const bitmap = this.pdfium._FPDFBitmap_CreateEx(width, height, format, 0, 0);
    if (bitmap === 0) throw new DomainError('DOCUMENT_TOO_COMPLEX');
    try {
      this.pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
      this.pdfium._FPDF_RenderPageBitmap(
        ...([bitmap, this.handle, 0, 0, width, height, 0, RENDER_ANNOTATIONS | flags] as const),
      );
      return { pixels: this.pixelsOf(bitmap, width * bytesPerPixel, height), width, height };
    } finally {
      this.pdfium._FPDFBitmap_Destroy(bitmap);
    }
  }

  private pixelsOf(bitmap: number, rowBytes: number, height: number): Uint8Array {
    const start = this.pdfium._FPDFBitmap_GetBuffer(bitmap);
    const stride = this.pdfium._FPDFBitmap_GetStride(bitmap);
    const pixels = new Uint8Array(rowBytes * height);
    for (let row = 0; row < height; row++) {
      const from = start + row * stride;
      pixels.set(this.pdfium.HEAPU8.subarray(from, from + rowBytes), row * rowBytes);
    }
    return pixels;
  }

  /** An object, or those that it is made of. */
  private *partsOf(object: number, depth: number): Generator<{ part: number; type: number }> {
    const type = this.pdfium._FPDFPageObj_GetType(object);
    if (type !== OBJECT_FORM || depth === MAX_FORM_DEPTH) {
      yield { part: object, type };
      return;
    }
    const count = this.pdfium._FPDFFormObj_CountObjects(object);
    for (let index = 0; index < count; index++) {
      yield* this.partsOf(this.pdfium._FPDFFormObj_GetObject(object, index), depth + 1);
    }
  }

  private boundsOf(object: number): PdfRect {
    return withMemory(this.pdfium, 16, (at) => {
      this.pdfium._FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12);
      const view = viewOf(this.pdfium, at, 16);
      return {
        left: view.getFloat32(0, true),
        bottom: view.getFloat32(4, true),
        right: view.getFloat32(8, true),
        top: view.getFloat32(12, true),
      };
    });
  }
}
