import { waitFor } from '@cira/common/testing/wait-for';
import { expectedOf, SampleName } from './sample-invoices';
import { finalCost, JobLedger, readLedger } from './ledger';
import { Platform } from './platform';

/** Jobs that were accepted, and the sample that each was given. */
export type AcceptedJobs = ReadonlyMap<string, SampleName>;

/** What an undisturbed job of a sample leaves in the ledger. */
export type ReferenceLedgers = ReadonlyMap<SampleName, JobLedger>;

/** Runs each sample without any disturbance. */
export async function referenceLedgers(
  platform: Platform,
  samples: readonly SampleName[],
): Promise<ReferenceLedgers> {
  const ledgers = samples.map(async (name) => {
    const jobId = await platform.submitSample(name);
    await platform.untilEnded(jobId);
    await finalCost(platform, jobId);
    return [name, await readLedger(platform, jobId)] as const;
  });
  return new Map(await Promise.all(ledgers));
}

/**
 * Whatever was done to the platform: every accepted job completes, with a result that can be read, is billed as an
 * undisturbed one is and not twice, and no message is left unsent.
 */
export async function expectPromisesKept(
  platform: Platform,
  accepted: AcceptedJobs,
  reference: ReferenceLedgers,
): Promise<void> {
  for (const [jobId, name] of accepted) {
    expect([name, jobId, (await platform.untilEnded(jobId)).status]).toEqual([name, jobId, 'completed']);

    const { extracted_data: invoice } = await platform.get(`/v1/jobs/${jobId}/result`);
    expect([name, invoice.invoice_number]).toEqual([name, expectedOf(name).fields.invoice_number]);

    const { total_cost: total } = await finalCost(platform, jobId);
    const ledger = await readLedger(platform, jobId);
    expect({ name, jobId, entries: ledger.entries }).toEqual({
      name,
      jobId,
      entries: reference.get(name)?.entries,
    });
    expect({ name, jobId, total }).toEqual({ name, jobId, total: ledger.total });
  }
  const invoices = await platform.query<{ job_id: string }>(
    'select job_id from gateway.invoice where job_id = any($1)',
    [[...accepted.keys()]],
  );
  expect(invoices.map((row) => row.job_id).sort()).toEqual([...accepted.keys()].sort());

  for (const service of ['gateway', 'ocr_worker', 'extraction_worker', 'billing']) {
    await waitFor(`the outbox of ${service} to be empty`, async () => {
      const unsent = await platform.query(`select 1 from ${service}.outbox limit 1`);
      return unsent.length === 0;
    });
  }
}

/** How many jobs have been accepted and have not ended. */
export async function countJobsUnderWay(platform: Platform): Promise<number> {
  const rows = await platform.query('select 1 from gateway.job where ended_at is null');
  return rows.length;
}
