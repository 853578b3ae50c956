import { EmbeddedInvoice, RouteReason } from '@cira/contracts';
import { Language } from './ocr/language';
import { OcrEngine } from './ocr/ocr-engine';
import { OcrPage } from './ocr/recognized-page';
import { PageContent } from './page-content';
import { Rotation } from './quarter-turns';

/** What a page turned out to need: nothing more, for it has been read without OCR, or OCR, and why. */
export type SurveyedPage =
  { kind: 'read'; content: PageContent } | { kind: 'needs_ocr'; reason: RouteReason };

/** A document whose pages (numbered from 1) are read one by one, the cheapest way first. */
export interface OpenedDocument {
  readonly mediaType: string;
  readonly pageCount: number;
  readonly embeddedInvoice: EmbeddedInvoice | null;
  /** False where the file is known to be incomplete. */
  readonly intact: boolean;
  survey(number: number): SurveyedPage;
  /** `reason`: what the survey gave. `expected`: the language of other pages of the document. */
  recognize(number: number, reason: RouteReason, ocr: OcrEngine, expected: Language | null): Promise<OcrPage>;
  /** The page in colour, as it is kept for people to look at, turned clockwise by `rotation` besides its own turn. */
  render(number: number, rotation: Rotation): Promise<Uint8Array>;
  close(): void;
}
