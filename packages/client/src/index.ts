export { type ApiError, AulError, type ClientErrorCode } from './aul-error.ts';
export { type Client, type ClientOptions, createClient, type QueryOptions } from './client.ts';
export type { Connection, TypedDocument } from './document.ts';
export * from './gql/graphql.ts';
