import { EmbeddedInvoice } from '@cira/contracts';
import { finishedPage } from '../finished-page';
import { OpenedDocument } from '../opened-document';
import { encodePicture } from '../page-image';
import { ReadingTools } from '../reading-tools';
import { ReaderTask, RecognizedByReader, SurveyNews, TaskResults } from './reader-messages';

/** Does one task with an open document; `tell` takes what a survey has to say, and resolves once that is on its way. */
export async function performTask(
  task: ReaderTask,
  document: OpenedDocument,
  tools: ReadingTools,
  tell: Tell,
): Promise<TaskResults[keyof TaskResults]> {
  switch (task.kind) {
    case 'survey':
      await survey(document, task.from, tell);
      return null;
    case 'recognize':
      return recognize(document, task, tools);
    case 'render':
      return document.render(task.number, task.rotation);
  }
}

type Tell = (news: SurveyNews) => Promise<void>;

/** What is found is on its way before the next page is begun, for that page may be the end of the process. */
async function survey(document: OpenedDocument, from: number, tell: Tell): Promise<void> {
  const { mediaType, pageCount, intact } = document;
  const embeddedInvoice: EmbeddedInvoice | null = document.embeddedInvoice;
  await tell({ kind: 'opened', mediaType, pageCount, embeddedInvoice, intact });
  for (let number = from; number <= pageCount; number++) {
    const started = performance.now();
    const surveyed = document.survey(number);
    await tell(
      surveyed.kind === 'needs_ocr'
        ? { kind: 'needs_ocr', number, reason: surveyed.reason }
        : { kind: 'page', page: finishedPage(number, surveyed.content, performance.now() - started) },
    );
  }
}

async function recognize(
  document: OpenedDocument,
  { number, reason, expected }: Extract<ReaderTask, { kind: 'recognize' }>,
  tools: ReadingTools,
): Promise<RecognizedByReader> {
  const started = performance.now();
  const { content, language, picture } = await document.recognize(number, reason, tools.ocr(), expected);
  const page = finishedPage(number, content, performance.now() - started);
  return { page, language, image: picture === null ? null : await encodePicture(picture) };
}
