import { Box } from '@cira/contracts';
import { Picture } from '../picture';
import { cropTensor, Normalization } from './crop-tensor';
import { Alphabet, decodeCtc, SeenCharacter } from './decode-ctc';
import { PictureModel } from './picture-model';
import { RECOGNITION_MODEL, recognitionAlphabet } from './pp-ocr-models';

/** The height of line that the model was trained on. */
const LINE_HEIGHT = 48;
/** The model makes one step of so many pixels. */
const STEP = 8;
/** It needs a few steps to see anything. */
const LEAST_WIDTH = 4 * STEP;
/** No line of print is longer for its height; what is, a rule for instance, would only take time. */
const MOST_WIDTH = 400 * STEP;
const NORMALIZATION: Normalization = { mean: [0.5, 0.5, 0.5], deviation: [0.5, 0.5, 0.5] };

/** Reads single lines and words. A crop three times as wide as high takes 11 ms, and longer ones in proportion. */
export class CropRecognizer {
  private constructor(
    private readonly model: PictureModel,
    private readonly alphabet: Alphabet,
  ) {}

  static async load(): Promise<CropRecognizer> {
    return new CropRecognizer(await PictureModel.load(RECOGNITION_MODEL), recognitionAlphabet());
  }

  /** What stands in `crop` (pixels of the picture). Several crops in one run of the model would not take less time. */
  async recognize(picture: Picture, crop: Box): Promise<SeenCharacter[]> {
    const steps = Math.round((LINE_HEIGHT * (crop.x1 - crop.x0)) / (crop.y1 - crop.y0) / STEP);
    const width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, STEP * steps));
    const planes = cropTensor(picture, crop, { width, height: LINE_HEIGHT }, NORMALIZATION);
    return decodeCtc(await this.model.run(planes, width, LINE_HEIGHT), this.alphabet);
  }

  async close(): Promise<void> {
    await this.model.close();
  }
}
