import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { StageDurations } from './job.entity';

const SAMPLE = 50;
const FRESH_FOR_MS = 5_000;

/** What the stages of the last completed jobs took, for estimates. Asked for at most once in a few seconds. */
@Injectable()
export class RecentDurations {
  private cached: StageDurations[] = [];
  private readAt = 0;

  constructor(private readonly dataSource: DataSource) {}

  async read(now = Date.now()): Promise<StageDurations[]> {
    if (now - this.readAt > FRESH_FOR_MS) {
      const rows: { stage_durations: StageDurations }[] = await this.dataSource.query(
        `select stage_durations from job where ended_at is not null and status = 'completed'
         order by ended_at desc limit ${SAMPLE}`,
      );
      this.cached = rows.map((row) => row.stage_durations);
      this.readAt = now;
    }
    return this.cached;
  }
}
