import { JobCost } from '@cira/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Job } from '../jobs/job.entity';
import { JobCostProjection } from './job-cost.entity';

const NOTHING_YET: JobCost = {
  currency: 'USD',
  total: '0',
  ocrProcessing: '0',
  llmExtraction: '0',
  infrastructure: '0',
  external: {
    doclingApi: '0',
    azureDocumentIntelligence: '0',
    azureOpenai: { inputTokens: 0, outputTokens: 0, totalCost: '0' },
  },
};

export interface CostStatement {
  readonly cost: JobCost;
  /** False while a stage may still add to it, or billing has not spoken yet. */
  readonly final: boolean;
}

@Injectable()
export class FindJobCost {
  constructor(private readonly dataSource: DataSource) {}

  /** What the job has cost so far; a job that nothing was billed for yet costs nothing, provisionally. */
  async execute({ id: jobId, tenantId }: Job): Promise<CostStatement> {
    const statement = await this.dataSource.getRepository(JobCostProjection).findOneBy({ jobId, tenantId });
    return statement ?? { cost: NOTHING_YET, final: false };
  }
}
