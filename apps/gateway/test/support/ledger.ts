import { waitFor } from '@cira/common/testing/wait-for';
import { ApiClient } from './api-client';
import { Platform } from './platform';

/** What billing's ledger says of a job. */
export interface JobLedger {
  /**
   * Stage, meter and, but for seconds, quantity of every entry, sorted: what two runs of one document have in common.
   * What was booked twice is there twice.
   */
  readonly entries: string[];
  /** USD: the exact sum of each bucket, rounded once to six decimals, added up. */
  readonly total: number;
}

export async function readLedger(platform: Platform, jobId: string): Promise<JobLedger> {
  const entries = await platform.query<{ entry: string }>(
    `select concat_ws(' ', stage, meter, case when meter <> 'processing.second' then trim_scale(quantity) end) as entry
     from billing.ledger_entries where job_id = $1 order by 1`,
    [jobId],
  );
  const [sum] = await platform.query<{ total: string }>(
    `select sum(rounded) as total from (
       select round(sum(amount), 6) as rounded from billing.ledger_entries where job_id = $1 group by bucket
     ) as buckets`,
    [jobId],
  );
  return { entries: entries.map(({ entry }) => entry), total: Number(sum?.total) };
}

/** `GET /v1/jobs/{job_id}/cost`, USD. */
export interface CostBody {
  readonly job_id: string;
  readonly total_cost: number;
  readonly cost_breakdown: {
    readonly ocr_processing: number;
    readonly llm_extraction: number;
    readonly infrastructure: number;
  };
}

/** The cost as the API tells it, once billing has said its last word, which is a moment after the job has ended. */
export async function finalCost(client: ApiClient, jobId: string): Promise<CostBody> {
  return waitFor(
    `the final cost of ${jobId}`,
    async () => {
      const response = await client.api(`/v1/jobs/${jobId}/cost`);
      return response.headers.get('X-Cost-Status') === 'final' ? ((await response.json()) as CostBody) : null;
    },
    { timeoutMs: 30_000, everyMs: 50 },
  );
}
