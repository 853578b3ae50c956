import { RouteReason } from '@cira/contracts';
import { Language } from '../ocr/language';
import { OcrEngine } from '../ocr/ocr-engine';
import { OcrPage } from '../ocr/recognized-page';
import { OpenedDocument, SurveyedPage } from '../opened-document';
import { Rotation } from '../quarter-turns';
import { ReadingLimits } from '../reading-limits';
import { countImagePages, readImagePage, renderImagePage } from './read-image';

/** A picture file: one page, or as many as a TIFF has. */
export class OpenedImage implements OpenedDocument {
  readonly embeddedInvoice = null;
  readonly intact = true;

  private constructor(
    readonly mediaType: string,
    readonly pageCount: number,
    private readonly bytes: Uint8Array,
    private readonly limits: ReadingLimits,
  ) {}

  static async open(mediaType: string, bytes: Uint8Array, limits: ReadingLimits): Promise<OpenedImage> {
    return new OpenedImage(mediaType, await countImagePages(bytes, limits), bytes, limits);
  }

  survey(): SurveyedPage {
    return { kind: 'needs_ocr', reason: 'picture' };
  }

  recognize(
    number: number,
    _reason: RouteReason,
    ocr: OcrEngine,
    expected: Language | null,
  ): Promise<OcrPage> {
    return readImagePage(this.bytes, number - 1, ocr, this.limits, expected);
  }

  render(number: number, rotation: Rotation): Promise<Uint8Array> {
    return renderImagePage(this.bytes, number - 1, rotation, this.limits);
  }

  close(): void {
    // The bytes are its caller's.
  }
}
