import { PDFiumLibrary } from '@hyzyla/pdfium';

/** The first page of a PDF as grey pixels, one byte each, row by row. */
export async function rasterise(pdfBytes, dpi) {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdfBytes);
  try {
    const image = await document.getPage(0).render({ scale: dpi / 72, render: 'bitmap', colorSpace: 'Gray' });
    return { data: Buffer.from(image.data), width: image.width, height: image.height };
  } finally {
    document.destroy();
    library.destroy();
  }
}
