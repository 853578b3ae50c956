import { Runtime } from '@cira/common/runtime/runtime';
import { ServiceModule } from '@cira/common/runtime/service.module';
import { DynamicModule, Module } from '@nestjs/common';
import { BillingConfig } from './billing.config';
import { BILLING_SCHEMA } from './database/schema';
import { CloseStatement } from './ledger/close-statement';
import { RecordUsage } from './ledger/record-usage';
import { StageFailedConsumer } from './ledger/stage-failed.consumer';
import { UsageRecordedConsumer } from './ledger/usage-recorded.consumer';
import { RATE_CARDS } from './pricing/rate-card';

/** Each message is one short transaction; below the pool's size, so that the outbox is never short of a connection. */
const PREFETCH = 8;

@Module({})
export class BillingModule {
  static register(runtime: Runtime, config: BillingConfig): DynamicModule {
    return {
      module: BillingModule,
      imports: [ServiceModule.forService({ runtime, config, schema: BILLING_SCHEMA, prefetch: PREFETCH })],
      controllers: [UsageRecordedConsumer, StageFailedConsumer],
      providers: [RecordUsage, CloseStatement, { provide: RATE_CARDS, useValue: config.rateCards }],
    };
  }
}
