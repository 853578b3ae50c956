import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

@Entity('api_key')
export class ApiKey {
  @PrimaryColumn('text')
  id: string;

  @Column('text', { name: 'tenant_id' })
  tenantId: string;

  @Column('text')
  name: string;

  /** SHA-256 of the key, hex. The key itself is shown once and never stored. */
  @Column('text', { name: 'key_hash' })
  keyHash: string;

  /** The first characters, so that a person can tell keys apart. */
  @Column('text', { name: 'key_hint' })
  keyHint: string;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;
}
