import { ServiceSchema } from '@cira/common/database/service-schema';
import { CreateMessagingTables1763769600000 } from '@cira/common/messaging/messaging-tables';
import { JobStatement } from '../ledger/job-statement.entity';
import { LedgerEntry } from '../ledger/ledger-entry.entity';
import { CreateLedger1763769660000 } from './migrations/1763769660000-create-ledger';

export const BILLING_SCHEMA: ServiceSchema = {
  service: 'billing',
  name: 'billing',
  entities: [LedgerEntry, JobStatement],
  migrations: [CreateMessagingTables1763769600000, CreateLedger1763769660000],
};
