import { newId } from '@cira/contracts';
import { Inject, Injectable, OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, EntityManager } from 'typeorm';
import { GatewayConfig } from '../gateway.config';
import { GATEWAY_CONFIG } from '../gateway-config.token';
import { ApiKey } from './api-key.entity';
import { apiKeyHint, generateApiKey, hashApiKey } from './api-key-secret';
import { Tenant } from './tenant.entity';

/** Makes the first tenant and its key, so that a new installation can be used at once. */
@Injectable()
export class BootstrapAccess implements OnApplicationBootstrap {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(GATEWAY_CONFIG) private readonly config: GatewayConfig,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { BOOTSTRAP_TENANT_ID: tenantId, BOOTSTRAP_API_KEY: chosenKey } = this.config;
    const printedKey = await this.dataSource.transaction(async (manager) => {
      // Replicas that start together must not make two keys.
      await manager.query("select pg_advisory_xact_lock(hashtext('cira-bootstrap-access'))");
      await manager
        .createQueryBuilder()
        .insert()
        .into(Tenant)
        .values({ id: tenantId, name: tenantId })
        .orIgnore()
        .execute();
      if (chosenKey !== undefined) {
        await this.addKey(manager, tenantId, chosenKey);
        return null;
      }
      if (await manager.existsBy(ApiKey, { tenantId })) return null;
      const key = generateApiKey();
      await this.addKey(manager, tenantId, key);
      return key;
    });
    // Not a log line: logs are collected and redacted, and this is shown once.
    if (printedKey) process.stdout.write(`API key of tenant ${tenantId} (shown once): ${printedKey}\n`);
  }

  private async addKey(manager: EntityManager, tenantId: string, key: string): Promise<void> {
    await manager
      .createQueryBuilder()
      .insert()
      .into(ApiKey)
      .values({
        id: newId(),
        tenantId,
        name: 'bootstrap',
        keyHash: hashApiKey(key),
        keyHint: apiKeyHint(key),
        revokedAt: null,
      })
      .orIgnore()
      .execute();
  }
}
