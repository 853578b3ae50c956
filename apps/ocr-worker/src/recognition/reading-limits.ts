/** How much work one document may cause. What exceeds them is refused (or scaled down) before memory is taken. */
export interface ReadingLimits {
  /** Pages of a PDF or TIFF; more is DOCUMENT_HAS_TOO_MANY_PAGES. */
  maxPages: number;
  /** Pixels of one picture as it is stored (decompression bombs); more is DOCUMENT_TOO_COMPLEX. */
  maxInputPixels: number;
  /** Pixels handed to OCR for one page; larger pages are read at a lower resolution. A4 at 300 dpi has 8.7 million. */
  maxOcrPixels: number;
  /** Characters in the text layer of one page; one with more stays unread. The fullest A4 page has some 20,000. */
  maxPageCharacters: number;
  /** Characters in the text layers of a document; more is DOCUMENT_TOO_COMPLEX. */
  maxDocumentCharacters: number;
}

export const DEFAULT_READING_LIMITS: ReadingLimits = {
  maxPages: 100,
  maxInputPixels: 100_000_000,
  maxOcrPixels: 12_000_000,
  maxPageCharacters: 100_000,
  maxDocumentCharacters: 1_000_000,
};
