import { CancelOrderDocument, OrderDocument, RequestReturnDocument } from '../../gql/graphql.ts';

/** What the page of an order asks the API in the browser. */
export const orderDocuments = {
  CancelOrder: CancelOrderDocument,
  Order: OrderDocument,
  RequestReturn: RequestReturnDocument,
};
