import { ConfigurationError, loadConfig } from './load-config';
import { PlatformSettings, requireDistributedSettings } from './platform-config';

const schema = PlatformSettings.superRefine(requireDistributedSettings);

describe('loadConfig', () => {
  it('gives the documented defaults for an empty environment', () => {
    expect(loadConfig(schema, {})).toMatchObject({
      RUNTIME: 'embedded',
      DATA_DIR: '.data',
      MESSAGE_RETRY_DELAYS_MS: [1000, 5000, 25000],
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(loadConfig(schema, { DATA_DIR: '' }).DATA_DIR).toBe('.data');
  });

  it('reports every problem in one error', () => {
    const broken = { RUNTIME: 'cloud', SHUTDOWN_GRACE_MS: 'soon', S3_FORCE_PATH_STYLE: 'yes' };
    expect.assertions(1);
    try {
      loadConfig(schema, broken);
    } catch (error) {
      expect((error as ConfigurationError).problems.map((problem) => problem.split(':')[0])).toEqual([
        'RUNTIME',
        'S3_FORCE_PATH_STYLE',
        'SHUTDOWN_GRACE_MS',
      ]);
    }
  });

  it('names each service that the distributed runtime is missing', () => {
    expect(() => loadConfig(schema, { RUNTIME: 'distributed', REDIS_URL: 'redis://r' })).toThrow(
      /DATABASE_URL: is needed[\s\S]*RABBITMQ_URL: is needed[\s\S]*S3_BUCKET: is needed/,
    );
  });
});
