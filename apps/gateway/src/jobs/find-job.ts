import { DomainError } from '@cira/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Principal } from '../access/principal';
import { Job } from './job.entity';

/** What an id can look like at all; PostgreSQL would choke on a NUL character. */
const ID = /^[\w-]{1,64}$/;

@Injectable()
export class FindJob {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws DomainError JOB_NOT_FOUND, also for a job of another tenant: its existence is nobody's business */
  async execute({ tenantId }: Principal, id: string): Promise<Job> {
    const job = ID.test(id) ? await this.dataSource.getRepository(Job).findOneBy({ id, tenantId }) : null;
    if (!job) throw new DomainError('JOB_NOT_FOUND');
    return job;
  }
}
