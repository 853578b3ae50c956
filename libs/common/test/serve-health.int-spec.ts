import { serveHealth } from '@cira/common/health/serve-health';
import { EmbeddedBroker } from '@cira/common/runtime/embedded/embedded-broker';
import { freePort } from '@cira/common/runtime/embedded/free-port';
import { Runtime } from '@cira/common/runtime/runtime';
import { startTestDatabase, TestDatabase } from '@cira/common/testing/test-database';
import { INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';

@Module({})
class ProbedModule {}

describe("a worker's answer to probes", () => {
  let database: TestDatabase;
  let broker: EmbeddedBroker;
  let dataSource: DataSource;
  let app: INestApplicationContext;

  beforeAll(async () => {
    database = await startTestDatabase();
    broker = await EmbeddedBroker.open(database.url);
    dataSource = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    const providers = [{ provide: DataSource, useValue: dataSource }];
    app = await NestFactory.createApplicationContext({ module: ProbedModule, providers }, { logger: false });
  });

  afterAll(async () => {
    await app.close();
    await broker.close();
    await database.stop();
  });

  it('is yes while database and broker answer, no once one does not, and silence after closing', async () => {
    const port = await freePort();
    const runtime = { broker } as unknown as Runtime;
    const health = await serveHealth(app, runtime, { host: '127.0.0.1', port });
    const probe = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);

    const healthy = await probe('/health');
    expect([healthy.status, await healthy.json()]).toEqual([200, { status: 'ok' }]);
    expect((await probe('/anything')).status).toBe(404);

    await dataSource.destroy();
    const unhealthy = await probe('/health');
    expect([unhealthy.status, await unhealthy.json()]).toMatchObject([503, { status: 'unavailable' }]);

    await health.close();
    await expect(probe('/health')).rejects.toThrow('fetch failed');
  });
});
