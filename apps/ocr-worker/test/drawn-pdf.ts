import { rawPdf } from './raw-pdf';

export interface DrawnFont {
  /** Entries of the font descriptor; a font without one is plain Helvetica. */
  descriptor?: string;
  /** Advances of the characters 32 to 126, thousandths of an em. */
  width?: number;
  /** What the characters mean: hexadecimal code to hexadecimal UTF-16, as a ToUnicode map has it. */
  meaning?: Readonly<Record<string, string>>;
}

/** An A4 page drawn by the operators of `content`, in the font /F. */
export function drawnPdf(content: string, font: DrawnFont = {}): Buffer {
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    stream(content),
    fontOf(font),
    `<< /Type /FontDescriptor /FontName /Invented /Flags 32 /ItalicAngle 0 /StemV 80 ${font.descriptor ?? ''} >>`,
    stream(toUnicode(font.meaning ?? {})),
  ]);
}

/** Draws `text` with its base line starting at x, y, in an operation of its own. */
export function drawn(text: string, x: number, y: number, size = 10, state = ''): string {
  return `BT /F ${size} Tf ${state} ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`;
}

function fontOf({ descriptor, width, meaning }: DrawnFont): string {
  const entries = ['/Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding'];
  entries.push(
    descriptor === undefined ? '/BaseFont /Helvetica' : '/BaseFont /Invented /FontDescriptor 6 0 R',
  );
  if (width !== undefined) {
    entries.push(`/FirstChar 32 /LastChar 126 /Widths [${new Array(95).fill(width).join(' ')}]`);
  }
  if (meaning !== undefined) entries.push('/ToUnicode 7 0 R');
  return `<< ${entries.join(' ')} >>`;
}

function toUnicode(meaning: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(meaning).map(([code, text]) => `<${code}> <${text}>`);
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '1 begincodespacerange <00> <FF> endcodespacerange',
    `${pairs.length} beginbfchar`,
    ...pairs,
    'endbfchar endcmap end end',
  ].join('\n');
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}
