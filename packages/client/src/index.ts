export { type ApiError, AulError, type ClientErrorCode } from './aul-error.ts';
export {
  type Asker,
  type Client,
  type ClientOptions,
  createAsker,
  createClient,
  type QueryOptions,
} from './client.ts';
export type { Connection, TypedDocument } from './document.ts';
export * from './gql/graphql.ts';
