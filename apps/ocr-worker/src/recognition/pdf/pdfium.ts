import { PDFiumModule } from '@hyzyla/pdfium';
import { PdfRect } from './page-geometry';

/**
 * The part of PDFium's C interface that we call (fpdfview.h, fpdf_text.h, fpdf_edit.h, fpdf_attachment.h,
 * fpdf_flatten.h). The package's own classes offer neither boxes nor attachments, and close a page by rendering it.
 * Pointers and handles are numbers, 0 is null; booleans are 0 or 1.
 */
export interface Pdfium {
  /** Replaced whenever the memory grows: never keep it across a call. */
  readonly HEAPU8: Uint8Array;
  readonly wasmExports: { malloc(size: number): number; free(pointer: number): void };

  _FPDF_InitLibrary(): void;
  _FPDF_LoadMemDocument(bytes: number, size: number, password: number): number;
  _FPDF_CloseDocument(document: number): void;
  _FPDF_GetLastError(): number;
  _FPDF_DocumentHasValidCrossReferenceTable(document: number): number;
  _FPDF_GetPageCount(document: number): number;
  _FPDF_LoadPage(document: number, index: number): number;
  _FPDF_ClosePage(page: number): void;
  _FPDF_GetPageBoundingBox(page: number, rect: number): number;

  _FPDFPage_GetRotation(page: number): number;
  _FPDFPage_GetAnnotCount(page: number): number;
  _FPDFPage_Flatten(page: number, flag: number): number;
  _FPDFPage_CountObjects(page: number): number;
  _FPDFPage_GetObject(page: number, index: number): number;
  _FPDFPageObj_GetType(object: number): number;
  _FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number;
  _FPDFTextObj_GetTextRenderMode(object: number): number;
  _FPDFFormObj_CountObjects(form: number): number;
  _FPDFFormObj_GetObject(form: number, index: number): number;

  _FPDFText_LoadPage(page: number): number;
  _FPDFText_ClosePage(textPage: number): void;
  _FPDFText_CountChars(textPage: number): number;
  _FPDFText_GetUnicode(textPage: number, index: number): number;
  _FPDFText_GetTextObject(textPage: number, index: number): number;
  _FPDFText_IsGenerated(textPage: number, index: number): number;
  _FPDFText_GetFontSize(textPage: number, index: number): number;
  _FPDFText_GetMatrix(textPage: number, index: number, matrix: number): number;
  _FPDFText_GetCharOrigin(textPage: number, index: number, x: number, y: number): number;
  _FPDFText_GetCharBox(
    textPage: number,
    index: number,
    left: number,
    right: number,
    bottom: number,
    top: number,
  ): number;
  _FPDFText_GetLooseCharBox(textPage: number, index: number, rect: number): number;
  _FPDFText_GetCharAngle(textPage: number, index: number): number;

  _FPDFBitmap_CreateEx(width: number, height: number, format: number, buffer: number, stride: number): number;
  _FPDFBitmap_FillRect(
    bitmap: number,
    left: number,
    top: number,
    width: number,
    height: number,
    color: number,
  ): void;
  _FPDFBitmap_GetBuffer(bitmap: number): number;
  _FPDFBitmap_GetStride(bitmap: number): number;
  _FPDFBitmap_Destroy(bitmap: number): void;
  _FPDF_RenderPageBitmap(
    bitmap: number,
    page: number,
    startX: number,
    startY: number,
    width: number,
    height: number,
    rotate: number,
    flags: number,
  ): void;

  _FPDFDoc_GetAttachmentCount(document: number): number;
  _FPDFDoc_GetAttachment(document: number, index: number): number;
  _FPDFAttachment_GetName(attachment: number, buffer: number, size: number): number;
  _FPDFAttachment_GetFile(attachment: number, buffer: number, size: number, needed: number): number;
}

/** Loads the wasm binary that ships with the package (some 50 ms) and initialises the library. */
export async function loadPdfium(): Promise<Pdfium> {
  // The package declares only what it calls itself; the module exports the whole C interface.
  const pdfium = (await PDFiumModule({})) as unknown as Pdfium;
  pdfium._FPDF_InitLibrary();
  return pdfium;
}

/** Runs `use` with `size` bytes of PDFium's memory, zeroed, and frees them. */
export function withMemory<T>(pdfium: Pdfium, size: number, use: (pointer: number) => T): T {
  const pointer = allocate(pdfium, size);
  try {
    pdfium.HEAPU8.fill(0, pointer, pointer + size);
    return use(pointer);
  } finally {
    pdfium.wasmExports.free(pointer);
  }
}

export function allocate(pdfium: Pdfium, size: number): number {
  const pointer = pdfium.wasmExports.malloc(Math.max(size, 1));
  if (pointer === 0) throw new RangeError(`PDFium is out of memory: ${size} bytes asked`);
  return pointer;
}

/** PDFium's memory from `pointer` on. Good until the next call, which may move it. */
export function viewOf(pdfium: Pdfium, pointer: number, size: number): DataView {
  return new DataView(pdfium.HEAPU8.buffer, pointer, size);
}

export function uint32At(pdfium: Pdfium, pointer: number): number {
  return viewOf(pdfium, pointer, 4).getUint32(0, true);
}

/** FS_RECTF, floats: left, top, right, bottom; a mirrored page has them the other way round. */
export function rectIn(view: DataView, at: number): PdfRect {
  const [left, top] = [view.getFloat32(at, true), view.getFloat32(at + 4, true)];
  const [right, bottom] = [view.getFloat32(at + 8, true), view.getFloat32(at + 12, true)];
  return {
    left: Math.min(left, right),
    bottom: Math.min(bottom, top),
    right: Math.max(left, right),
    top: Math.max(bottom, top),
  };
}
