import { ServiceName } from '@cira/contracts';
import { EntitySchema, MigrationInterface } from 'typeorm';

type EntityClass = new () => object;
type MigrationClass = new () => MigrationInterface;

/** The tables of one service. Each app has one, in `database/schema.ts`. */
export interface ServiceSchema {
  readonly service: ServiceName;
  /** PostgreSQL schema that holds the tables; nobody else reads or writes it. */
  readonly name: string;
  readonly entities: readonly (EntityClass | EntitySchema)[];
  /** In order; append only. */
  readonly migrations: readonly MigrationClass[];
}
