/** The text without case and accents, so that what differs in nothing else compares as equal. */
export function fold(text) {
  return String(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}

/** Its runs of letters and digits, folded. */
export function foldedWords(text) {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
