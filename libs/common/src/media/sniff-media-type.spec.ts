import { sniffMediaType } from './sniff-media-type';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from([...values, ...new Array<number>(16).fill(1)]);

/** The first box of a file of the ISO base media family. */
function ftyp(major: string, compatible: readonly string[]): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(16 + 4 * compatible.length);
  return Buffer.concat([size, utf8(`ftyp${major}\0\0\0\0${compatible.join('')}`)]);
}

describe('sniffMediaType', () => {
  it.each([
    ['image/png', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['image/jpeg', bytes(0xff, 0xd8, 0xff, 0xe1)],
    ['image/tiff', bytes(0x49, 0x49, 0x2a, 0x00)],
    ['image/tiff', bytes(0x4d, 0x4d, 0x00, 0x2a)],
    ['image/gif', utf8('GIF89a......')],
    ['image/webp', utf8('RIFF\u0001\u0001\u0001\u0001WEBPVP8 ')],
    ['image/bmp', bytes(0x42, 0x4d, 9, 9, 9, 9, 0, 0, 0, 0)],
    ['application/zip', bytes(0x50, 0x4b, 0x03, 0x04)],
    ['application/gzip', bytes(0x1f, 0x8b, 8)],
    ['application/x-ole-storage', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['application/postscript', utf8('%!PS-Adobe-3.0')],
  ])('knows %s by its first bytes', (expected, head) => {
    expect(sniffMediaType(head)).toBe(expected);
  });

  it.each([
    ['image/heic', 'heic', ['mif1', 'heic']],
    ['image/heic', 'heix', ['mif1']],
    ['image/heic', 'heim', []],
    ['image/heic', 'heis', []],
    ['image/heic', 'hevc', ['msf1']],
    ['image/heic', 'mif1', ['mif1', 'heic', 'MiHB']],
    ['image/heic', 'msf1', ['hevc']],
    ['image/heic', 'mif1', []],
    ['image/avif', 'avif', ['mif1', 'miaf']],
    ['image/avif', 'mif1', ['avif', 'miaf']],
    [null, 'isom', ['mp42']],
    [null, 'qt  ', []],
  ])('makes %s of the brand %s with %j', (expected, major, compatible) => {
    expect(sniffMediaType(ftyp(major, compatible))).toBe(expected);
  });

  it('reads no brands behind the end of their box, and none of a box that is cut off', () => {
    const file = Buffer.concat([ftyp('isom', []), utf8('heicheic')]);
    expect(sniffMediaType(file)).toBeNull();
    expect(sniffMediaType(ftyp('mif1', ['avif']).subarray(0, 10))).toBeNull();
  });

  it('finds the PDF marker anywhere in the first 1024 bytes and no further', () => {
    expect(sniffMediaType(utf8('%PDF-1.7\n'))).toBe('application/pdf');
    expect(sniffMediaType(utf8(`${'x'.repeat(1019)}%PDF-1.4`))).toBe('application/pdf');
    expect(sniffMediaType(utf8(`${'x'.repeat(1020)}%PDF-1.4`))).toBeNull();
  });

  it.each([
    ['declaration', utf8('<?xml version="1.0"?><Invoice xmlns="urn:x"/>')],
    ['no declaration', utf8('\n <rsm:CrossIndustryInvoice xmlns:rsm="urn:x">')],
    ['UTF-8 with a byte order mark', utf8('\uFEFF<?xml version="1.0"?><a/>')],
    ['UTF-16 little endian', Buffer.from('\uFEFF<?xml version="1.0"?><a/>', 'utf16le')],
    ['UTF-16 big endian', Buffer.from('\uFEFF<?xml version="1.0"?><a/>', 'utf16le').swap16()],
    ['UTF-16 without a byte order mark', Buffer.from('<?xml version="1.0"?><a/>', 'utf16le')],
    ['a comment first', utf8('<!-- by hand --><Invoice>')],
  ])('knows XML: %s', (_name, head) => {
    expect(sniffMediaType(head)).toBe('application/xml');
  });

  it.each([
    ['a doctype', '<!DOCTYPE html><html>'],
    ['lower case and white space', '\r\n\t<html lang="en">'],
    ['XHTML', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html>'],
    ['a comment first', '<!-- saved from url -->\n<html>'],
    ['a fragment', '<div class="login">Sign in</div>'],
    ['a login page that names the PDF marker', '<html><p>%PDF-1.4 is what you wanted</p>'],
  ])('tells web pages from documents: %s', (_name, text) => {
    expect(sniffMediaType(utf8(text))).toBe('text/html');
  });

  it.each([
    ['nothing', ''],
    ['plain text', 'Invoice 42\nTotal 12.00'],
    ['text that begins like a bitmap', 'BMW invoice of March'],
    ['a lone angle bracket', '< 5 apples'],
    ['JSON', '{"a":1}'],
  ])('does not know %s', (_name, text) => {
    expect(sniffMediaType(utf8(text))).toBeNull();
  });
});
