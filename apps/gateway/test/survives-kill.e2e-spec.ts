import { setTimeout as pause } from 'node:timers/promises';
import { CutOffProxy } from '@cira/common/testing/cut-off-proxy';
import { RABBITMQ } from '@cira/common/testing/rabbitmq';
import { waitFor } from '@cira/common/testing/wait-for';
import { describeDistributed, describeInBothRuntimes } from './support/describe-runtimes';
import {
  countJobsUnderWay,
  expectPromisesKept,
  ReferenceLedgers,
  referenceLedgers,
} from './support/kept-promises';
import { Platform, startPlatform } from './support/platform';
import { seededRandom } from './support/random';
import { SampleName } from './support/sample-invoices';

jest.setTimeout(180_000);

const SAMPLES: readonly SampleName[] = ['scan-de.pdf', 'photo-fr.jpg', 'services-en.pdf', 'einvoice-de.pdf'];
/** Before each kill: some that take seconds, and some whose every stage is over in milliseconds. */
const BURST: readonly SampleName[] = [
  'scan-de.pdf',
  'services-en.pdf',
  'einvoice-de.pdf',
  'services-en.pdf',
  'einvoice-de.pdf',
];
/** What is killed and how often; in the embedded runtime they all are one process. */
const KILLS = {
  embedded: ['gateway', 'gateway', 'gateway'],
  distributed: ['ocr-worker', 'extraction-worker', 'billing', 'gateway'],
} as const;
/** For that long after a burst there is work for every service. */
const KILL_WITHIN_MS = 1_500;
/** Shorter than a scan takes, so that work in hand has to be handed back. */
const SHUTDOWN_GRACE_MS = 500;

const seed = Number(process.env.CIRA_TEST_SEED || Date.now() % 1_000_000);

describeInBothRuntimes('Killed at a random moment', (runtime) => {
  const random = seededRandom(seed);
  let platform: Platform;
  let reference: ReferenceLedgers;

  beforeAll(async () => {
    process.stderr.write(`The moments of the kills: CIRA_TEST_SEED=${seed}\n`);
    platform = await startPlatform(runtime, { SHUTDOWN_GRACE_MS: String(SHUTDOWN_GRACE_MS) });
    reference = await referenceLedgers(platform, SAMPLES);
  });

  afterAll(async () => {
    await platform.stop();
  });

  it('every accepted job completes and is billed once', async () => {
    const accepted = new Map<string, SampleName>();
    let interrupted = 0;
    for (const service of KILLS[runtime]) {
      for (const name of BURST) accepted.set(await platform.submitSample(name), name);
      await pause(random() * KILL_WITHIN_MS);
      expect(await platform.kill(service, 'SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
      interrupted += await countJobsUnderWay(platform);
      await platform.restart(service);
    }
    expect(interrupted).toBeGreaterThan(0);
    await expectPromisesKept(platform, accepted, reference);
  });

  it('a process that is told to stop hands back its work, ends with code 0, and the work is done later', async () => {
    const jobId = await platform.submitSample('scan-de.pdf');
    await waitFor('the scan to be in hand', async () => {
      const { status } = await platform.get(`/v1/jobs/${jobId}/status`);
      return status === 'processing_ocr';
    });
    const ends = await platform.endAll();
    expect(ends).toEqual(ends.map(() => ({ code: 0, signal: null })));
    await platform.startAll();
    await expectPromisesKept(platform, new Map([[jobId, 'scan-de.pdf']]), reference);
  });
});

describeDistributed('Cut off from RabbitMQ at a random moment', () => {
  const random = seededRandom(seed);
  let proxy: CutOffProxy;
  let platform: Platform;

  beforeAll(async () => {
    const broker = new URL(RABBITMQ.url);
    proxy = await CutOffProxy.start({ host: broker.hostname, port: Number(broker.port || 5672) });
    broker.host = `127.0.0.1:${proxy.port}`;
    platform = await startPlatform('distributed', { RABBITMQ_URL: broker.href });
  });

  afterAll(async () => {
    await platform.stop();
    await proxy.stop();
  });

  it('jobs are accepted meanwhile, and all complete and are billed once when it is back', async () => {
    const reference = await referenceLedgers(platform, SAMPLES);
    const accepted = new Map<string, SampleName>();
    for (let cuts = 0; cuts < 3; cuts += 1) {
      for (const name of BURST) accepted.set(await platform.submitSample(name), name);
      await pause(random() * KILL_WITHIN_MS);
      proxy.cut();
      const meanwhile = await platform.submitSample('services-en.pdf');
      accepted.set(meanwhile, 'services-en.pdf');
      expect((await platform.get(`/v1/jobs/${meanwhile}/status`)).status).toBe('queued');
      proxy.restore();
    }
    await expectPromisesKept(platform, accepted, reference);
  });
});
