import { decodeText } from './decode-text';

describe('decodeText', () => {
  it('follows the byte order mark and drops it', () => {
    expect(decodeText(Buffer.from('\uFEFFMüller', 'utf8'))).toBe('Müller');
    expect(decodeText(Buffer.from('\uFEFFMüller', 'utf16le'))).toBe('Müller');
    expect(decodeText(Buffer.from('\uFEFFMüller', 'utf16le').swap16())).toBe('Müller');
  });

  it('follows the encoding that an XML declaration names', () => {
    expect(
      decodeText(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>', 'latin1')),
    ).toContain('é');
  });

  it('is UTF-8 where the declaration names nothing that exists, or UTF-16 that it is not', () => {
    expect(decodeText(Buffer.from('<?xml version="1.0" encoding="klingon"?><a>é</a>'))).toContain('é');
    expect(decodeText(Buffer.from('<?xml version="1.0" encoding="UTF-16"?><a>é</a>'))).toContain('é');
  });

  it('replaces bytes that the encoding does not allow', () => {
    expect(decodeText(Uint8Array.from([0x61, 0xff, 0x62]))).toBe('a\uFFFDb');
  });
});
