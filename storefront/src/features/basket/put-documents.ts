import {
  BasketDocument,
  MakeBasketDocument,
  QuoteDocument,
  SetBasketLineDocument,
} from '../../gql/graphql.ts';

/** What the page of a thing asks the API in the browser. */
export const putDocuments = {
  Basket: BasketDocument,
  MakeBasket: MakeBasketDocument,
  Quote: QuoteDocument,
  SetBasketLine: SetBasketLineDocument,
};
