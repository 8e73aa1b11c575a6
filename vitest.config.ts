import { existsSync, readdirSync } from 'node:fs';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const exclude = ['**/node_modules/**', '**/dist/**', '**/.astro/**', '**/e2e/**'];

// Libraries load graphql's CommonJS build; a second copy beside it is refused by graphql itself.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/** One folder, one project. `npx vitest run --project api` runs one of them. */
function project(root: string, more: { globalSetup?: string[] } = {}): TestProjectConfiguration {
  return {
    resolve,
    test: { name: root.replace('packages/', ''), root, include: ['**/*.test.ts'], exclude, ...more },
  };
}

const folder = `${import.meta.dirname}/packages`;
const packages = readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/package.json`));

export default defineConfig({
  test: {
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      ...packages.map((name) => project(`packages/${name}`)),
      // One PostgreSQL for all API tests, with a migrated template to copy databases from.
      project('api', { globalSetup: [`${import.meta.dirname}/api/test/global-setup.ts`] }),
      project('storefront'),
      project('bench'),
      {
        // Browser journeys: one after the other, when everything else has been run.
        test: {
          name: 'e2e',
          root: 'storefront',
          include: ['e2e/**/*.test.ts'],
          fileParallelism: false,
          // Their site is built once.
          globalSetup: [`${import.meta.dirname}/storefront/e2e/global-setup.ts`],
          testTimeout: 60_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // The desk in a browser, with an API that stands in.
        test: {
          name: 'desk-e2e',
          root: 'packages/desk',
          include: ['e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
