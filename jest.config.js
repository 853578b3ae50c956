const shared = {
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: {
    '^@cira/contracts$': '<rootDir>/libs/contracts/src/index.ts',
    '^@cira/common/(.*)$': '<rootDir>/libs/common/src/$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
};

/**
 * unit         pure, no service; *.spec.ts beside the code
 * integration  real PostgreSQL, RabbitMQ, Redis, S3 protocol; *.int-spec.ts
 * e2e          the built processes, driven over HTTP; *.e2e-spec.ts
 */
module.exports = {
  maxWorkers: 2,
  // Real databases, brokers and browsers start in hooks; a busy machine takes its time.
  testTimeout: 30_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs}/**/*.spec.ts'] },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/{apps,libs}/**/*.int-spec.ts'],
      testEnvironment: '<rootDir>/apps/ocr-worker/test/native-arrays-environment.ts',
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/{apps,libs}/**/*.e2e-spec.ts'],
      testEnvironment: '<rootDir>/apps/gateway/test/support/report-logs-environment.ts',
    },
  ],
};
