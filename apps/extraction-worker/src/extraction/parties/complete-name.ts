import { fold } from '../lexicon/fold';
import { NameCandidate } from './name-candidate';
import { keyOf } from './name-key';

const MOST_ADDED_WORDS = 4;
const MOST_NOISE = 6;

/**
 * A sender signs with a short name in the letterhead and a full one in the small print: the full one is the vendor.
 * `others` are the names that may be the same party's, `domains` those of the document.
 */
export function completeName(
  chosen: NameCandidate,
  others: readonly NameCandidate[],
  domains: readonly string[],
): NameCandidate {
  if (chosen.hasLegalForm) return chosen;
  return withLegalForm(chosen, others) ?? withoutNoise(chosen, others, domains) ?? chosen;
}

/** "Acme Tools" at the top, "Acme Tools Ltd" in the footer. */
function withLegalForm(chosen: NameCandidate, others: readonly NameCandidate[]): NameCandidate | null {
  const words = wordsOf(chosen.text);
  if (keyOf(chosen.text).length < 4) return null;
  const full = others.filter((other) => {
    const more = wordsOf(other.text);
    return (
      other.hasLegalForm &&
      more.length > words.length &&
      more.length <= words.length + MOST_ADDED_WORDS &&
      words.every((word, index) => more[index] === word)
    );
  });
  return full.sort((a, b) => a.text.length - b.text.length)[0] ?? null;
}

/** A logo that OCR read as letters before the name: the domain says where the name begins and ends. */
function withoutNoise(
  chosen: NameCandidate,
  others: readonly NameCandidate[],
  domains: readonly string[],
): NameCandidate | null {
  const key = keyOf(chosen.text);
  const known = domains.map(keyOf);
  const clean = others.find((other) => {
    const part = keyOf(other.text);
    return part.length >= 5 && known.includes(part) && key !== part && key.includes(part);
  });
  return clean !== undefined && key.length - keyOf(clean.text).length <= MOST_NOISE ? clean : null;
}

const wordsOf = (text: string): string[] => fold(text).match(/[a-z0-9]+/g) ?? [];
