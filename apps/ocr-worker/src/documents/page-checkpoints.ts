import { Page, PageSchema } from '@cira/contracts';
import { Inject, Injectable, OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, EntityManager } from 'typeorm';
import { OCR_WORKER_CONFIG } from '../ocr-worker-config.token';
import { OcrWorkerConfig } from '../ocr-worker.config';
import { KeptPages } from '../recognition/document-reader';

/** What nobody has come back for by then belongs to a job that was given up. */
const FORGOTTEN_AFTER = '7 days';

/** The pages of unfinished documents, so that a redelivered one goes on where it stopped. */
@Injectable()
export class PageCheckpoints implements OnApplicationBootstrap {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(OCR_WORKER_CONFIG) private readonly config: Pick<OcrWorkerConfig, 'MESSAGE_MAX_DELIVERIES'>,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.dataSource.query(
      `delete from unfinished_readings where begun_at < now() - interval '${FORGOTTEN_AFTER}'`,
    );
  }

  /**
   * Counts another attempt at a document and gives the pages of those before. At the last delivery that the bus makes
   * of a message whose workers die, if none since brought a page more, `mayGoOn` is false: the pages that there are
   * become the result, before the job is abandoned.
   */
  async resume(jobId: string): Promise<KeptPages> {
    const [reading] = await this.dataSource.query<{ attempts: number }[]>(
      `insert into unfinished_readings as reading (job_id, attempts) values ($1, 1)
       on conflict (job_id) do update set attempts = reading.attempts + 1 returning attempts`,
      [jobId],
    );
    const rows = await this.dataSource.query<{ page: unknown }[]>(
      'select page from read_pages where job_id = $1 order by number',
      [jobId],
    );
    return {
      pages: rows.map(({ page }) => PageSchema.parse(page)),
      mayGoOn: (reading?.attempts ?? 1) < this.config.MESSAGE_MAX_DELIVERIES,
    };
  }

  async keep(jobId: string, page: Page): Promise<void> {
    await this.dataSource.query(
      `with progress as (update unfinished_readings set attempts = 0 where job_id = $1)
       insert into read_pages (job_id, number, page) values ($1, $2, $3)
       on conflict (job_id, number) do update set page = excluded.page`,
      [jobId, page.number, JSON.stringify(page)],
    );
  }

  /** For a document that is read, or will never be. */
  async forget(jobId: string, manager: EntityManager = this.dataSource.manager): Promise<void> {
    await manager.query('delete from unfinished_readings where job_id = $1', [jobId]);
  }
}
