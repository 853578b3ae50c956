import { ServiceSchema } from '@cira/common/database/service-schema';
import { CreateMessagingTables1763769600000 } from '@cira/common/messaging/messaging-tables';
import { CreateModelAnswers1795392000000 } from './migrations/1795392000000-create-model-answers';

/**
 * The extraction-worker remembers its messages and, of unfinished jobs, what models answered; what it finds is in the
 * blob store.
 */
export const EXTRACTION_WORKER_SCHEMA: ServiceSchema = {
  service: 'extraction-worker',
  name: 'extraction_worker',
  entities: [],
  migrations: [CreateMessagingTables1763769600000, CreateModelAnswers1795392000000],
};
