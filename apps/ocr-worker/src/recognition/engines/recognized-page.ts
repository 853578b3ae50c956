import { Page } from '@cira/contracts';
import { finishedPage } from '../finished-page';
import { PageContent, unreadPage } from '../page-content';
import { PageToRecognize, RecognizedPage } from './recognition-engine';

/** What a remote engine made of a page; null where it gave nothing back for it. It keeps no picture. */
export function recognizedPage(
  { number }: PageToRecognize,
  content: PageContent | null,
  { durationMs, queuedMs }: Pick<Page, 'durationMs' | 'queuedMs'>,
): RecognizedPage {
  if (content === null) return { page: finishedPage(number, unreadPage('reader_lost'), 0), image: null };
  return { page: { ...finishedPage(number, content, durationMs), queuedMs }, image: null };
}
