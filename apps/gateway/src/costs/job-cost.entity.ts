import { JobCost } from '@cira/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The gateway's copy of billing's newest statement on a job; it answers while billing is away. */
@Entity('job_cost')
export class JobCostProjection {
  @PrimaryColumn('text', { name: 'job_id' })
  jobId: string;

  @Column('text', { name: 'tenant_id' })
  tenantId: string;

  @Column('integer')
  revision: number;

  @Column('boolean')
  final: boolean;

  @Column('jsonb')
  cost: JobCost;
}
