import { Page, PageOutline, Reading, ReadingOutline } from '@cira/contracts';

export function outlineReading({ pages, warnings }: Reading): ReadingOutline {
  return { pages: pages.map(outlinePage), warnings };
}

function outlinePage(page: Page): PageOutline {
  const { number, route, reason, engine, rotation, skew, words, durationMs, queuedMs } = page;
  return { number, route, reason, engine, rotation, skew, wordCount: words.length, durationMs, queuedMs };
}
