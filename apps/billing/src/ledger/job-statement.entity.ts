import { JobCost, Stage } from '@cira/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was last said about the cost of a job. Its row is also the lock under which the job's ledger grows. */
@Entity('job_statements')
export class JobStatement {
  @PrimaryColumn({ name: 'job_id', type: 'text' })
  jobId: string;

  @Column({ name: 'tenant_id', type: 'text' })
  tenantId: string;

  /** 0 while nothing has been said yet. */
  @Column({ type: 'integer' })
  revision: number;

  @Column({ type: 'boolean' })
  final: boolean;

  /** Null while nothing has been said yet. */
  @Column({ type: 'jsonb', nullable: true })
  cost: JobCost | null;

  /** Where the job ended before its time: that stage and the later ones may never be billed. */
  @Column({ name: 'failed_stage', type: 'text', nullable: true })
  failedStage: Stage | null;
}
