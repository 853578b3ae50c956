let count = 0;

/**
 * The same PDF in other bytes, so that no cache knows it: readers ignore a comment after the end of the file, and the
 * specification asks for `%%EOF` only within the last 1,024 bytes.
 */
export function varyPdf(bytes) {
  count += 1;
  return Buffer.concat([bytes, Buffer.from(`\n% ${process.pid}-${Date.now()}-${count}\n`)]);
}
