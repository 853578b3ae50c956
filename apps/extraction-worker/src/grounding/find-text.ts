import { Page } from '@cira/contracts';
import { printedTokens, tokensOf } from './page-index';
import { Sighting, sightingOf, unionOf } from './sighting';

/** Share of the words of a text that must be on the page for the text to count as found there. */
const ENOUGH = 0.9;

/**
 * Where a name, an address or a sentence stands. In one run of words if there is one; else in parts (an address is
 * printed over several lines, with other columns between them in reading order); else by its single words.
 */
export function findText(value: string, pages: readonly Page[]): Sighting | null {
  const wanted = tokensOf(value);
  if (wanted.length === 0) return null;
  for (const page of pages) {
    const found = findRun(wanted, page) ?? findParts(value, page);
    if (found) return found;
  }
  return pages.map((page) => findScattered(wanted, page)).find((found) => found !== null) ?? null;
}

function findRun(wanted: string[], page: Page): Sighting | null {
  const printed = printedTokens(page);
  const at = printed.findIndex((_, start) => wanted.every((token, i) => printed[start + i]?.token === token));
  const first = printed[at];
  const last = printed[at + wanted.length - 1];
  return first && last ? sightingOf(page, first.word, last.word + 1) : null;
}

function findParts(value: string, page: Page): Sighting | null {
  const parts = value
    .split(/[\n,;|]+/)
    .map(tokensOf)
    .filter((part) => part.length > 0);
  if (parts.length < 2) return null;
  const found = parts.map((part) => findRun(part, page));
  const count = (which: (i: number) => boolean): number =>
    parts.reduce((sum, part, i) => sum + (which(i) ? part.length : 0), 0);
  if (count((i) => found[i] !== null) < ENOUGH * count(() => true)) return null;
  const sightings = found.filter((sighting) => sighting !== null);
  return {
    page: page.number,
    box: unionOf(sightings.flatMap((sighting) => (sighting.box ? [sighting.box] : []))),
    raw: sightings.map((sighting) => sighting.raw).join(' '),
  };
}

function findScattered(wanted: string[], page: Page): Sighting | null {
  if (wanted.length < 2) return null;
  const printed = new Set(printedTokens(page).map(({ token }) => token));
  const present = wanted.filter((token) => printed.has(token));
  return present.length >= ENOUGH * wanted.length
    ? { page: page.number, box: null, raw: present.join(' ') }
    : null;
}
