import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Principal } from '../access/principal';
import { decodeJobCursor, encodeJobCursor } from './job-cursor';
import { Job } from './job.entity';
import { JobStatus } from './job-state';

export interface JobListing {
  readonly jobs: Job[];
  readonly nextCursor: string | null;
}

export interface JobFilter {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly status?: JobStatus | undefined;
}

/** A tenant's jobs, newest first. By cursor, so that page 1000 is as fast as page 1 and nothing shifts under it. */
@Injectable()
export class ListJobs {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws DomainError VALIDATION_ERROR for a cursor that this API did not give out */
  async execute({ tenantId }: Principal, { limit, cursor, status }: JobFilter): Promise<JobListing> {
    const query = this.dataSource
      .getRepository(Job)
      .createQueryBuilder('job')
      .where('job.tenant_id = :tenantId', { tenantId })
      .orderBy('job.created_at', 'DESC')
      .addOrderBy('job.id', 'DESC')
      .limit(limit + 1);
    if (status) query.andWhere('job.status = :status', { status });
    if (cursor !== undefined) {
      query.andWhere('(job.created_at, job.id) < (:createdAt, :id)', decodeJobCursor(cursor));
    }
    const found = await query.getMany();
    const jobs = found.slice(0, limit);
    const last = jobs.at(-1);
    return { jobs, nextCursor: found.length > limit && last ? encodeJobCursor(last) : null };
  }
}
