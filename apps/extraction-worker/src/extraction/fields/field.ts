import { ExtractedField } from '@cira/contracts';
import { Candidate, tokensOf } from '../candidates/candidate';
import { unionOf } from '../layout/box';
import { Token } from '../layout/layout';

export interface FieldParts {
  readonly value: string;
  /** 0 to 1 before the reader's own doubt about the words is taken into account. */
  readonly confidence: number;
  readonly evidence: readonly string[];
  readonly alternatives?: ExtractedField['alternatives'];
}

/** A field that was read from words of the page. */
export function readField(tokens: readonly Token[], parts: FieldParts): ExtractedField {
  const first = tokens[0];
  const method = tokens.some((token) => token.method === 'ocr') ? 'ocr' : 'text';
  return {
    value: parts.value,
    confidence: round(parts.confidence * readingConfidence(tokens)),
    verdict: 'unproved',
    method,
    page: first?.page ?? null,
    box: tokens.length === 0 ? null : unionOf(tokens.map((token) => token.box)),
    raw: tokens.map((token) => token.text).join(' '),
    evidence: [...parts.evidence],
    alternatives: [...(parts.alternatives ?? [])],
  };
}

export function fieldAt(candidate: Candidate, parts: FieldParts): ExtractedField {
  return readField(tokensOf(candidate), parts);
}

/** A field that was computed from others, or concluded from the document as a whole. */
export function derivedField(parts: FieldParts): ExtractedField {
  return {
    value: parts.value,
    confidence: round(parts.confidence),
    verdict: 'unproved',
    method: 'derived',
    page: null,
    box: null,
    raw: null,
    evidence: [...parts.evidence],
    alternatives: [...(parts.alternatives ?? [])],
  };
}

/** OCR that doubts its own words makes the value doubtful, but never worthless: half its doubt counts. */
function readingConfidence(tokens: readonly Token[]): number {
  if (tokens.length === 0) return 1;
  const lowest = Math.min(...tokens.map((token) => token.confidence));
  return 0.5 + 0.5 * lowest;
}

const round = (confidence: number): number => Math.round(Math.min(1, Math.max(0, confidence)) * 1000) / 1000;
