import { ServiceSchema } from '@cira/common/database/service-schema';
import { CreateMessagingTables1763769600000 } from '@cira/common/messaging/messaging-tables';

/** The extraction-worker remembers nothing but its messages; what it finds is in the blob store. */
export const EXTRACTION_WORKER_SCHEMA: ServiceSchema = {
  service: 'extraction-worker',
  name: 'extraction_worker',
  entities: [],
  migrations: [CreateMessagingTables1763769600000],
};
