import {
  DynamicModule,
  Injectable,
  Module,
  OnApplicationBootstrap,
  OnApplicationShutdown,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PlatformConfig } from '../config/platform-config';
import { connectDatabase } from '../database/connect-database';
import { ServiceSchema } from '../database/service-schema';
import { ConsumerOptions, ConsumerStrategy } from '../messaging/consumer-strategy';
import { GiveUp } from '../messaging/give-up';
import { InboxSweeper } from '../messaging/inbox-sweeper';
import { MessageMetrics } from '../messaging/message-metrics';
import { OutboxRelay } from '../messaging/outbox-relay';
import { UnitOfWork } from '../messaging/unit-of-work';
import { Metrics, processMetrics } from '../metrics/metrics';
import { Runtime } from './runtime';

export const RUNTIME = Symbol('RUNTIME');

export interface ServiceOptions {
  readonly runtime: Runtime;
  readonly config: PlatformConfig;
  readonly schema: ServiceSchema;
  /** How many messages a process of this service works on at a time. */
  readonly prefetch: number;
  /** What the service does about a message that it can't handle; without it the message just ends. */
  readonly giveUp?: GiveUp;
}

/** Starts and ends what a service runs beside its handlers, in the order in which they need each other. */
@Injectable()
class ServiceLifecycle implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly dataSource: DataSource,
    private readonly relay: OutboxRelay,
    private readonly sweeper: InboxSweeper,
  ) {}

  onApplicationBootstrap(): void {
    this.relay.start();
    this.sweeper.start();
  }

  /** Nest has closed the doors by now: no request and no message is in hand. */
  async onApplicationShutdown(): Promise<void> {
    this.sweeper.stop();
    await this.relay.stop();
    await this.dataSource.destroy();
  }
}

/**
 * What every service has: its database, transactions that send messages, the consumer of its queue, and the metrics of
 * the process.
 */
@Module({})
export class ServiceModule {
  static forService({ runtime, config, schema, prefetch, giveUp }: ServiceOptions): DynamicModule {
    const consumer: ConsumerOptions = {
      service: schema.service,
      prefetch,
      retryDelaysMs: config.MESSAGE_RETRY_DELAYS_MS,
      maxDeliveries: config.MESSAGE_MAX_DELIVERIES,
      shutdownGraceMs: config.SHUTDOWN_GRACE_MS,
    };
    return {
      module: ServiceModule,
      global: true,
      providers: [
        ServiceLifecycle,
        UnitOfWork,
        InboxSweeper,
        MessageMetrics,
        { provide: Metrics, useValue: processMetrics },
        { provide: RUNTIME, useValue: runtime },
        { provide: DataSource, useFactory: () => openDatabase(runtime, config, schema) },
        {
          provide: OutboxRelay,
          useFactory: (dataSource: DataSource) => new OutboxRelay(dataSource, runtime.broker),
          inject: [DataSource],
        },
        {
          provide: ConsumerStrategy,
          useFactory: (unitOfWork: UnitOfWork, metrics: MessageMetrics) =>
            new ConsumerStrategy(consumer, runtime.broker, unitOfWork, giveUp ?? null, metrics),
          inject: [UnitOfWork, MessageMetrics],
        },
      ],
      exports: [RUNTIME, DataSource, UnitOfWork, ConsumerStrategy, Metrics],
    };
  }
}

function openDatabase(runtime: Runtime, config: PlatformConfig, schema: ServiceSchema): Promise<DataSource> {
  return connectDatabase(schema, {
    url: runtime.databaseUrl(schema.service),
    poolSize: config.DATABASE_POOL_SIZE,
  });
}
