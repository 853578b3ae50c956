import { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { openSideServer, SideAddress, SideAnswer } from '../http/side-server';
import { Runtime } from '../runtime/runtime';

/**
 * A worker's answer to probes: `GET /health` is 200 while it can reach its database and the broker, else 503. It has
 * no other HTTP.
 */
export function serveHealth(
  app: INestApplicationContext,
  runtime: Runtime,
  address: SideAddress,
): Promise<{ close(): Promise<void> }> {
  const dataSource = app.get(DataSource);
  const probe = () =>
    Promise.all([dataSource.query('select 1'), runtime.broker.check()]).then(
      () => answer(200, { status: 'ok' }),
      (error: unknown) => answer(503, { status: 'unavailable', reason: String(error) }),
    );
  return openSideServer(address, new Map([['/health', probe]]));
}

function answer(status: number, body: object): SideAnswer {
  return { status, contentType: 'application/json', body: JSON.stringify(body) };
}
