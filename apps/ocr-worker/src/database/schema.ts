import { ServiceSchema } from '@cira/common/database/service-schema';
import { CreateMessagingTables1763769600000 } from '@cira/common/messaging/messaging-tables';
import { CreatePageCheckpoints1795305600000 } from './migrations/1795305600000-create-page-checkpoints';

/** The ocr-worker remembers its messages and the pages of unfinished documents; what it has read is in the blob store. */
export const OCR_WORKER_SCHEMA: ServiceSchema = {
  service: 'ocr-worker',
  name: 'ocr_worker',
  entities: [],
  migrations: [CreateMessagingTables1763769600000, CreatePageCheckpoints1795305600000],
};
