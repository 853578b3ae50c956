import { ServiceSchema } from '@cira/common/database/service-schema';
import { CreateMessagingTables1763769600000 } from '@cira/common/messaging/messaging-tables';
import { ApiKey } from '../access/api-key.entity';
import { Tenant } from '../access/tenant.entity';
import { JobCostProjection } from '../costs/job-cost.entity';
import { InvoiceDocument } from '../documents/document.entity';
import { Invoice } from '../invoices/invoice.entity';
import { Job } from '../jobs/job.entity';
import { CreateAccess1763769700000 } from './migrations/1763769700000-create-access';
import { CreateJobs1763769800000 } from './migrations/1763769800000-create-jobs';
import { AddDocumentRetrieval1763799000000 } from './migrations/1763799000000-add-document-retrieval';

/** THE TABLES of the gateway. */
export const GATEWAY_SCHEMA: ServiceSchema = {
  service: 'gateway',
  name: 'gateway',
  entities: [Tenant, ApiKey, InvoiceDocument, Job, Invoice, JobCostProjection],
  migrations: [
    CreateMessagingTables1763769600000,
    CreateAccess1763769700000,
    CreateJobs1763769800000,
    AddDocumentRetrieval1763799000000,
  ],
};
