/** The pages from the basket to the order; each opens its own island. */
import '../basket/basket.ts';
import '../checkout/checkout.ts';
import '../checkout/return.ts';
import '../order/order.ts';
