import { ServiceSchema } from '@cira/common/database/service-schema';
import { CreateMessagingTables1763769600000 } from '@cira/common/messaging/messaging-tables';

/** The ocr-worker remembers nothing but its messages; what it reads is in the blob store. */
export const OCR_WORKER_SCHEMA: ServiceSchema = {
  service: 'ocr-worker',
  name: 'ocr_worker',
  entities: [],
  migrations: [CreateMessagingTables1763769600000],
};
