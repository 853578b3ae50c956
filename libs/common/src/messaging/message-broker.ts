import { MessageContract, messagesConsumedBy, ServiceName } from '@cira/contracts';

export interface OutgoingMessage {
  readonly id: string;
  readonly routingKey: string;
  /** The envelope, serialised. */
  readonly body: string;
}

export interface IncomingMessage {
  readonly routingKey: string;
  /** As it came; not yet known to be a valid envelope. */
  readonly body: string;
  /** 1 for the first try; counts up with every retry that was asked for. */
  readonly attempt: number;
  /** How often this try was handed out before without an answer: its process died or was stopped. */
  readonly redeliveries: number;
}

/** What is to become of a message that was handed out. */
export type Disposition =
  | { readonly kind: 'done' }
  | { readonly kind: 'retry'; readonly delayMs: number; readonly reason: string }
  | { readonly kind: 'dead'; readonly reason: string };

export type MessageHandler = (message: IncomingMessage) => Promise<Disposition>;

/** A handler that throws breaks its promise; the message comes back after a pause, not in a tight loop. */
export const BROKEN_HANDLER_PAUSE_MS = 1_000;
/** Characters of a reason that are kept with a dead letter. */
export const MAX_REASON_LENGTH = 1_000;

/** One queue for each consuming service, with the messages that are routed to it. */
export interface QueueDefinition {
  readonly queue: ServiceName;
  readonly routingKeys: readonly string[];
}

export interface Subscription {
  /** Stops taking messages and resolves when those in hand are settled; what is not, goes back to the queue. */
  stop(graceMs: number): Promise<void>;
}

/**
 * The seam between the two runtimes: RabbitMQ, or a durable queue in the embedded PostgreSQL. Both keep the same
 * promises, which one shared suite proves: a published message survives a crash, is handed out at least once, at
 * most `prefetch` at a time, again after a delay when asked, and ends in the dead letters when given up.
 */
export interface MessageBroker {
  /** Resolves once every bound queue holds the message durably; rejects when the broker did not take it. */
  publish(message: OutgoingMessage): Promise<void>;
  /** Hands the queue's messages to the handler. A handler that throws leaves the message to be handed out again. */
  subscribe(queue: ServiceName, prefetch: number, handler: MessageHandler): Promise<Subscription>;
  /** The dead letters of a queue, oldest first, for operators. */
  deadLetters(queue: ServiceName, limit: number): Promise<DeadLetter[]>;
  /** Rejects when messages can't be published at the moment. */
  check(): Promise<void>;
  /** Ends what still consumes without a grace: what is in hand goes back to its queue. */
  close(): Promise<void>;
}

export interface DeadLetter {
  readonly routingKey: string;
  readonly body: string;
  readonly reason: string;
}

const SERVICES: readonly ServiceName[] = ['gateway', 'ocr-worker', 'extraction-worker', 'billing'];

/** All queues of the platform. Every process declares all of them, so that no message is published to nowhere. */
export const TOPOLOGY: readonly QueueDefinition[] = SERVICES.map((service) => ({
  queue: service,
  routingKeys: messagesConsumedBy(service).map((contract: MessageContract) => contract.routingKey),
}));
