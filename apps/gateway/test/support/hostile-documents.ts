import { deflateSync } from 'node:zlib';
import { FileUpload } from './api-client';
import { writePdf } from './write-pdf';

export function pdfWithoutPages(): FileUpload {
  return {
    name: 'none.pdf',
    bytes: writePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']),
  };
}

/** As many pages as asked for, each of them empty and a few bytes long. */
export function pdfWithPages(count: number): FileUpload {
  const kids = Array.from({ length: count }, (_, index) => `${index + 3} 0 R`).join(' ');
  const pages = Array.from(
    { length: count },
    () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  );
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    ...pages,
  ];
  return { name: 'pages.pdf', bytes: writePdf(objects) };
}

/** A black picture of `side` times `side` pixels: some kilobytes as a file, gigabytes once it is unpacked to RGBA. */
export function pngBomb(side: number): FileUpload {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8); // one bit for a pixel, grey
  const rows = Buffer.alloc(side * (1 + Math.ceil(side / 8)));
  return {
    name: 'bomb.png',
    bytes: Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      pngChunk('IHDR', header),
      pngChunk('IDAT', deflateSync(rows)),
      pngChunk('IEND', Buffer.alloc(0)),
    ]),
  };
}

/** A picture of nothing: readable as a file, with no text on it. */
export function blankPng(): FileUpload {
  return { ...pngBomb(400), name: 'blank.png' };
}

/** What an office program or `zip` would begin a file with. */
export function zipCalledPdf(): FileUpload {
  return {
    name: 'invoice.pdf',
    bytes: Buffer.from('PK\x03\x04\x14\0\0\0\x08\0'.padEnd(200, '\0'), 'latin1'),
  };
}

/** A PDF by its first bytes, and as large as asked for. */
export function largePdf(sizeBytes: number): FileUpload {
  const bytes = Buffer.alloc(sizeBytes, ' ');
  bytes.write('%PDF-1.4\n');
  return { name: 'large.pdf', bytes };
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** The PNG specification's own: https://www.w3.org/TR/png/#D-CRCAppendix */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
