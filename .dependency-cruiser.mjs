import { readdirSync, readFileSync } from 'node:fs';

// The import rules of the house. Astro files are not read here: a test in the storefront guards those.

const TEST = '(\\.test\\.tsx?$|^[^/]+/test/|/e2e/|^packages/start/src/stand-in\\.ts$)';
const NOT_OURS = '(^|/)node_modules/|^node:';

// A feature's vocabulary: kinds, states and shapes that entities and rules are made of. A file counts as such
// when it is named by a noun alone and knows neither rows nor the database nor the request.
const vocabulary = readdirSync(`${import.meta.dirname}/api/src`, { recursive: true })
  .map((path) => `api/src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /^api\/src\/[^/]+\/[^/.]+\.ts$/.test(path))
  .filter((path) => {
    const source = readFileSync(`${import.meta.dirname}/${path}`, 'utf8');
    return !/from '(\.\.?\/[^']*(\.\w+|\bcontext)\.ts|@mikro-orm\/|kysely|pg)/.test(source);
  })
  .map((path) => `^${path.replaceAll('.', '\\.')}$`);

const PURE = ['\\.rules\\.ts$', '^api/src/errors\\.ts$', '^api/src/graphql/', ...vocabulary];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: '1-api-and-storefront-are-strangers',
      severity: 'error',
      comment: 'The storefront knows the public GraphQL schema, and nothing else of the API.',
      from: { path: '^(api|storefront)/' },
      to: { path: '^(api|storefront)/', pathNot: '^$1/' },
    },
    {
      name: '2-packages-import-no-app',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(api|storefront|bench)/' },
    },
    {
      name: '3-cycles-only-between-entities',
      severity: 'error',
      comment:
        'Move what both need into a file of its own. Types alone make no cycle: they are gone at run time.',
      from: { pathNot: '\\.entity\\.ts$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: '4-rules-are-pure',
      severity: 'error',
      comment:
        'Plain values in, plain values out: no entity, no database. Shapes of an entity may be imported as types.',
      from: { path: '\\.rules\\.ts$' },
      to: { pathNot: [...PURE, '\\.entity\\.ts$', '^packages/', '^node:'] },
    },
    {
      name: '4-rules-know-entities-as-types-only',
      severity: 'error',
      comment:
        'An enum that a rule and an entity share is vocabulary: give it a file of its own, named by its noun.',
      from: { path: '\\.rules\\.ts$' },
      to: { path: '\\.entity\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: '5-entities-know-no-operation',
      severity: 'error',
      from: { path: '\\.entity\\.ts$' },
      to: { path: '^api/', pathNot: [...PURE, '\\.entity\\.ts$'] },
    },
    {
      name: '6-features-do-not-know-the-wiring',
      severity: 'error',
      from: { path: '^api/src/[^/]+/', pathNot: ['^api/src/(command|http|migrations)/', TEST] },
      to: { path: '^api/src/(main|server|schema|desk-schema|env|mikro-orm\\.config)\\.ts$' },
    },
    {
      name: '7-only-the-schemas-import-resolvers',
      severity: 'error',
      from: { pathNot: ['^api/src/(desk-)?schema\\.ts$', TEST] },
      to: { path: '\\.resolver\\.ts$' },
    },
    {
      name: '8-source-imports-no-tests',
      severity: 'error',
      from: { pathNot: TEST },
      to: { path: TEST },
    },
  ],
  options: {
    doNotFollow: { path: NOT_OURS },
    exclude: { path: '(^|/)(dist|\\.astro|\\.aul)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
