import { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateJobs1763769800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table document (
        id text primary key,
        tenant_id text not null references tenant (id),
        source_url text,
        file_name text,
        blob_key text,
        sha256 text,
        media_type text,
        size_bytes integer,
        page_count integer,
        created_at timestamptz not null default now()
      )`);
    await runner.query(`
      create table job (
        id text primary key,
        tenant_id text not null references tenant (id),
        api_key_id text references api_key (id),
        document_id text not null references document (id),
        status text not null,
        correlation_id text not null,
        stage_durations jsonb not null default '{}',
        failed_stage text,
        failure jsonb,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        ended_at timestamptz
      )`);
    await runner.query('create index job_newest_of_tenant on job (tenant_id, created_at desc, id desc)');
    await runner.query('create index job_last_ended on job (ended_at desc) where ended_at is not null');
    await runner.query('create index job_not_ended on job (updated_at) where ended_at is null');
    await runner.query(`
      create table invoice (
        id text primary key,
        tenant_id text not null references tenant (id),
        job_id text not null unique references job (id),
        document_id text not null references document (id),
        extracted jsonb not null,
        created_at timestamptz not null default now()
      )`);
    await runner.query(`
      create table job_cost (
        job_id text primary key,
        tenant_id text not null,
        revision integer not null,
        final boolean not null,
        cost jsonb not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['job_cost', 'invoice', 'job', 'document']) await runner.query(`drop table ${table}`);
  }
}
