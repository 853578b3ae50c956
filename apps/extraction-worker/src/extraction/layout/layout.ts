import { Box } from '@cira/contracts';
import { Concept } from '../lexicon/concepts';

/** A word, or the part of one that stands for itself (`Date:` of `Date:12.05.2024`). */
export interface Token {
  readonly text: string;
  readonly box: Box;
  readonly page: number;
  readonly method: 'text' | 'ocr';
  readonly confidence: number;
}

/** A label found in a row of tokens: from `from` (inclusive) to `to` (exclusive). */
export interface LabelMatch {
  readonly concept: Concept;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly box: Box;
}

/** Words of one line that belong together: no gap wider than a letter between them. */
export interface Segment {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly box: Box;
  readonly page: number;
  /** Position of its line in `Layout.lines`, and its own in the line. */
  readonly line: number;
  readonly position: number;
  readonly labels: readonly LabelMatch[];
  /** 0 to 1: how much of its letters belong to labels. */
  readonly labelShare: number;
}

export interface Line {
  readonly segments: readonly Segment[];
  readonly box: Box;
  readonly page: number;
}

export interface PageArea {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Median height of its words: the unit for every "near". */
  readonly textHeight: number;
}

/** A document as lines from top to bottom, each of segments from left to right. */
export interface Layout {
  readonly pages: readonly PageArea[];
  readonly lines: readonly Line[];
  readonly segments: readonly Segment[];
}
