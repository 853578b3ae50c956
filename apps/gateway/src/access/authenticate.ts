import { DomainError } from '@cira/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { ApiKey } from './api-key.entity';
import { hashApiKey } from './api-key-secret';
import { Principal } from './principal';

/** Finds out whose key it is. */
@Injectable()
export class Authenticate {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws DomainError INVALID_API_KEY for a missing, unknown or revoked key, without telling which */
  async execute(key: string | undefined): Promise<Principal> {
    if (!key) throw new DomainError('INVALID_API_KEY');
    const found = await this.dataSource
      .getRepository(ApiKey)
      .findOneBy({ keyHash: hashApiKey(key), revokedAt: IsNull() });
    if (!found) throw new DomainError('INVALID_API_KEY');
    return { tenantId: found.tenantId, apiKeyId: found.id };
  }
}
