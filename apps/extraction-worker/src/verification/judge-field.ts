import { ExtractedField, VerdictBasis } from '@cira/contracts';
import { Comparison } from './compare-drafts';

/** Everything that speaks for or against one value. */
export interface Testimony {
  /** Equations that close, each written out. */
  readonly proofs: readonly string[];
  /** Check digits that are right. */
  readonly formatProof: string | null;
  /** Equations that fail, impossible dates, broken check digits. */
  readonly contradictions: readonly VerdictBasis[];
  readonly comparison: Comparison | null;
  /**
   * Why the document may say otherwise where nobody could look; null where nothing is hidden. Two readings of the rest
   * of it share that blindness: only an equation proves such a value.
   */
  readonly hidden: string | null;
  /**
   * Why another amount may be the one that is meant; null where none is. A sum over a part of the document closes as
   * well as one over the whole, and two readings choose the same label: nothing proves such a value.
   */
  readonly rival: string | null;
  /**
   * That the page beside an e-invoice does not show a value which every page shows; null where it does, or need not.
   * That the XML agrees with itself is no answer to that.
   */
  readonly absence: string | null;
}

const PROVED_BY_EQUATION = 0.97;
const PROVED_BY_FORMAT = 0.95;
const MOST_FROM_AGREEMENT = 0.99;
const CONTRADICTED = 0.45;
const SLIGHTLY_DOUBTED = 0.9;
/** More likely wrong than an amount that nothing speaks against, and still the best that was found. */
const RIVALLED = 0.6;
/** A value that was put right so that something about it fits is not proved by that. */
const REPAIRED = 0.6;

/**
 * Settles verdict and confidence of a field. An equation that closes outweighs another reading; another reading that
 * agrees outweighs nothing but silence: with a failing equation beside it, the value stays unproved. What decided is
 * its basis.
 */
export function judgeField(field: ExtractedField, testimony: Testimony): ExtractedField {
  const { proofs, formatProof, contradictions, comparison, hidden, rival, absence } = testimony;
  const agrees = comparison?.kind === 'agrees' ? comparison : null;
  const differs = comparison?.kind === 'differs' ? comparison : null;
  const evidence = distinct([
    ...field.evidence,
    ...proofs,
    ...(formatProof ? [formatProof] : []),
    ...(agrees ? [agrees.evidence] : []),
    ...[...contradictions.map(({ statement }) => statement), rival, absence]
      .filter((text) => text !== null)
      .map((text) => `against it: ${text}`),
    ...(differs ? [differs.evidence] : []),
    ...(hidden && proofs.length === 0 ? [hidden] : []),
  ]);
  const alternatives = differs
    ? [...field.alternatives, { value: differs.other, reason: differs.evidence }]
    : field.alternatives;
  const settled = (
    verdict: ExtractedField['verdict'],
    confidence: number,
    basis?: VerdictBasis,
  ): ExtractedField => ({
    ...field,
    verdict,
    confidence: rounded(confidence),
    evidence,
    alternatives,
    ...(basis && { basis }),
  });
  const unproved = (confidence: number): ExtractedField => settled('unproved', confidence);
  const denied = (basis: VerdictBasis): ExtractedField =>
    settled('contradicted', Math.min(field.confidence, CONTRADICTED), basis);

  if (absence)
    return differs?.weighty
      ? denied(basisOf('second_source', differs.evidence))
      : unproved(Math.min(field.confidence, RIVALLED));
  if (rival && (agrees !== null || contradictions.length === 0))
    return unproved(Math.min(field.confidence, RIVALLED));
  if (field.repair?.applied && proofs.length === 0 && !agrees)
    return unproved(Math.min(field.confidence, REPAIRED));
  const [proof] = proofs;
  if (proof !== undefined)
    return settled('proved', Math.max(field.confidence, PROVED_BY_EQUATION), basisOf('equation', proof));
  const [contradiction] = contradictions;
  if (contradiction) return agrees ? unproved(field.confidence) : denied(contradiction);
  if (agrees && !hidden) {
    const confidence = Math.min(MOST_FROM_AGREEMENT, together(field.confidence, agrees.confidence));
    return settled('proved', confidence, basisOf('second_source', agrees.evidence));
  }
  if (differs?.weighty) return denied(basisOf('second_source', differs.evidence));
  if (formatProof)
    return settled(
      'proved',
      Math.max(field.confidence, PROVED_BY_FORMAT),
      basisOf('check_digits', formatProof),
    );
  return unproved(differs || hidden ? field.confidence * SLIGHTLY_DOUBTED : field.confidence);
}

function basisOf(kind: VerdictBasis['kind'], statement: string): VerdictBasis {
  return { kind, statement };
}

/** Chance that not both of two independent readings are wrong. */
function together(a: number, b: number): number {
  return 1 - (1 - a) * (1 - b);
}

export function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}

/** The local engine may have written down the same equation. */
function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
