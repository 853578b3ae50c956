import { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAccess1763769700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tenant (
        id text primary key,
        name text not null,
        created_at timestamptz not null default now()
      )`);
    await runner.query(`
      create table api_key (
        id text primary key,
        tenant_id text not null references tenant (id),
        name text not null,
        key_hash text not null unique,
        key_hint text not null,
        created_at timestamptz not null default now(),
        revoked_at timestamptz
      )`);
    await runner.query('create index api_key_by_tenant on api_key (tenant_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table api_key');
    await runner.query('drop table tenant');
  }
}
