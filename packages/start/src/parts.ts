/** The programs that make up Aul, from the repository's top. Each takes its settings from the environment. */
export const parts = {
  compile: 'node_modules/typescript/bin/tsc',
  migrate: 'api/dist/src/command/migrate.js',
  seed: 'api/dist/seed/main.js',
  'import-places': 'api/dist/src/command/import-places.js',
  'import-rates': 'api/dist/src/command/import-rates.js',
  'import-trade-terms': 'api/dist/src/command/import-trade-terms.js',
  staff: 'api/dist/src/command/staff.js',
  api: 'api/dist/src/main.js',
  desk: 'packages/desk/build.ts',
  site: 'storefront/build.mjs',
  publish: 'storefront/publish.mjs',
  serve: 'storefront/serve.mjs',
} as const;
