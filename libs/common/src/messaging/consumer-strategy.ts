import {
  DomainError,
  Envelope,
  EnvelopeSchema,
  MessageContract,
  messagesConsumedBy,
  ServiceName,
} from '@cira/contracts';
import { CustomTransportStrategy, Server } from '@nestjs/microservices';
import { lastValueFrom } from 'rxjs';
import { withCorrelation } from '../correlation/correlation';
import { DeliveryContext } from './consumes';
import { GiveUp } from './give-up';
import { Disposition, IncomingMessage, MessageBroker, Subscription } from './message-broker';
import { MessageMetrics, MessageOutcome } from './message-metrics';
import { retryDelay } from './retry-delay';
import { UnitOfWork } from './unit-of-work';
import { assertWiring } from './wiring';

export interface ConsumerOptions {
  readonly service: ServiceName;
  /** How many messages a process works on at a time. */
  readonly prefetch: number;
  readonly retryDelaysMs: readonly number[];
  readonly maxDeliveries: number;
  readonly shutdownGraceMs: number;
}

/** What becomes of a message at the broker, and what that means. */
interface Settled {
  readonly disposition: Disposition;
  readonly outcome: MessageOutcome;
}

/**
 * The Nest transport of the platform: takes a service's queue, checks each message against its contract, restores
 * its correlation, calls the one handler for it and decides what becomes of it. It knows brokers only through
 * their seam, so both runtimes treat messages alike.
 */
export class ConsumerStrategy extends Server implements CustomTransportStrategy {
  private subscription: Subscription | null = null;

  constructor(
    private readonly options: ConsumerOptions,
    private readonly broker: MessageBroker,
    private readonly unitOfWork: UnitOfWork,
    private readonly giveUp: GiveUp | null,
    private readonly metrics: MessageMetrics,
  ) {
    super();
  }

  /** Refuses to start when a message of this service has no handler, or two. */
  listen(callback: (error?: unknown) => void): void {
    this.start().then(
      () => {
        callback();
      },
      (error: unknown) => {
        callback(error);
      },
    );
  }

  async close(): Promise<void> {
    await this.subscription?.stop(this.options.shutdownGraceMs);
    this.subscription = null;
  }

  on(): never {
    throw new Error('the consumer strategy emits no events');
  }

  unwrap(): never {
    throw new Error('the broker is behind its seam; there is nothing to unwrap');
  }

  private async start(): Promise<void> {
    assertWiring(this.options.service, this.messageHandlers);
    this.subscription = await this.broker.subscribe(this.options.service, this.options.prefetch, (message) =>
      this.receive(message),
    );
  }

  private async receive(message: IncomingMessage): Promise<Disposition> {
    const start = performance.now();
    const envelope = parseEnvelope(message.body);
    const contract = messagesConsumedBy(this.options.service).find(
      ({ name, version }) => name === envelope?.name && version === envelope.version,
    );
    const { disposition, outcome } = await this.settle(message, envelope, contract);
    const labels = { service: this.options.service, message: contract?.routingKey ?? 'unknown', outcome };
    this.metrics.record(labels, performance.now() - start);
    return disposition;
  }

  private async settle(
    message: IncomingMessage,
    envelope: Envelope | null,
    contract: MessageContract | undefined,
  ): Promise<Settled> {
    if (!envelope) return dead('not a valid envelope');
    if (!contract) return dead(`${envelope.name} v${envelope.version} is not handled here`);
    const correlation = {
      correlationId: envelope.correlationId,
      traceparent: envelope.traceparent,
      service: this.options.service,
      ...idsOf(envelope.payload),
    };
    return withCorrelation(correlation, () => this.dispatch(message, envelope, contract));
  }

