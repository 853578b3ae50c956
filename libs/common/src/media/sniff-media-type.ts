import { decodeText } from './decode-text';

export type SniffedMediaType =
  | 'application/pdf'
  | 'image/png'
  | 'image/jpeg'
  | 'image/tiff'
  | 'image/gif'
  | 'image/webp'
  | 'image/bmp'
  | 'image/heic'
  | 'image/avif'
  | 'application/zip'
  | 'application/gzip'
  | 'application/x-ole-storage'
  | 'application/postscript'
  | 'application/xml'
  | 'text/html';

/** How much of a file is looked at. */
const SNIFF_LENGTH = 4096;

/**
 * Tells what a file is from its first bytes (4 kB are enough, more does no harm); names and declared types are not
 * believed. `null`: nothing that is known here. Office files (docx, xlsx) are `application/zip`, old ones
 * `application/x-ole-storage`.
 */
export function sniffMediaType(head: Uint8Array): SniffedMediaType | null {
  const bytes = head.subarray(0, SNIFF_LENGTH);
  const magic = MAGIC.find(({ at, is }) => startsWith(bytes, is, at));
  if (magic !== undefined) return magic.mediaType;
  if (isBitmap(bytes)) return 'image/bmp';
  const heif = heifMediaType(bytes);
  if (heif !== null) return heif;

  const start = decodeText(bytes).trimStart();
  // Before the PDF marker: a login page may well print "%PDF-" near its top, a PDF hardly begins with HTML.
  if (isHtml(start)) return 'text/html';
  if (hasPdfMarker(bytes)) return 'application/pdf';
  if (XML_START.test(start)) return 'application/xml';
  return null;
}

const MAGIC: readonly { mediaType: SniffedMediaType; at: number; is: readonly number[] }[] = [
  { mediaType: 'image/png', at: 0, is: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'image/jpeg', at: 0, is: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/tiff', at: 0, is: [0x49, 0x49, 0x2a, 0x00] },
  { mediaType: 'image/tiff', at: 0, is: [0x4d, 0x4d, 0x00, 0x2a] },
  // BigTIFF
  { mediaType: 'image/tiff', at: 0, is: [0x49, 0x49, 0x2b, 0x00] },
  { mediaType: 'image/tiff', at: 0, is: [0x4d, 0x4d, 0x00, 0x2b] },
  { mediaType: 'image/gif', at: 0, is: ascii('GIF8') },
  { mediaType: 'image/webp', at: 8, is: ascii('WEBP') },
  { mediaType: 'application/zip', at: 0, is: [0x50, 0x4b, 0x03, 0x04] },
  { mediaType: 'application/zip', at: 0, is: [0x50, 0x4b, 0x05, 0x06] },
  { mediaType: 'application/gzip', at: 0, is: [0x1f, 0x8b] },
  {
    mediaType: 'application/x-ole-storage',
    at: 0,
    is: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  },
  { mediaType: 'application/postscript', at: 0, is: ascii('%!PS') },
];

const HTML_START =
  /^<(?:!doctype\s+html|html|head|body|title|meta|script|style|link|iframe|div|table|h[1-6]|p|a|form)[\s>/]/i;
const XML_START = /^<(?:\?xml[\s?]|!--|!DOCTYPE\s|[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?[\s>/])/;

/** XHTML opens like any XML, whose own `<a>` or `<title>` proves nothing: there only the root element counts. */
function isHtml(start: string): boolean {
  const opening = withoutProlog(start);
  return start.startsWith('<?xml') ? /^<(?:!doctype\s+)?html[\s>]/i.test(opening) : HTML_START.test(opening);
}

/** What follows processing instructions and comments. */
function withoutProlog(text: string): string {
  let rest = text;
  for (;;) {
    const end = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : null;
    const at = end === null ? -1 : rest.indexOf(end);
    if (end === null || at < 0) return rest;
    rest = rest.slice(at + end.length).trimStart();
  }
}

/** ISO 23008-12, annex B, and AV1 Image File Format, 7: what the brands of a HEIF file say of its coding. */
const HEVC_BRANDS: readonly string[] = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs'];
const AV1_BRANDS: readonly string[] = ['avif', 'avis'];
const BRANDS_OF_ANY_CODING: readonly string[] = ['mif1', 'msf1'];

/** Null for other files of the family, such as videos. What does not name its coding is HEVC: AV1 files have to. */
function heifMediaType(bytes: Uint8Array): 'image/heic' | 'image/avif' | null {
  if (!startsWith(bytes, ascii('ftyp'), 4)) return null;
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const brands = new TextDecoder('latin1').decode(bytes.subarray(8, size)).match(/.{4}/gs) ?? [];
  // Between the file's own brand and those that it is compatible with stands a version.
  const [own = '', , ...compatible] = brands;
  const coding = heifCoding([own]) ?? heifCoding(compatible);
  const isHeif = brands.some((brand) => BRANDS_OF_ANY_CODING.includes(brand));
  return coding ?? (isHeif ? 'image/heic' : null);
}

function heifCoding(brands: readonly string[]): 'image/heic' | 'image/avif' | null {
  if (brands.some((brand) => HEVC_BRANDS.includes(brand))) return 'image/heic';
  return brands.some((brand) => AV1_BRANDS.includes(brand)) ? 'image/avif' : null;
}

/** ISO 32000-1, implementation note 13: readers accept the header anywhere within the first 1024 bytes. */
function hasPdfMarker(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');
}

/** "BM" alone begins many a text; a bitmap has four reserved zeros at 6. */
function isBitmap(bytes: Uint8Array): boolean {
  return startsWith(bytes, ascii('BM'), 0) && startsWith(bytes, [0, 0, 0, 0], 6);
}

function startsWith(bytes: Uint8Array, expected: readonly number[], at: number): boolean {
  return expected.every((byte, index) => bytes[at + index] === byte);
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
