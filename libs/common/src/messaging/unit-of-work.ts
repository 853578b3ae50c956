import { Envelope, MessageContract, newId, PayloadOf } from '@cira/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager } from 'typeorm';
import { correlationIdOrNew, currentCorrelation } from '../correlation/correlation';
import { OutboxRelay } from './outbox-relay';

/** A database transaction that can also send messages: they leave only if it commits, and then for certain. */
export class Transaction {
  emitted = false;

  constructor(readonly manager: EntityManager) {}

  /** @throws ZodError when the payload does not keep to its contract, which rolls the transaction back */
  async emit<Contract extends MessageContract>(
    contract: Contract,
    payload: PayloadOf<Contract>,
  ): Promise<void> {
    const envelope: Envelope = {
      id: newId(),
      name: contract.name,
      version: contract.version,
      occurredAt: new Date().toISOString(),
      correlationId: correlationIdOrNew(),
      traceparent: currentCorrelation()?.traceparent ?? null,
      payload: contract.schema.parse(payload),
    };
    await this.manager.query('insert into outbox (routing_key, envelope) values ($1, $2)', [
      contract.routingKey,
      JSON.stringify(envelope),
    ]);
    this.emitted = true;
  }
}

/** Runs a use case's writes and the messages that they cause as one transaction. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly relay: OutboxRelay,
  ) {}

  async run<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const { result, emitted } = await this.dataSource.transaction(async (manager) => {
      const transaction = new Transaction(manager);
      return { result: await work(transaction), emitted: transaction.emitted };
    });
    if (emitted) this.relay.nudge();
    return result;
  }

  /**
   * Like `run`, at most once for a message: the inbox row is part of the transaction, so that a redelivered message
   * has no second effect.
   */
  async once(messageId: string, work: (transaction: Transaction) => Promise<void>): Promise<void> {
    await this.run(async (transaction) => {
      const inserted: unknown[] = await transaction.manager.query(
        'insert into inbox (message_id) values ($1) on conflict do nothing returning message_id',
        [messageId],
      );
      if (inserted.length > 0) await work(transaction);
    });
  }

  /** Whether the effect of a message is already committed; saves doing long work again. */
  async isDone(messageId: string): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query('select 1 from inbox where message_id = $1', [
      messageId,
    ]);
    return rows.length > 0;
  }
}
