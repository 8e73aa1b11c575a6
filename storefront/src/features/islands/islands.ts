/**
 * All that a script fills. Each opens its own island, and does nothing on pages that have another. One file without
 * imports: on a line far away a second round of requests would take longer than all of it, and who looks for a thing has
 * it in the browser when they come to the basket.
 */
import '../basket/buy.ts';
import '../basket/basket.ts';
import '../checkout/checkout.ts';
import '../checkout/return.ts';
import '../order/order.ts';
import '../search/search.ts';
import '../shop/narrow-list.ts';
