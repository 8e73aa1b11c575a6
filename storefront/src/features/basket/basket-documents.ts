import {
  BasketDocument,
  RegionsDocument,
  SetBasketDestinationDocument,
  SetBasketLineDocument,
} from '../../gql/graphql.ts';

/** What the page of the basket asks the API in the browser. */
export const basketDocuments = {
  Basket: BasketDocument,
  Regions: RegionsDocument,
  SetBasketDestination: SetBasketDestinationDocument,
  SetBasketLine: SetBasketLineDocument,
};
