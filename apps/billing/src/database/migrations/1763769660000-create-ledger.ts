import { MigrationInterface, QueryRunner } from 'typeorm';

/** The ledger, which the database itself keeps append-only and free of doubles, and the statements drawn from it. */
export class CreateLedger1763769660000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ledger_entries (
        id bigint generated always as identity primary key,
        tenant_id text not null,
        job_id text not null,
        stage text not null,
        meter text not null,
        resource text not null,
        quantity numeric not null check (quantity >= 0),
        unit_price numeric not null check (unit_price >= 0),
        amount numeric not null check (amount = quantity * unit_price),
        bucket text not null,
        rate_card text not null,
        recorded_at timestamptz not null,
        unique (job_id, stage, meter, resource)
      )`);
    await runner.query('create index ledger_entries_by_tenant on ledger_entries (tenant_id, recorded_at)');
    await runner.query(`
      create function refuse_ledger_change() returns trigger language plpgsql as $$
      begin
        raise exception 'the ledger is append-only';
      end $$`);
    await runner.query(`
      create trigger ledger_entries_append_only before update or delete or truncate on ledger_entries
      for each statement execute function refuse_ledger_change()`);
    await runner.query(`
      create table job_statements (
        job_id text primary key,
        tenant_id text not null,
        revision integer not null,
        final boolean not null,
        cost jsonb,
        failed_stage text
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table job_statements');
    await runner.query('drop table ledger_entries');
    await runner.query('drop function refuse_ledger_change()');
  }
}
