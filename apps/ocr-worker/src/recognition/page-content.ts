import { Page, RouteReason } from '@cira/contracts';

/** What is found on a page, before it is numbered, timed and laid out in lines. */
export type PageContent = Omit<Page, 'number' | 'lines' | 'tables' | 'durationMs' | 'queuedMs'>;

/** US Letter in points: what a page that nobody could look at is said to measure. */
const LETTER = { width: 612, height: 792 };

/** A page that could not be read, and why. */
export function unreadPage(reason: RouteReason): PageContent {
  return { ...LETTER, route: 'unread', reason, engine: null, rotation: 0, skew: 0, words: [] };
}
