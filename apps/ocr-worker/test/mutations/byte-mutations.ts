import { deflateSync, inflateSync } from 'node:zlib';
import { Mutation } from './mutation';
import { Originals } from './originals';
import { Random } from './random';

type Damage = (bytes: Buffer, random: Random) => Buffer;
type Choice = readonly (keyof Originals)[];

const DAMAGES: Readonly<Record<string, Damage>> = {
  truncated: (bytes, random) => bytes.subarray(0, random.between(1, bytes.length - 1)),
  'bits flipped': flipped,
  overwritten: (bytes, random) => {
    const { before, damaged, after } = cut(bytes, random);
    return Buffer.concat([before, random.bytes(damaged.length), after]);
  },
  'a piece removed': (bytes, random) => {
    const { before, after } = cut(bytes, random);
    return Buffer.concat([before, after]);
  },
  'a piece doubled': (bytes, random) => {
    const { before, damaged, after } = cut(bytes, random);
    return Buffer.concat([before, damaged, damaged, after]);
  },
};

const PDFS: Choice = ['plainPdf', 'compressedPdf', 'scannedPdf', 'eInvoicePdf'];
const PICTURES: Choice = ['png', 'jpeg', 'progressiveJpeg', 'tiff', 'webp'];

/** Damage that knows nothing of formats, but for the one that opens compressed streams. */
export const BYTE_MUTATIONS: Readonly<Record<string, Mutation>> = {
  ...damagesOf('PDF', PDFS),
  ...damagesOf('picture', PICTURES),
  ...damagesOf('XML', ['xml']),
  'PDF: damage within a Flate stream': (random, originals) =>
    damageStream(originals[random.pick(['compressedPdf', 'eInvoicePdf'] as const)], random),
  empty: () => Buffer.alloc(0),
  'random bytes behind a signature': (random) =>
    Buffer.concat([Buffer.from(random.pick(SIGNATURES), 'latin1'), random.bytes(random.between(0, 20_000))]),
};

const SIGNATURES = [
  '',
  '%PDF-1.7\n',
  '\x89PNG\r\n\x1a\n',
  '\xff\xd8\xff\xe0',
  'II*\0',
  'RIFF\xff\xff\0\0WEBPVP8 ',
  '\0\0\0\x18ftypheic',
  'PK\x03\x04',
  '<?xml version="1.0"?>',
];

function damagesOf(name: string, choice: Choice): Record<string, Mutation> {
  return Object.fromEntries(
    Object.entries(DAMAGES).map(([damage, apply]): [string, Mutation] => [
      `${name}: ${damage}`,
      (random, originals) => apply(originals[random.pick(choice)], random),
    ]),
  );
}

function flipped(bytes: Buffer, random: Random): Buffer {
  const damaged = Buffer.from(bytes);
  for (let count = random.between(1, 200); count > 0; count--) {
    const at = random.between(0, damaged.length - 1);
    damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << random.between(0, 7)), at);
  }
  return damaged;
}

/** A piece of at most a quarter of the bytes, and what is around it. */
function cut(bytes: Buffer, random: Random): { before: Buffer; damaged: Buffer; after: Buffer } {
  const length = random.between(1, bytes.length >> 2);
  const start = random.between(0, bytes.length - length);
  return {
    before: bytes.subarray(0, start),
    damaged: bytes.subarray(start, start + length),
    after: bytes.subarray(start + length),
  };
}

/** Opens one stream (of objects, of references, of content), damages what is in it, and compresses it again. */
function damageStream(pdf: Buffer, random: Random): Buffer {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/(?<!end)stream\r?\n(.*?)\r?\nendstream/gs)].flatMap((match) => {
    const data = match[1] ?? '';
    const content = inflated(Buffer.from(data, 'latin1'));
    return content === null
      ? []
      : [{ content, length: data.length, at: match.index + match[0].indexOf(data) }];
  });
  const { content, length, at } = random.pick(streams);
  const damage = random.pick(Object.values(DAMAGES));
  const compressed = deflateSync(damage(content, random), { level: 9 });
  // Where it still fits, all offsets of the file stay right.
  const padding = Buffer.alloc(Math.max(0, length - compressed.length));
  return Buffer.concat([pdf.subarray(0, at), compressed, padding, pdf.subarray(at + length)]);
}

function inflated(data: Buffer): Buffer | null {
  try {
    return inflateSync(data);
  } catch {
    return null;
  }
}
