import { NarrowedListDocument } from '../../gql/graphql.ts';

/** What a list that is narrowed asks the API in the browser. */
export const narrowingDocuments = { NarrowedList: NarrowedListDocument };
