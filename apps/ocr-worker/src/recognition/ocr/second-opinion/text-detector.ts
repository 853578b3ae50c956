import { Box } from '@cira/contracts';
import { Picture, shrunkTo } from '../picture';
import { withoutMargin } from './crop-margin';
import { cropTensor, Normalization } from './crop-tensor';
import { PictureModel } from './picture-model';
import { DETECTION_MODEL } from './pp-ocr-models';
import { textRegions } from './text-regions';

/** Time and memory grow with the area: about 120 ms and 150 MB for an A4 page so long. A longer one finds no more. */
const MOST_SIDE = 736;
/** The model halves its picture five times. */
const GRAIN = 32;
const NORMALIZATION: Normalization = { mean: [0.485, 0.456, 0.406], deviation: [0.229, 0.224, 0.225] };

/** Finds lines of text, also light on dark, on patterned ground, and in print that fades. */
export class TextDetector {
  private constructor(private readonly model: PictureModel) {}

  static async load(): Promise<TextDetector> {
    return new TextDetector(await PictureModel.load(DETECTION_MODEL));
  }

  /** The boxes of lines, or of the parts of lines that stand apart, in pixels of the picture. */
  async detect(picture: Picture): Promise<Box[]> {
    const scale = Math.min(1, MOST_SIDE / Math.max(picture.width, picture.height));
    const width = toGrain(picture.width * scale);
    const height = toGrain(picture.height * scale);
    const copy = await shrunkTo(picture, width);
    const whole = { x0: 0, y0: 0, x1: copy.width, y1: copy.height };
    const planes = cropTensor(copy, whole, { width, height }, NORMALIZATION);
    const likelihood = await this.model.run(planes, width, height);
    const across = picture.width / width;
    const down = picture.height / height;
    return textRegions({ likelihood, width, height }).map(({ x0, y0, x1, y1 }) =>
      withoutMargin({ x0: x0 * across, y0: y0 * down, x1: x1 * across, y1: y1 * down }),
    );
  }

  async close(): Promise<void> {
    await this.model.close();
  }
}

function toGrain(pixels: number): number {
  return Math.max(GRAIN, Math.round(pixels / GRAIN) * GRAIN);
}
