import { DomainError } from '@cira/contracts';
import { Picture } from '../ocr/picture';
import { quarterTurns, QuarterTurns } from '../quarter-turns';
import { PdfRect, turnedSize } from './page-geometry';
import { PdfCharacter } from './pdf-character';
import { readCharacters } from './read-characters';
import { Pdfium, rectIn, viewOf, withMemory } from './pdfium';

/** What is drawn on a page, as far as it decides how to read it. */
export interface PageContent {
  objectCount: number;
  /** Where pictures stand, in user space. */
  pictures: PdfRect[];
}

/** fpdfview.h, fpdf_edit.h, fpdf_flatten.h. */
const RENDER_ANNOTATIONS = 0x01;
const RENDER_GRAYSCALE = 0x08;
const BITMAP_GRAY = 1;
const OBJECT_IMAGE = 3;
const OBJECT_FORM = 5;
const FLATTEN_FOR_DISPLAY = 0;
const FLATTEN_SUCCESS = 1;

/** Pictures are looked for this deep in nested form objects. */
const MAX_FORM_DEPTH = 4;

/** An open page of a PDF. */
export class PdfPage {
  /** The visible part: the crop box within the media box, in user space. */
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

  /** The text layer in the order that PDFium gives it, white space (its own included) as it stands. */
  characters(): PdfCharacter[] {
    const textPage = this.pdfium._FPDFText_LoadPage(this.handle);
    if (textPage === 0) return [];
    try {
      return readCharacters(this.pdfium, textPage);
    } finally {
      this.pdfium._FPDFText_ClosePage(textPage);
    }
  }

  content(): PageContent {
    const objectCount = this.pdfium._FPDFPage_CountObjects(this.handle);
    const pictures: PdfRect[] = [];
    for (let index = 0; index < objectCount; index++) {
      const object = this.pdfium._FPDFPage_GetObject(this.handle, index);
      if (this.holdsPicture(object, 0)) pictures.push(this.boundsOf(object));
    }
    return { objectCount, pictures };
  }

  /** The page as a viewer shows it, at `dpi` or at the highest resolution that stays within `maxPixels`. */
  render(dpi: number, maxPixels: number): Picture {
    const size = turnedSize(this.visible, this.turns);
    const scale = Math.min(dpi / 72, Math.sqrt(maxPixels / (size.width * size.height)));
    const width = Math.max(1, Math.floor(size.width * scale));
    const height = Math.max(1, Math.floor(size.height * scale));
    const bitmap = this.pdfium._FPDFBitmap_CreateEx(width, height, BITMAP_GRAY, 0, 0);
    if (bitmap === 0) throw new DomainError('DOCUMENT_TOO_COMPLEX');
    try {
      this.pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
      const flags = RENDER_ANNOTATIONS | RENDER_GRAYSCALE;
      this.pdfium._FPDF_RenderPageBitmap(bitmap, this.handle, 0, 0, width, height, 0, flags);
      return { pixels: this.pixelsOf(bitmap, width, height), width, height };
    } finally {
      this.pdfium._FPDFBitmap_Destroy(bitmap);
    }
  }

  close(): void {
    this.pdfium._FPDF_ClosePage(this.handle);
  }

  private pixelsOf(bitmap: number, width: number, height: number): Uint8Array {
    const start = this.pdfium._FPDFBitmap_GetBuffer(bitmap);
    const stride = this.pdfium._FPDFBitmap_GetStride(bitmap);
    const pixels = new Uint8Array(width * height);
    for (let row = 0; row < height; row++) {
      const from = start + row * stride;
      pixels.set(this.pdfium.HEAPU8.subarray(from, from + width), row * width);
    }
    return pixels;
  }

  private holdsPicture(object: number, depth: number): boolean {
    const type = this.pdfium._FPDFPageObj_GetType(object);
    if (type !== OBJECT_FORM || depth === MAX_FORM_DEPTH) return type === OBJECT_IMAGE;
    const count = this.pdfium._FPDFFormObj_CountObjects(object);
    for (let index = 0; index < count; index++) {
      if (this.holdsPicture(this.pdfium._FPDFFormObj_GetObject(object, index), depth + 1)) return true;
    }
    return false;
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
