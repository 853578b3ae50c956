import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { ServiceSchema } from './service-schema';

export interface DatabaseOptions {
  url: string;
  poolSize: number;
}

/**
 * Connects a service to its own schema and brings its tables up to date. Replicas that start together migrate one
 * after the other, under an advisory lock.
 */
export async function connectDatabase(schema: ServiceSchema, options: DatabaseOptions): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: options.url,
    schema: schema.name,
    entities: [...schema.entities],
    migrations: [...schema.migrations],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    poolSize: options.poolSize,
    applicationName: `cira-${schema.service}`,
    // Raw SQL in use cases and migrations names tables without their schema.
    extra: { options: `-c search_path=${schema.name}`, connectionTimeoutMillis: 10_000 },
  });
  await underMigrationLock(schema, options.url, async (client) => {
    await client.query(`create schema if not exists "${schema.name}"`);
    await dataSource.initialize();
    await dataSource.runMigrations();
  });
  return dataSource;
}

async function underMigrationLock(
  schema: ServiceSchema,
  url: string,
  work: (client: Client) => Promise<void>,
): Promise<void> {
  const client = new Client({ connectionString: url, application_name: `cira-${schema.service}-migrate` });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [`cira-migrate-${schema.name}`]);
    await work(client);
  } finally {
    await client.end();
  }
}
