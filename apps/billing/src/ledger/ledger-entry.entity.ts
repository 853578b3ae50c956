import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Bucket } from '../pricing/rate-card';

/**
 * What a stage of a job used of one thing, and what that cost. Entries are only ever added; the database refuses the
 * rest, and refuses a second entry for the same job, stage, meter and resource.
 */
@Entity('ledger_entries')
export class LedgerEntry {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column({ name: 'tenant_id', type: 'text' })
  tenantId: string;

  @Column({ name: 'job_id', type: 'text' })
  jobId: string;

  /** A stage, or `job` for what is charged for the job as a whole. */
  @Column({ type: 'text' })
  stage: string;

  @Column({ type: 'text' })
  meter: string;

  @Column({ type: 'text' })
  resource: string;

  /** This and the next two: decimal strings, exact. */
  @Column({ type: 'numeric' })
  quantity: string;

  /** USD for one unit. */
  @Column({ name: 'unit_price', type: 'numeric' })
  unitPrice: string;

  /** USD. */
  @Column({ type: 'numeric' })
  amount: string;

  @Column({ type: 'text' })
  bucket: Bucket;

  /** Id of the rate card that the price is from. */
  @Column({ name: 'rate_card', type: 'text' })
  rateCard: string;

  /** When it was used, by the clock of the stage. */
  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: Date;
}
