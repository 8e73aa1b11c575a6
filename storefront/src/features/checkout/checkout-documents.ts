import {
  BasketDocument,
  CheckoutFormDocument,
  ContinueCheckoutDocument,
  PlaceOrderDocument,
  SetBasketDestinationDocument,
} from '../../gql/graphql.ts';

/** What the checkout asks the API in the browser, and the page after a payment. */
export const returnDocuments = { ContinueCheckout: ContinueCheckoutDocument };
export const checkoutDocuments = {
  ...returnDocuments,
  Basket: BasketDocument,
  CheckoutForm: CheckoutFormDocument,
  PlaceOrder: PlaceOrderDocument,
  SetBasketDestination: SetBasketDestinationDocument,
};
