import { Injectable } from '@nestjs/common';
import { Metrics } from '../metrics/metrics';

/**
 * What became of a message. `handled`: its effect is committed. `repeated`: that was so before. `retried`: it failed
 * and comes back. `failed`: given up for good, an ordinary end, such as a document that can't be read. `dead`: put
 * aside for people to look at.
 */
export type MessageOutcome = 'handled' | 'repeated' | 'retried' | 'failed' | 'dead';

export interface SettledMessage {
  readonly service: string;
  /** Routing key of its contract; `unknown` for what breaks every contract, so that no sender invents labels. */
  readonly message: string;
  readonly outcome: MessageOutcome;
}

/** From a row written at once to a document of many scanned pages. */
const SECONDS = [0.005, 0.02, 0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300];

/** Rate, errors and duration of the messages that the services of this process take from their queues. */
@Injectable()
export class MessageMetrics {
  private readonly settled;
  private readonly duration;

  constructor(metrics: Metrics) {
    this.settled = metrics.counter({
      name: 'cira_messages_handled_total',
      help: 'Messages taken from the queue of a service, by what became of them: handled, repeated, retried, failed, dead',
      labelNames: ['service', 'message', 'outcome'],
    });
    this.duration = metrics.histogram({
      name: 'cira_message_duration_seconds',
      help: 'Time from taking a message to settling it',
      labelNames: ['service', 'message'],
      buckets: SECONDS,
    });
  }

  record({ service, message, outcome }: SettledMessage, durationMs: number): void {
    this.settled.inc({ service, message, outcome });
    this.duration.observe({ service, message }, durationMs / 1_000);
  }
}
