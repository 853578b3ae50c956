import { DomainError } from '@cira/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Job } from '../jobs/job.entity';
import { Invoice } from './invoice.entity';

@Injectable()
export class FindInvoice {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The invoice that a job brought to light.
   *
   * @throws DomainError JOB_NOT_COMPLETED while it is being worked on, JOB_FAILED when there will be none
   */
  async ofJob({ id: jobId, tenantId, status }: Job): Promise<Invoice> {
    if (status === 'failed') throw new DomainError('JOB_FAILED');
    if (status !== 'completed') {
      throw new DomainError('JOB_NOT_COMPLETED', {
        detail: `Job is still processing. Current status: ${status}`,
      });
    }
    return this.dataSource.getRepository(Invoice).findOneByOrFail({ jobId, tenantId });
  }
}
