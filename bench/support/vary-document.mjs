let count = 0;

/**
 * The same document in other bytes, so that no cache knows it: with a comment that no reader looks at. For PDF, JPEG
 * and XML. PDF readers ask for `%%EOF` only within the last 1,024 bytes.
 */
export function varyDocument(bytes) {
  count += 1;
  const comment = `${process.pid}-${Date.now()}-${count}`;
  if (bytes.toString('latin1', 0, 2) === '\xff\xd8') return withJpegComment(bytes, comment);
  const text = bytes.toString('latin1', 0, 5) === '%PDF-' ? `\n% ${comment}\n` : `\n<!-- ${comment} -->\n`;
  return Buffer.concat([bytes, Buffer.from(text)]);
}

/** A COM segment right behind the start of the image. */
function withJpegComment(bytes, comment) {
  const segment = Buffer.from(`\xff\xfe\0\0${comment}`, 'latin1');
  segment.writeUInt16BE(comment.length + 2, 2);
  return Buffer.concat([bytes.subarray(0, 2), segment, bytes.subarray(2)]);
}
