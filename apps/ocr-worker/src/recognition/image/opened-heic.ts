import { RouteReason } from '@cira/contracts';
import { Language } from '../ocr/language';
import { OcrEngine } from '../ocr/ocr-engine';
import { OcrPage } from '../ocr/recognized-page';
import { OpenedDocument, SurveyedPage } from '../opened-document';
import { Rotation } from '../quarter-turns';
import { ReadingLimits } from '../reading-limits';
import { ReadingTools } from '../reading-tools';
import { decodeHeic } from './decode-heic';
import { readImagePage, renderImagePage } from './read-image';

/** A photo as phones take it: one page. Its survey costs nothing, for it is not decoded before its page is read. */
export class OpenedHeic implements OpenedDocument {
  readonly mediaType = 'image/heic';
  readonly pageCount = 1;
  readonly embeddedInvoice = null;
  readonly intact = true;
  private decoding: Promise<Uint8Array> | null = null;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly tools: ReadingTools,
    private readonly limits: ReadingLimits,
  ) {}

  survey(): SurveyedPage {
    return { kind: 'needs_ocr', reason: 'picture' };
  }

  async recognize(
    _number: number,
    _reason: RouteReason,
    ocr: OcrEngine,
    expected: Language | null,
  ): Promise<OcrPage> {
    return readImagePage(await this.decoded(), 0, ocr, this.limits, expected);
  }

  async render(_number: number, rotation: Rotation): Promise<Uint8Array> {
    return renderImagePage(await this.decoded(), 0, rotation, this.limits);
  }

  close(): void {
    this.decoding = null;
  }

  private decoded(): Promise<Uint8Array> {
    this.decoding ??= decodeHeic(this.bytes, this.tools.libheif(), this.limits);
    return this.decoding;
  }
}
