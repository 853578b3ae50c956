import { documentedSettings, undocumented } from '@cira/common/testing/env-example';
import { loadGatewayConfig } from './gateway.config';

describe('the configuration of the gateway', () => {
  it('has the defaults that .env.example states', () => {
    expect(loadGatewayConfig(Object.fromEntries(documentedSettings()))).toEqual(loadGatewayConfig({}));
  });

  it('has no setting that .env.example does not know', () => {
    expect(undocumented(loadGatewayConfig({}))).toEqual([]);
  });

  it.each([
    ['RATE_LIMIT_DEFAULT', '100', /must be like 100\/minute/],
    ['RATE_LIMIT_DEFAULT', '0/minute', /must be like 100\/minute/],
    ['BOOTSTRAP_API_KEY', 'too-short', /20 characters or more/],
    ['BOOTSTRAP_TENANT_ID', '../etc', /BOOTSTRAP_TENANT_ID/],
    ['PORT', '99999', /PORT/],
  ])('refuses %s=%s', (name, value, problem) => {
    expect(() => loadGatewayConfig({ [name]: value })).toThrow(problem);
  });

  it('listens to this machine only when embedded, to all when distributed', () => {
    const services = { DATABASE_URL: 'd', RABBITMQ_URL: 'r', REDIS_URL: 'r', S3_BUCKET: 'b' };
    expect(loadGatewayConfig({}).HOST).toBe('127.0.0.1');
    expect(loadGatewayConfig({ RUNTIME: 'distributed', ...services }).HOST).toBe('0.0.0.0');
  });
});
