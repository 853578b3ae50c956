import { PDFDocument, StandardFonts } from 'pdf-lib';

/** The pages as a PDF, for looking at; as they are printed, without the noise of a scan. */
export async function drawn(pages) {
  const pdf = await PDFDocument.create();
  const fonts = {};
  for (const { width, height, runs } of pages) {
    const page = pdf.addPage([width, height]);
    for (const { x, y, text, style } of runs) {
      const name = FONTS[style.family][style.bold ? 1 : 0];
      fonts[name] ??= await pdf.embedFont(name);
      page.drawText(printable(text, fonts[name]), { x, y: height - y, size: style.size, font: fonts[name] });
    }
  }
  return pdf.save();
}

const FONTS = {
  Helvetica: [StandardFonts.Helvetica, StandardFonts.HelveticaBold],
  Times: [StandardFonts.TimesRoman, StandardFonts.TimesRomanBold],
  Courier: [StandardFonts.Courier, StandardFonts.CourierBold],
};

/** The standard fonts lack a few signs, such as that of the rupee. */
function printable(text, font) {
  const known = new Set(font.getCharacterSet());
  return [...text].map((sign) => (known.has(sign.codePointAt(0)) ? sign : '?')).join('');
}
