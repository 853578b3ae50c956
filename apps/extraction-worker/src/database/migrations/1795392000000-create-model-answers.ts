import { MigrationInterface, QueryRunner } from 'typeorm';

/** What models answered about jobs that are not finished: a later try asks nothing twice, and all of it is billed. */
export class CreateModelAnswers1795392000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table model_answers (
        id bigint generated always as identity primary key,
        job_id text not null,
        stage text not null,
        request text not null,
        -- As text: a model may write what jsonb does not take, such as a null character.
        completion text not null,
        service text not null,
        deployment text not null,
        input_tokens integer not null check (input_tokens >= 0),
        output_tokens integer not null check (output_tokens >= 0),
        answered_at timestamptz not null default now()
      )`);
    await runner.query('create index model_answers_of_job on model_answers (job_id, stage, request)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table model_answers');
  }
}
