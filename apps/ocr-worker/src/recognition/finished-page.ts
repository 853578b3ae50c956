import { Page } from '@cira/contracts';
import { layOut } from './layout/lay-out';
import { PageContent } from './page-content';

/** A page as it goes into a reading, its words laid out in lines. `durationMs`: wall time spent on it. */
export function finishedPage(number: number, content: PageContent, durationMs: number): Page {
  return { ...content, ...layOut(content.words), number, durationMs, queuedMs: 0 };
}
