import { DomainError } from '@cira/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Principal } from '../access/principal';
import { Job } from './job.entity';

@Injectable()
export class FindJob {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws DomainError JOB_NOT_FOUND, also for a job of another tenant: its existence is nobody's business */
  async execute({ tenantId }: Principal, id: string): Promise<Job> {
    const job = await this.dataSource.getRepository(Job).findOneBy({ id, tenantId });
    if (!job) throw new DomainError('JOB_NOT_FOUND');
    return job;
  }
}
