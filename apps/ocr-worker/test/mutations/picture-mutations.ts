import { deflateSync } from 'node:zlib';
import { Mutation } from './mutation';

const ABSURD = [0, 1, 30_000, 65_535, 2_147_483_647, 4_294_967_295];
/** Within the limit for one picture, so that it must be decoded; and far beyond. */
const SIDES = [3_000, 9_900, 30_000];

/** Pictures that lie about their size, or about how much is in them. */
export const PICTURE_MUTATIONS: Readonly<Record<string, Mutation>> = {
  'PNG: giant': (random) =>
    png(random.pick(ABSURD), random.pick(ABSURD), random.pick([1, 8, 16, 99]), random.bytes(500)),
  'PNG: bomb': (random) => {
    const side = random.pick(SIDES);
    return png(side, side, 1, deflateSync(Buffer.alloc(side * Math.ceil(1 + side / 8))));
  },
  'PNG: bomb as text': (random) =>
    png(50, 50, 8, deflateSync(Buffer.alloc(50 * 51, 255)), [
      chunk(
        'zTXt',
        Buffer.concat([Buffer.from('a\0\0'), deflateSync(Buffer.alloc(random.between(1, 100) * 1_000_000))]),
      ),
    ]),
  'PNG: chunk lengths lie': (random, originals) => {
    const bytes = Buffer.from(originals.png);
    bytes.writeUInt32BE(random.pick(ABSURD), random.pick([8, 33, bytes.length - 12]));
    return bytes;
  },
  'TIFF: giant': (random) =>
    tiff([[WIDTH(random.pick(ABSURD)), HEIGHT(random.pick(ABSURD)), ...STRIP]], random.bytes(500)),
  'TIFF: bomb': (random) => {
    const side = random.pick(SIDES);
    // The largest is refused for its size: what it says, not what it has.
    const data = deflateSync(Buffer.alloc(Math.min(side, 9_900) ** 2));
    return tiff([[WIDTH(side), HEIGHT(side), ...DEFLATED, [STRIP_LENGTH, LONG, data.length]]], data);
  },
  'TIFF: directories in a loop': (random) =>
    tiff(new Array(random.between(1, 5)).fill(SMALL_PAGE), Buffer.alloc(2_500), { nextOfLast: HEADER_END }),
  'TIFF: many pages': (random) =>
    tiff(new Array(random.pick([20, 101, 30_000])).fill(SMALL_PAGE), Buffer.alloc(2_500)),
  'TIFF: tags lie': (random, originals) => {
    const bytes = Buffer.from(originals.tiff);
    const directory = bytes.readUInt32LE(4);
    const tags = bytes.readUInt16LE(directory);
    for (let count = random.between(1, 4); count > 0; count--) {
      const tag = directory + 2 + 12 * random.between(0, tags - 1);
      bytes.writeUInt32LE(random.pick(ABSURD), tag + random.pick([4, 8]));
    }
    return bytes;
  },
  'JPEG: giant': (random, { jpeg }) =>
    withSize(jpeg, random.pick([1, 9_999, 65_535]), random.pick([0, 1, 9_999, 65_535])),
  'JPEG: garbage scans': (random, { jpeg }) => {
    const start = scanStart(jpeg);
    return Buffer.concat([
      jpeg.subarray(0, start),
      random.bytes(random.between(0, jpeg.length)),
      END_OF_JPEG,
    ]);
  },
  'JPEG: scans without end': (random, { progressiveJpeg }) => {
    const side = random.pick([2_000, 9_999]);
    const large = withSize(progressiveJpeg, side, side);
    const scans = large.subarray(scanStart(large), -2);
    const times = new Array<Buffer>(random.between(10, 100)).fill(scans);
    return Buffer.concat([large.subarray(0, scanStart(large)), ...times, END_OF_JPEG]);
  },
  'WebP: giant': (random, { webp }) => {
    const bytes = Buffer.from(webp);
    // The size of the file, of the first chunk, and the dimensions of a lossy frame.
    bytes.writeUInt32LE(random.pick(ABSURD), random.pick([4, 16]));
    bytes.writeUInt32LE(random.pick(ABSURD), random.pick([4, 26]));
    return bytes;
  },
  'HEIC: without content': (random) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(random.pick(ABSURD));
    const type = Buffer.from(
      `\0\0\0\x18ftyp${random.pick(['heic', 'heix', 'mif1'])}\0\0\0\0mif1heic`,
      'latin1',
    );
    return Buffer.concat([type, length, Buffer.from('meta'), random.bytes(random.between(0, 5_000))]);
  },
};

function png(width: number, height: number, bits: number, data: Buffer, more: Buffer[] = []): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(bits, 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...more,
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const checked = Buffer.concat([Buffer.from(type), data]);
  const framed = Buffer.alloc(checked.length + 8);
  framed.writeUInt32BE(data.length, 0);
  checked.copy(framed, 4);
  framed.writeUInt32BE(crc32(checked), checked.length + 4);
  return framed;
}

/** Only Node 20.15 and later have it in zlib. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

type Tag = [tag: number, type: number, value: number];

const SHORT = 3;
const LONG = 4;
const HEADER_END = 8;
const STRIP_LENGTH = 279;
const WIDTH = (value: number): Tag => [256, LONG, value];
const HEIGHT = (value: number): Tag => [257, LONG, value];
const grey = (compression: number): Tag[] => [
  [258, SHORT, 8],
  [259, SHORT, compression],
  [262, SHORT, 1],
  [273, LONG, 0],
  [277, SHORT, 1],
];
const STRIP: Tag[] = [...grey(1), [STRIP_LENGTH, LONG, 4_294_967_295]];
const DEFLATED = grey(8);
const SMALL_PAGE: Tag[] = [WIDTH(50), HEIGHT(50), ...grey(1), [STRIP_LENGTH, LONG, 2_500]];
const STRIP_OFFSET = 273;

/** Little-endian; the directories first, one after the other, then the one strip that all of them share. */
function tiff(directories: readonly Tag[][], strip: Buffer, { nextOfLast = 0 } = {}): Buffer {
  const sizes = directories.map((tags) => 2 + 12 * tags.length + 4);
  const stripAt = HEADER_END + sizes.reduce((sum, size) => sum + size, 0);
  const head = Buffer.alloc(stripAt);
  head.write('II*\0', 'latin1');
  head.writeUInt32LE(HEADER_END, 4);
  let at = HEADER_END;
  directories.forEach((tags, index) => {
    at = head.writeUInt16LE(tags.length, at);
    for (const [tag, type, value] of tags) {
      at = head.writeUInt16LE(tag, at);
      at = head.writeUInt16LE(type, at);
      at = head.writeUInt32LE(1, at);
      at = head.writeUInt32LE(tag === STRIP_OFFSET ? stripAt : value, at);
    }
    at = head.writeUInt32LE(index === directories.length - 1 ? nextOfLast : at + 4, at);
  });
  return Buffer.concat([head, strip]);
}

const END_OF_JPEG = Buffer.from('ffd9', 'hex');

/** The frame header (SOF0 or SOF2) with another height and width. */
function withSize(jpeg: Buffer, width: number, height: number): Buffer {
  const bytes = Buffer.from(jpeg);
  const frame = Math.max(bytes.indexOf('ffc0', 'hex'), bytes.indexOf('ffc2', 'hex'));
  bytes.writeUInt16BE(height, frame + 5);
  bytes.writeUInt16BE(width, frame + 7);
  return bytes;
}

function scanStart(jpeg: Buffer): number {
  return jpeg.indexOf('ffda', 'hex');
}
