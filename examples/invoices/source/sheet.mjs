import { PDFDocument, StandardFonts, rgb } from 'pdf-lib';

export const A4 = [595.28, 841.89];
export const LETTER = [612, 792];

/** Every sample claims to have been written at this moment: a clock in the file would change it at each run. */
export const WRITTEN_AT = new Date('2026-10-01T08:00:00Z');

const FAMILIES = {
  sans: [StandardFonts.Helvetica, StandardFonts.HelveticaBold],
  serif: [StandardFonts.TimesRoman, StandardFonts.TimesRomanBold],
  mono: [StandardFonts.Courier, StandardFonts.CourierBold],
};

/** One empty page to draw an invoice on. Lengths are points; `y` counts down from the top, as one reads. */
export async function newSheet({ size, family, title, author, language }) {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setTitle(title);
  pdf.setAuthor(author);
  pdf.setLanguage(language);
  pdf.setProducer('CIRA sample generator');
  pdf.setCreationDate(WRITTEN_AT);
  pdf.setModificationDate(WRITTEN_AT);
  const [regular, bold] = await Promise.all(FAMILIES[family].map((font) => pdf.embedFont(font)));
  return new Sheet(pdf, pdf.addPage(size), { regular, bold });
}

class Sheet {
  constructor(pdf, page, fonts) {
    this.pdf = pdf;
    this.page = page;
    this.fonts = fonts;
    this.width = page.getWidth();
    this.height = page.getHeight();
  }

  /** `align` says what `x` is: the left edge, the centre or the right edge of the text. */
  text(text, x, y, { size = 9.5, bold = false, color = '#1c1c1c', align = 'left' } = {}) {
    const font = bold ? this.fonts.bold : this.fonts.regular;
    const shift = { left: 0, center: 0.5, right: 1 }[align] * font.widthOfTextAtSize(text, size);
    this.page.drawText(text, { x: x - shift, y: this.height - y, size, font, color: hex(color) });
  }

  /** Lines of text below each other; answers the `y` of the next one. */
  lines(lines, x, y, { leading = 13, ...style } = {}) {
    lines.forEach((line, index) => this.text(line, x, y + index * leading, style));
    return y + lines.length * leading;
  }

  rule(x0, x1, y, { thickness = 0.7, color = '#777777', dash } = {}) {
    this.page.drawLine({
      start: { x: x0, y: this.height - y },
      end: { x: x1, y: this.height - y },
      thickness,
      color: hex(color),
      ...(dash ? { dashArray: dash } : {}),
    });
  }

  box(x, y, width, height, { fill, border } = {}) {
    this.page.drawRectangle({
      x,
      y: this.height - y - height,
      width,
      height,
      ...(fill ? { color: hex(fill) } : {}),
      ...(border ? { borderColor: hex(border), borderWidth: 0.8 } : {}),
    });
  }

  disc(x, y, radius, fill) {
    this.page.drawCircle({ x, y: this.height - y, size: radius, color: hex(fill) });
  }

  /** A row of cells, each at its column's `x` and alignment. */
  row(columns, cells, y, style) {
    cells.forEach((cell, index) =>
      this.text(cell, columns[index].x, y, { align: columns[index].align, ...style }),
    );
  }

  async save() {
    return Buffer.from(await this.pdf.save());
  }
}

function hex(color) {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  return rgb(red, green, blue);
}
