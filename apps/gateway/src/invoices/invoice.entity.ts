import { ExtractedInvoice } from '@cira/contracts';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** What a completed job brought to light. */
@Entity('invoice')
export class Invoice {
  @PrimaryColumn('text')
  id: string;

  @Column('text', { name: 'tenant_id' })
  tenantId: string;

  @Column('text', { name: 'job_id' })
  jobId: string;

  @Column('text', { name: 'document_id' })
  documentId: string;

  @Column('jsonb')
  extracted: ExtractedInvoice;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;
}
