import { existsSync, readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const exclude = ['**/node_modules/**', '**/dist/**', '**/.astro/**', '**/e2e/**'];

// Libraries load graphql's CommonJS build; a second copy beside it is refused by graphql itself.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

interface More {
  globalSetup?: string[];
  isolate?: boolean;
}

/** One folder, one project. `npx vitest run --project api` runs one of them. */
function project(root: string, more: More = {}): TestProjectConfiguration {
  return {
    resolve,
    test: { name: root.replace('packages/', ''), root, include: ['**/*.test.ts'], exclude, ...more },
  };
}

const folder = `${import.meta.dirname}/packages`;
const packages = readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/package.json`));

/** What takes longest is begun first, in this order, so that the workers end together. */
const order = [
  'storefront/publisher/incremental-equals-full',
  'packages/postgres/',
  'storefront/publisher/publish-site',
  // It waits more than it works.
  'api/test/faults',
  'storefront/e2e/every-page',
  'storefront/e2e/real-buying',
  'packages/desk/e2e/journeys',
  'storefront/e2e/',
  'packages/desk/e2e/',
  'storefront/publisher/',
  'packages/start/',
  'packages/',
  'storefront/',
  'bench/',
  // In a row, as they share processes.
  'api/src/change/every-write',
  'api/seed/seed',
  'api/src/http/never-stale',
  'api/',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const file = relative(import.meta.dirname, moduleId)
        .split(sep)
        .join('/');
      return order.findIndex((start) => file.startsWith(start));
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    // Nothing is decided by how fast a machine is: these are for what would never end.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 30_000 } },
    sequence: { sequencer: LongestFirst },
    projects: [
      ...packages.map((name) => project(`packages/${name}`)),
      project('api', {
        // One PostgreSQL for all API tests, with a migrated template to copy databases from.
        globalSetup: [`${import.meta.dirname}/api/test/global-setup.ts`],
        // Loading the API takes longer than most of its tests: each file has a database of its own, and nothing else.
        isolate: false,
      }),
      project('storefront'),
      project('bench'),
      {
        // Browser journeys.
        test: {
          name: 'e2e',
          root: 'storefront',
          include: ['e2e/**/*.test.ts'],
          // Their site is built once.
          globalSetup: [`${import.meta.dirname}/storefront/e2e/global-setup.ts`],
        },
      },
      {
        // The desk in a browser, with everything behind it as it is run.
        test: {
          name: 'desk-e2e',
          root: 'packages/desk',
          include: ['e2e/**/*.test.ts'],
        },
      },
    ],
  },
});
