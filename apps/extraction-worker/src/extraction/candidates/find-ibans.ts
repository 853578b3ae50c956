import { isIban } from '../../verification/iban';
import { heightOf } from '../layout/box';
import { Layout, Segment, Token } from '../layout/layout';

/** An IBAN with right check digits, and the words that it was read from: of one line, or of two. */
export interface IbanSighting {
  readonly segment: Segment;
  readonly from: number;
  readonly tokens: readonly Token[];
  /** Without spaces, in capitals. */
  readonly iban: string;
}

const MOST_GROUPS = 10;
/** Lines of a neighbouring column may stand between the two of an IBAN. */
const MOST_LINES_AWAY = 2;

/** Every IBAN on the pages: groups from the country code on, as far as the check digits (ISO 13616, mod 97) are right. */
export function findIbans(layout: Layout): IbanSighting[] {
  return layout.segments.flatMap((segment) =>
    segment.tokens.flatMap((token, from) => {
      if (!/^[A-Z]{2}(?:\d{2}|$)/.test(token.text)) return [];
      const here = segment.tokens.slice(from, from + MOST_GROUPS);
      // A footer set in one block breaks its lines anywhere.
      const found = longestIban(here) ?? longestIban([...here, ...nextTokens(layout, segment, token)]);
      return found === null ? [] : [{ segment, from, ...found }];
    }),
  );
}

/** Whether words of a segment belong to one of the IBANs, so that they are no number of their own. */
export function isInIban(
  ibans: readonly IbanSighting[],
  segment: Segment,
  from: number,
  to: number,
): boolean {
  return ibans.some((iban) => segment.tokens.slice(from, to).some((token) => iban.tokens.includes(token)));
}

function longestIban(tokens: readonly Token[]): { tokens: readonly Token[]; iban: string } | null {
  for (let count = Math.min(tokens.length, MOST_GROUPS); count > 0; count -= 1) {
    const taken = tokens.slice(0, count);
    const iban = taken
      .map((token) => token.text)
      .join('')
      .replace(/[^A-Za-z\d]/g, '')
      .toUpperCase();
    if (isIban(iban)) return { tokens: taken, iban };
  }
  return null;
}

/** What goes on in the next line of the same column, or at the start of the next line of a block that fills the page. */
function nextTokens(layout: Layout, segment: Segment, token: Token): readonly Token[] {
  const isLast = layout.lines[segment.line]?.segments.at(-1) === segment;
  for (const line of layout.lines.slice(segment.line + 1, segment.line + 1 + MOST_LINES_AWAY)) {
    if (line.page !== segment.page) return [];
    const below = line.segments.find((each) => Math.abs(each.box.x0 - segment.box.x0) < heightOf(token.box));
    if (below !== undefined) return below.tokens;
    if (isLast) return line.segments[0]?.tokens ?? [];
  }
  return [];
}
