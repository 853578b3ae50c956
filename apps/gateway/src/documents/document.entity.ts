import { Retrieval } from '@cira/contracts';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** A document as it came in. What it is and how big is known at once for uploads, after fetching for URLs. */
@Entity('document')
export class InvoiceDocument {
  @PrimaryColumn('text')
  id: string;

  @Column('text', { name: 'tenant_id' })
  tenantId: string;

  @Column('text', { name: 'source_url', nullable: true })
  sourceUrl: string | null;

  /** Where its bytes were found and which version they were; null for uploads. */
  @Column('jsonb', { nullable: true })
  retrieval: Retrieval | null;

  @Column('text', { name: 'file_name', nullable: true })
  fileName: string | null;

  /** Where the original bytes are. */
  @Column('text', { name: 'blob_key', nullable: true })
  blobKey: string | null;

  @Column('text', { nullable: true })
  sha256: string | null;

  @Column('text', { name: 'media_type', nullable: true })
  mediaType: string | null;

  @Column('integer', { name: 'size_bytes', nullable: true })
  sizeBytes: number | null;

  @Column('integer', { name: 'page_count', nullable: true })
  pageCount: number | null;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;
}
