import { SearchDocument } from '../../gql/graphql.ts';

/** What the search asks the API in the browser. */
export const searchDocuments = { Search: SearchDocument };
