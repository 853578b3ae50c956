/** A PDF written by hand: `objects` are the bodies of objects 1, 2, …, the first the catalogue. */
export function writePdf(objects: readonly string[]): Buffer {
  const parts = ['%PDF-1.4\n'];
  let length = parts[0]?.length ?? 0;
  const offsets = objects.map((body, index) => {
    const offset = length;
    const text = `${index + 1} 0 obj\n${body}\nendobj\n`;
    parts.push(text);
    length += text.length;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return Buffer.from(
    `${parts.join('')}xref\n0 ${size}\n0000000000 65535 f \n${entries}` +
      `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
  );
}
