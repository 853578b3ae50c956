import { freePort } from '@cira/common/runtime/embedded/free-port';
import { describeWithService } from '@cira/common/testing/describe-with-service';
import { REDIS } from '@cira/common/testing/redis';
import { waitFor } from '@cira/common/testing/wait-for';
import { newId } from '@cira/contracts';
import { SharedRateCounters } from '../src/http/shared-rate-counters';

const MINUTE_MS = 60_000;
const hit = (counters: SharedRateCounters, key: string) =>
  counters.increment(key, MINUTE_MS, 2, MINUTE_MS, 'default');

describeWithService(REDIS, 'Rate limits in Redis', () => {
  it('are one budget for all replicas', async () => {
    const replicas = [new SharedRateCounters(REDIS.url), new SharedRateCounters(REDIS.url)] as const;
    const key = `test:${newId()}`;
    // Until it is connected, a replica counts for itself.
    await waitFor('both to count in Redis', async () => {
      const probe = `test:${newId()}`;
      await hit(replicas[0], probe);
      return (await hit(replicas[1], probe)).totalHits === 2;
    });
    const hits = [await hit(replicas[0], key), await hit(replicas[1], key), await hit(replicas[0], key)];
    expect(hits.map(({ totalHits }) => totalHits)).toEqual([1, 2, 3]);
    expect(hits.map(({ isBlocked }) => isBlocked)).toEqual([false, false, true]);
    for (const replica of replicas) replica.onModuleDestroy();
  });
});

describe('Rate limits while Redis is away', () => {
  it('are counted by each replica for itself, and service goes on', async () => {
    const counters = new SharedRateCounters(`redis://127.0.0.1:${await freePort()}`);
    const hits = [await hit(counters, 'key'), await hit(counters, 'key'), await hit(counters, 'key')];
    expect(hits.map(({ isBlocked }) => isBlocked)).toEqual([false, false, true]);
    counters.onModuleDestroy();
  });
});
