import { Runtime } from '@cira/common/runtime/runtime';
import { ServiceModule } from '@cira/common/runtime/service.module';
import { DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { TerminusModule } from '@nestjs/terminus';
import { ThrottlerModule } from '@nestjs/throttler';
import { AccessGuard } from './access/access.guard';
import { Authenticate } from './access/authenticate';
import { BootstrapAccess } from './access/bootstrap-access';
import { FindJobCost } from './costs/find-job-cost';
import { JobCostedConsumer } from './costs/job-costed.consumer';
import { RecordJobCost } from './costs/record-job-cost';
import { GATEWAY_SCHEMA } from './database/schema';
import { DocsUiController } from './docs-ui/docs-ui.controller';
import { OpenApiDocument } from './docs-ui/open-api-document';
import { ReceiveUpload } from './documents/receive-upload';
import { GATEWAY_CONFIG } from './gateway-config.token';
import { GatewayConfig } from './gateway.config';
import { AcceptingJobs } from './health/accepting-jobs';
import { ErrorFilter } from './http/error.filter';
import { RateLimitGuard } from './http/rate-limit.guard';
import { SharedRateCounters } from './http/shared-rate-counters';
import { SURFACES } from './http/surface';
import { ExtractNow } from './invoices/extract-now';
import { FindInvoice } from './invoices/find-invoice';
import { CompleteJob } from './jobs/complete-job';
import { FailJob } from './jobs/fail-job';
import { FindJob } from './jobs/find-job';
import { GiveUpJob } from './jobs/give-up-job';
import { JobProgressConsumer } from './jobs/job-progress.consumer';
import { JobWaiter } from './jobs/job-waiter';
import { ListJobs } from './jobs/list-jobs';
import { OverdueJobs } from './jobs/overdue-jobs';
import { RecentDurations } from './jobs/recent-durations';
import { RecordProgress } from './jobs/record-progress';
import { SubmitDocument } from './jobs/submit-document';
import { ALL_SURFACES } from './surfaces';
import { ExtractController } from './surfaces/extract/extract.controller';
import { HealthController } from './surfaces/extract/health.controller';
import { HealthV1Controller } from './surfaces/jobs-v1/health-v1.controller';
import { JobsV1Controller } from './surfaces/jobs-v1/jobs-v1.controller';

/** Each message is one short transaction; well below the pool size, so that requests find a connection too. */
const PREFETCH = 5;

@Module({})
export class GatewayModule {
  static register(runtime: Runtime, config: GatewayConfig): DynamicModule {
    const { limit, windowMs } = config.RATE_LIMIT_DEFAULT;
    return {
      module: GatewayModule,
      imports: [
        ServiceModule.forService({
          runtime,
          config,
          schema: GATEWAY_SCHEMA,
          prefetch: PREFETCH,
          giveUp: new GiveUpJob(),
        }),
        TerminusModule.forRoot({ logger: false }),
        ThrottlerModule.forRootAsync({
          useFactory: () => ({
            throttlers: [{ name: 'default', limit, ttl: windowMs }],
            ...(runtime.rateLimitUrl !== null && { storage: new SharedRateCounters(runtime.rateLimitUrl) }),
          }),
        }),
      ],
      controllers: [
        HealthController,
        HealthV1Controller,
        JobsV1Controller,
        ExtractController,
        DocsUiController,
        JobProgressConsumer,
        JobCostedConsumer,
      ],
      providers: [
        { provide: GATEWAY_CONFIG, useValue: config },
        { provide: SURFACES, useValue: ALL_SURFACES },
        { provide: APP_FILTER, useClass: ErrorFilter },
        // In this order: who is it, and only then how much.
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: RateLimitGuard },
        ...[Authenticate, BootstrapAccess, ReceiveUpload, AcceptingJobs, OpenApiDocument],
        ...[SubmitDocument, FindJob, ListJobs, RecentDurations, RecordProgress, CompleteJob, FailJob],
        ...[JobWaiter, OverdueJobs, FindInvoice, ExtractNow, FindJobCost, RecordJobCost],
      ],
    };
  }
}
