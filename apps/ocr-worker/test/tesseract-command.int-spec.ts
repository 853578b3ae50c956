import { describeWithProgram } from '@cira/common/testing/describe-with-program';
import sharp from 'sharp';
import { OcrEngine } from '../src/recognition/ocr/ocr-engine';
import { OcrWord } from '../src/recognition/ocr/ocr-word';
import { fromSharp, Picture } from '../src/recognition/ocr/picture';
import { TesseractCommand } from '../src/recognition/ocr/tesseract-command';
import { ENGLISH, scanOf } from './sample-documents';

jest.setTimeout(60_000);

const TESSERACT = {
  path: process.env.TESSERACT_PATH ?? '/usr/bin/tesseract',
  howToGet: 'apt-get install tesseract-ocr, or set TESSERACT_PATH',
};

async function scan(): Promise<Picture> {
  return fromSharp(sharp(await scanOf(ENGLISH)).greyscale());
}

function wordNamed(words: readonly OcrWord[], text: string): OcrWord | undefined {
  return words.find((word) => word.text === text);
}

describeWithProgram(TESSERACT, "The system's own tesseract", (tesseractPath) => {
  it('reads the same words in the same places as the one that comes with us', async () => {
    const [ours, systems] = [null, tesseractPath].map(
      (path) => new OcrEngine({ tesseractPath: path, secondOpinion: false }),
    );
    const picture = await scan();
    const expected = (await ours?.recognize(picture, 'en')) ?? [];
    const words = (await systems?.recognize(picture, 'en')) ?? [];
    await Promise.all([ours?.close(), systems?.close()]);
    for (const text of ['NP-20417', '93.31', 'Northwind']) {
      const [a, b] = [wordNamed(expected, text), wordNamed(words, text)];
      expect(b?.confidence).toBeGreaterThan(0.5);
      for (const side of ['x0', 'y0', 'x1', 'y1'] as const) {
        expect(Math.abs((a?.box[side] ?? NaN) - (b?.box[side] ?? NaN))).toBeLessThan(10);
      }
    }
    expect(systems?.description).toMatch(/^tesseract \d+\.\d+/);
  });

  it('says what is wrong when it fails', async () => {
    const command = TesseractCommand.open(tesseractPath);
    await expect(command.recognize(await scan(), 'no-such-language')).rejects.toThrow('no-such-language');
  });
});

describe('A program that is no tesseract', () => {
  it.each([process.execPath, '/no/such/program'])('is refused: %s', (path) => {
    expect(() => new OcrEngine({ tesseractPath: path, secondOpinion: false })).toThrow();
  });
});
