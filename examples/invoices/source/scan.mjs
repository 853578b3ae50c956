import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { addNoise, seededRandom } from './noise.mjs';
import { rasterise } from './raster.mjs';
import { WRITTEN_AT } from './sheet.mjs';
import { rotation, warp } from './warp.mjs';

/** A page as an office scanner gives it: laid in slightly askew, a little soft and noisy, a JPEG in a PDF. */
export async function scan(pdfBytes, { dpi, skewDegrees, seed }) {
  const page = await rasterise(pdfBytes, dpi);
  const skewed = warp(page, {
    width: page.width,
    height: page.height,
    toSource: rotation(page, skewDegrees),
    outside: () => 236,
  });
  const raw = { width: page.width, height: page.height, channels: 1 };
  const soft = await sharp(skewed.data, { raw }).blur(0.6).toColourspace('b-w').raw().toBuffer();
  // Paper is never as white, nor toner as black, as the numbers 255 and 0.
  for (let index = 0; index < soft.length; index++) soft[index] = 22 + soft[index] * 0.89;
  addNoise(soft, 2.2, seededRandom(seed));
  const jpeg = await sharp(soft, { raw }).jpeg({ quality: 68 }).withMetadata({ density: dpi }).toBuffer();
  return pictureAsPdf(jpeg, { width: (page.width / dpi) * 72, height: (page.height / dpi) * 72 });
}

async function pictureAsPdf(jpeg, { width, height }) {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setProducer('CIRA sample generator');
  pdf.setCreationDate(WRITTEN_AT);
  pdf.setModificationDate(WRITTEN_AT);
  pdf.addPage([width, height]).drawImage(await pdf.embedJpg(jpeg), { x: 0, y: 0, width, height });
  return Buffer.from(await pdf.save());
}
