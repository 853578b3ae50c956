import { Stage, WireError } from '@cira/contracts';
import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';
import { JobStatus } from './job-state';

/** Milliseconds that each finished stage took. */
export type StageDurations = Partial<Record<Stage, number>>;

@Entity('job')
export class Job {
  @PrimaryColumn('text')
  id: string;

  @Column('text', { name: 'tenant_id' })
  tenantId: string;

  @Column('text', { name: 'api_key_id', nullable: true })
  apiKeyId: string | null;

  @Column('text', { name: 'document_id' })
  documentId: string;

  @Column('text')
  status: JobStatus;

  @Column('text', { name: 'correlation_id' })
  correlationId: string;

  @Column('jsonb', { name: 'stage_durations', default: {} })
  stageDurations: StageDurations;

  @Column('text', { name: 'failed_stage', nullable: true })
  failedStage: Stage | null;

  @Column('jsonb', { nullable: true })
  failure: WireError | null;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;

  @UpdateDateColumn({ type: 'timestamptz', name: 'updated_at' })
  updatedAt: Date;

  /** When the job completed or failed. */
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;
}
