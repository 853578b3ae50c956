import {
  DomainError,
  Envelope,
  JobCostedPayload,
  MessageContract,
  newId,
  StageFailed,
  UsageRecorded,
  UsageRecordedPayload,
} from '@cira/contracts';
import { Controller, INestApplicationContext, LoggerService, Module, Type } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PlatformSettings } from '@cira/common/config/platform-config';
import { Correlation, currentCorrelation } from '@cira/common/correlation/correlation';
import { Consumes, DeliveryContext } from '@cira/common/messaging/consumes';
import { GiveUp } from '@cira/common/messaging/give-up';
import { MessageBroker } from '@cira/common/messaging/message-broker';
import { CreateMessagingTables1763769600000 } from '@cira/common/messaging/messaging-tables';
import { startWorker } from '@cira/common/runtime/run-service';
import { Runtime } from '@cira/common/runtime/runtime';
import { ServiceModule } from '@cira/common/runtime/service.module';

export const RETRY_DELAYS_MS = [50, 100];
export const MAX_DELIVERIES = 2;
export const TRACEPARENT = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;

interface Call {
  readonly payload: UsageRecordedPayload;
  readonly delivery: DeliveryContext;
  readonly correlation: Correlation | undefined;
  readonly at: number;
}

/** What the handlers are to do, and what they were asked to do. */
class Script {
  onUsage: (call: Call) => Promise<void> = async () => undefined;
  onGiveUp: GiveUp['giveUp'] = async () => undefined;
  readonly calls: Call[] = [];
  readonly givenUp: { contract: MessageContract; payload: unknown; error: DomainError }[] = [];
}

export let script = new Script();

/** Before every test. */
export function newScript(): void {
  script = new Script();
}

/** The billing service's real surroundings, with these controllers for its handlers. */
export async function startScriptedService(
  broker: MessageBroker,
  databaseUrl: string,
  controllers: Type[],
): Promise<INestApplicationContext> {
  const config = PlatformSettings.parse({
    MESSAGE_RETRY_DELAYS_MS: RETRY_DELAYS_MS.join(),
    MESSAGE_MAX_DELIVERIES: String(MAX_DELIVERIES),
    SHUTDOWN_GRACE_MS: '5000',
    DATABASE_POOL_SIZE: '3',
  });
  // The worker uses nothing else of its runtime.
  const runtime = { broker, databaseUrl: () => databaseUrl } as unknown as Runtime;
  const schema = {
    service: 'billing',
    name: 'billing',
    entities: [],
    migrations: [CreateMessagingTables1763769600000],
  } as const;

  @Module({
    imports: [ServiceModule.forService({ runtime, config, schema, prefetch: 1, giveUp })],
    controllers,
  })
  class TestModule {}
  return startWorker('billing', TestModule, SILENT);
}

const SILENT: LoggerService = { log: () => undefined, warn: () => undefined, error: () => undefined };

@Controller()
export class UsageConsumer {
  @Consumes(UsageRecorded)
  async handle(@Payload() payload: UsageRecordedPayload, @Ctx() delivery: DeliveryContext): Promise<void> {
    const call = { payload, delivery, correlation: currentCorrelation(), at: performance.now() };
    script.calls.push(call);
    await script.onUsage(call);
  }
}

@Controller()
export class FailureConsumer {
  @Consumes(StageFailed)
  handle(): void {
    // The tests send usage only; this service has to handle failures too.
  }
}

const giveUp: GiveUp = {
  async giveUp(contract, payload, error, transaction) {
    await script.onGiveUp(contract, payload, error, transaction);
    script.givenUp.push({ contract, payload, error });
  },
};

/** A sound message, but for the changes. */
export function usageEnvelope(changes: object = {}): Envelope & { payload: UsageRecordedPayload } {
  const now = new Date().toISOString();
  const payload: UsageRecordedPayload = {
    jobId: newId(),
    tenantId: 'sandbox',
    stage: 'ocr',
    readings: [{ meter: 'ocr.page', quantity: 1, resource: 'an engine' }],
    recordedAt: now,
  };
  const { name, version } = UsageRecorded;
  const ids = { id: newId(), correlationId: `request-${newId()}`, traceparent: TRACEPARENT };
  return { ...ids, name, version, occurredAt: now, payload, ...changes };
}

export function costOf({ jobId, tenantId }: UsageRecordedPayload): JobCostedPayload {
  const azureOpenai = { inputTokens: 0, outputTokens: 0, totalCost: '0' };
  const external = { doclingApi: '0', azureDocumentIntelligence: '0', azureOpenai };
  const parts = { total: '0', ocrProcessing: '0', llmExtraction: '0', infrastructure: '0' };
  const cost = { currency: 'USD' as const, ...parts, external };
  return {
    jobId,
    tenantId,
    revision: 1,
    final: false,
    cost,
    rateCard: 'test',
    costedAt: new Date().toISOString(),
  };
}
