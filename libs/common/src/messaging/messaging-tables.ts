import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The outbox and the inbox, which every service has in its own schema; the first migration of each.
 * outbox: messages that a committed transaction causes and the broker has not yet taken.
 * inbox: ids of the messages whose effect is committed.
 */
export class CreateMessagingTables1763769600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table outbox (
        seq bigint generated always as identity primary key,
        routing_key text not null,
        -- not jsonb, which refuses characters that JSON allows (NUL, lone surrogates)
        envelope json not null,
        attempts integer not null default 0,
        available_at timestamptz not null default now()
      )`);
    await runner.query('create index outbox_due on outbox (available_at, seq)');
    await runner.query(`
      create table inbox (
        message_id text primary key,
        received_at timestamptz not null default now()
      )`);
    await runner.query('create index inbox_by_age on inbox (received_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table inbox');
    await runner.query('drop table outbox');
  }
}
