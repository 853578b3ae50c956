/** Words for comparison: lower case, accents off, everything that is neither letter nor digit as one blank. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** An identifier for comparison: its letters and digits only, so that `DE 12-3` and `DE123` are the same. */
export function foldIdentifier(text: string): string {
  return foldText(text).replace(/ /g, '');
}
