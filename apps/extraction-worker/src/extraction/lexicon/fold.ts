/** Lower case without accents, `ß` as `ss`, numero signs as `no`: the form in which labels are compared. */
export function fold(text: string): string {
  return text
    .replace(/ß/g, 'ss')
    .replace(/[nN][°º]/g, 'no')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}
