const FORMS =
  'inc|incorporated|llc|l\\.l\\.c|llp|ltd|limited|corp|corporation|company|co|plc|pllc|lp|gmbh(?: ?& ?co\\.? ?kg)?|mbh|ag|kg|ohg|ug|gbr|e\\.? ?k|e\\.? ?v|se|sarl|s\\.a\\.r\\.l|sas|s\\.a\\.s|sasu|eurl|sa|s\\.a|sci|srl|s\\.r\\.l|spa|s\\.p\\.a|snc|s\\.n\\.c|sl|s\\.l|slu|s\\.l\\.u|bv|b\\.v|nv|n\\.v|vof|bvba|bvba|lda|l\\.da|ltda|eireli|sdn\\.? ?bhd|bhd|pte\\.? ?ltd|pvt\\.? ?ltd|pty\\.? ?ltd|private limited|oy|ab|aps|as|a\\/s|s\\.?r\\.?o|sp\\. z ?o\\.? ?o|kft|genossenschaft|stiftung|enterprises?|s\\.? de r\\.?l\\.?(?: de c\\.?v)?|s\\.?a\\.? de c\\.?v|dac|clg|cic|pbc|pllc|eg|e\\.? ?u|kgaa|partg(?: ?mbb)?|aör|adör|s[àa]rl|sagl|scrl|asbl|vzw|unipessoal lda|s\\. ?coop|soc\\. ?coop(?:\\. ?a ?r\\.? ?l)?';

const AT_END = new RegExp(`(?:^|[\\s,.(-])(?:${FORMS})\\.?\\)?(?=$|[\\s,;|·•(/-])`, 'iu');

/** Where the legal form ends (`Acme Ltd.` → 9), or -1: what stands behind it is no longer the name. */
export function legalFormEnd(text: string): number {
  if (text.length > 160) return -1;
  const found = AT_END.exec(text);
  if (found === null || found.index === 0) return -1;
  // "as", "se", "co" in small letters are words, not legal forms.
  if (/^[^\p{L}]*\p{Ll}{2,3}[^\p{L}]*$/u.test(found[0])) return -1;
  let end = found.index + found[0].length;
  // "Acme GmbH & Co. KG", "Acme Pvt. Ltd.": a second form may follow the first.
  for (
    let next = AT_END.exec(text.slice(end));
    next !== null && next.index <= 4 && /^[\s,.&-]*$/.test(text.slice(end, end + next.index));
    next = AT_END.exec(text.slice(end))
  ) {
    end += next.index + next[0].length;
  }
  return end;
}

/** Pairs of words that OCR breaks in one letter and that can only mean one legal form. */
const MISREAD: readonly (readonly [RegExp, string])[] = [
  [/\bS[O0UQC]N (BHD)\b/i, 'SDN $1'],
  [/\bP[uyo](t\.? (?:Ltd|Limited))\b/i, 'Pv$1'],
];

/** `ACME SON BHD` → `ACME SDN BHD`; only for words that were read from a picture. */
export function repairLegalForm(text: string): string {
  return MISREAD.reduce((repaired, [pattern, form]) => repaired.replace(pattern, form), text);
}
