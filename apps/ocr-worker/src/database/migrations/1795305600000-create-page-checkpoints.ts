import { MigrationInterface, QueryRunner } from 'typeorm';

/** Pages that were read by OCR, kept until their document is: who takes over goes on where the last one stopped. */
export class CreatePageCheckpoints1795305600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table unfinished_readings (
        job_id text primary key,
        attempts integer not null check (attempts >= 0),
        begun_at timestamptz not null default now()
      )`);
    await runner.query(`
      create table read_pages (
        job_id text not null references unfinished_readings on delete cascade,
        number integer not null check (number >= 1),
        page jsonb not null,
        primary key (job_id, number)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read_pages');
    await runner.query('drop table unfinished_readings');
  }
}