  private async dispatch(
    message: IncomingMessage,
    envelope: Envelope,
    contract: MessageContract,
  ): Promise<Settled> {
    const payload = contract.schema.safeParse(envelope.payload);
    if (!payload.success) return dead(`the payload breaks its contract: ${payload.error.message}`);

    try {
      if (await this.unitOfWork.isDone(envelope.id)) return done('repeated');
      if (message.redeliveries >= this.options.maxDeliveries) {
        const error = new DomainError('PROCESSING_ABANDONED', {
          detail: 'the worker died on it again and again',
        });
        await this.abandon(contract, envelope, error);
        return dead(error.message);
      }
      const start = performance.now();
      await this.handle(contract, payload.data, {
        envelope,
        messageId: envelope.id,
        attempt: message.attempt,
      });
      // What the access log is to HTTP: the one line by which a job can be followed through every service.
      this.logger.log({
        message: `${contract.name} handled`,
        attempt: message.attempt,
        duration_ms: Math.round(performance.now() - start),
      });
      return done('handled');
    } catch (thrown) {
      return this.settleFailure(contract, envelope, message.attempt, thrown);
    }
  }

  private async handle(
    contract: MessageContract,
    payload: unknown,
    delivery: DeliveryContext,
  ): Promise<void> {
    const handler = this.messageHandlers.get(contract.routingKey);
    if (!handler) throw new Error(`no handler for ${contract.routingKey}`);
    const result = this.transformToObservable(await handler(payload, delivery));
    await lastValueFrom(result, { defaultValue: undefined });
  }

  private async settleFailure(
    contract: MessageContract,
    envelope: Envelope,
    attempt: number,
    thrown: unknown,
  ): Promise<Settled> {
    const error = DomainError.from(thrown);
    const final = !error.retryable;
    const delayMs = retryDelay(error, attempt, this.options.retryDelaysMs);
    if (!final && delayMs !== null) {
      this.logger.warn(
        `${contract.name} failed (try ${attempt}), again in ${delayMs} ms: ${describe(thrown)}`,
      );
      return retry(delayMs, error.message);
    }
    try {
      await this.abandon(contract, envelope, error);
    } catch (unsettled) {
      const lastDelayMs = this.options.retryDelaysMs.at(-1) ?? 1_000;
      this.logger.error(`${contract.name} could not even be given up: ${describe(unsettled)}`);
      return retry(lastDelayMs, error.message);
    }
    // A document at fault is an ordinary outcome; a message that used up its tries is kept for people to look at.
    if (final) {
      this.logger.warn(`${contract.name} ended: ${error.code}: ${describe(thrown)}`);
      return done('failed');
    }
    this.logger.error(`${contract.name} is given up after ${attempt} tries: ${describe(thrown)}`);
    return dead(`${error.code}: ${reasonOf(thrown)}`);
  }

  private async abandon(contract: MessageContract, envelope: Envelope, error: DomainError): Promise<void> {
    await this.unitOfWork.once(envelope.id, async (transaction) => {
      await this.giveUp?.giveUp(contract, envelope.payload, error, transaction);
    });
  }
}

function done(outcome: MessageOutcome): Settled {
  return { disposition: { kind: 'done' }, outcome };
}

function retry(delayMs: number, reason: string): Settled {
  return { disposition: { kind: 'retry', delayMs, reason }, outcome: 'retried' };
}

function dead(reason: string): Settled {
  return { disposition: { kind: 'dead', reason }, outcome: 'dead' };
}

function parseEnvelope(body: string): Envelope | null {
  try {
    return EnvelopeSchema.parse(JSON.parse(body));
  } catch {
    return null;
  }
}

function idsOf(payload: unknown): { jobId?: string; tenantId?: string } {
  const { jobId, tenantId } = (payload ?? {}) as Record<string, unknown>;
  return {
    ...(typeof jobId === 'string' && { jobId }),
    ...(typeof tenantId === 'string' && { tenantId }),
  };
}

/** For people who look at the dead letters: what was thrown, without its stack. */
function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

function describe(thrown: unknown): string {
  if (thrown instanceof DomainError && thrown.cause) return `${thrown.message} (${describe(thrown.cause)})`;
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
