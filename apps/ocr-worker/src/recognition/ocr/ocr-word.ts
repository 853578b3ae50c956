import { Box } from '@cira/contracts';

/** A word that OCR sees: its box in pixels of the picture. */
export interface OcrWord {
  text: string;
  box: Box;
  /** 0 to 1. */
  confidence: number;
}
