import { MigrationInterface, QueryRunner } from 'typeorm';

export class AddDocumentRetrieval1763799000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table document add column retrieval jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table document drop column retrieval');
  }
}
