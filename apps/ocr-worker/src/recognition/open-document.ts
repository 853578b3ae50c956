import { sniffMediaType } from '@cira/common/media/sniff-media-type';
import { DomainError } from '@cira/contracts';
import { OpenedHeic } from './image/opened-heic';
import { OpenedImage } from './image/opened-image';
import { OpenedDocument } from './opened-document';
import { OpenedPdf } from './pdf/opened-pdf';
import { ReadingLimits } from './reading-limits';
import { ReadingTools } from './reading-tools';
import { OpenedXml } from './xml/opened-xml';

/**
 * Opens a document of any kind that we take: PDF, PNG, JPEG, TIFF, WebP, HEIC, GIF or e-invoice XML, told apart by
 * content.
 * Every refusal is a DomainError of the catalogue's documents group. What is thrown besides, then or later (a trap in
 * an engine's WebAssembly), leaves the engines in doubt: drop the tools, better the process.
 */
export async function openDocument(
  bytes: Uint8Array,
  tools: ReadingTools,
  limits: ReadingLimits,
): Promise<OpenedDocument> {
  if (bytes.length === 0) throw new DomainError('EMPTY_FILE');
  const mediaType = sniffMediaType(bytes);
  switch (mediaType) {
    case 'application/pdf':
      return OpenedPdf.open(bytes, await tools.pdfium(), limits);
    case 'image/png':
    case 'image/jpeg':
    case 'image/tiff':
    case 'image/webp':
    case 'image/gif':
      return OpenedImage.open(mediaType, bytes, limits);
    case 'image/heic':
      return new OpenedHeic(bytes, tools, limits);
    case 'application/xml':
      return new OpenedXml(bytes);
    default:
      throw new DomainError('UNSUPPORTED_FILE_TYPE', {
        detail: `The content is ${mediaType ?? 'of no type that is known here'}`,
      });
  }
}
