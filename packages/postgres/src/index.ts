export type { Postgres, PostgresOptions } from './start.ts';
export { startPostgres } from './start.ts';
