/** Lower case without accents, `ß` as `ss`, numero signs as `no`: the form in which labels are compared. */
export function fold(text: string): string {
  return text
    .replace(/ß/g, 'ss')
    .replace(/[nN]\.?[°º]/g, 'no')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}

/** A folded word in the form in which labels are looked up: OCR confuses these letters; no two labels differ by them alone. */
export function skeleton(word: string): string {
  return word.replace(/[l|]/g, 'i');
}
