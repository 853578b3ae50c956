import { sniffMediaType } from '@cira/common/media/sniff-media-type';
import { DomainError, Page, Reading } from '@cira/contracts';
import { readImage } from './image/read-image';
import { OcrEngine } from './ocr/ocr-engine';
import { readPdf } from './pdf/read-pdf';
import { ReadingLimits } from './reading-limits';
import { ReadingTools } from './reading-tools';
import { readXml } from './xml/read-xml';

/**
 * Reads a document of any kind that we take: PDF, PNG, JPEG, TIFF or e-invoice XML, told apart by content.
 * Every refusal is a DomainError of the catalogue's documents group, or NeedsOcr where the tools have no OCR. What is
 * thrown besides (a trap in an engine's WebAssembly) leaves the engines in doubt: drop the tools, better the process.
 * `ReaderPool` does.
 */
export async function readDocument(
  bytes: Uint8Array,
  options: ReadingLimits & { tools: ReadingTools },
): Promise<Reading> {
  const reading = await readByType(bytes, options);
  if (reading.embeddedInvoice === null && reading.pages.every((page) => page.words.length === 0)) {
    throw new DomainError('DOCUMENT_HAS_NO_TEXT');
  }
  return reading;
}

async function readByType(
  bytes: Uint8Array,
  { tools, ...limits }: ReadingLimits & { tools: ReadingTools },
): Promise<Reading> {
  if (bytes.length === 0) throw new DomainError('EMPTY_FILE');
  const mediaType = sniffMediaType(bytes);
  switch (mediaType) {
    case 'application/pdf': {
      const read = await readPdf(bytes, tools, limits);
      return { version: 1, mediaType, ...read, ocrEngine: ocrEngineOf(read.pages) };
    }
    case 'image/png':
    case 'image/jpeg':
    case 'image/tiff': {
      const read = await readImage(bytes, tools, limits);
      const ocrEngine = ocrEngineOf(read.pages);
      return { version: 1, mediaType, ...read, embeddedInvoice: null, ocrEngine, warnings: [] };
    }
    case 'application/xml': {
      const embeddedInvoice = readXml(bytes);
      return {
        version: 1,
        mediaType,
        pages: [],
        embeddedInvoice,
        ocrEngine: null,
        language: null,
        warnings: [],
      };
    }
    default:
      throw new DomainError('UNSUPPORTED_FILE_TYPE', {
        detail: `The content is ${mediaType ?? 'of no type that is known here'}`,
      });
  }
}

function ocrEngineOf(pages: readonly Page[]): string | null {
  return pages.some((page) => page.route === 'ocr') ? OcrEngine.description : null;
}
