import { toGlobalId } from '../graphql/node.ts';
import type { Quote, QuoteLine, QuoteOrigin } from '../quote/quote.ts';
import type { Basket, BasketLine, BasketPart } from './basket.ts';
import type { BasketContents } from './basket-contents.ts';

/** A basket with its quote, as it is shown. */
export function showBasket({ isOrdered }: Pick<BasketContents, 'isOrdered'>, quote: Quote): Basket {
  const { currency } = quote;
  const money = (amountMinor: string) => ({ amountMinor, currency });
  const known = (amountMinor: string | null) => (amountMinor === null ? null : money(amountMinor));
  const { market, language, country, subdivision, rates } = quote;
  return {
    market,
    currency,
    language,
    country,
    subdivision,
    rates,
    isOrdered,
    parts: quote.origins.map(showPart),
    problems: quote.problems.map(({ variantId, ...problem }) => ({
      ...problem,
      variantId: variantId && toGlobalId('ProductVariant', variantId),
    })),
    restrictions: quote.restrictions.map(({ variantId, ...restriction }) => ({
      ...restriction,
      variantId: toGlobalId('ProductVariant', variantId),
    })),
    items: money(quote.itemsMinor),
    shipping: known(quote.shippingMinor),
    duty: known(quote.dutyMinor),
    tax: known(quote.taxMinor),
    total: known(quote.totalMinor),
  };

  function showPart({
    lines,
    options,
    chosen,
    collection,
    dueAtBorderMinor,
    ...part
  }: QuoteOrigin): BasketPart {
    const { producerId, originCountry, dutyNote, leavesBy } = part;
    return {
      producerId,
      originCountry,
      dutyNote,
      leavesBy,
      lines: lines.map(showLine),
      options: options.map(({ amountMinor, ...option }) => ({ ...option, price: money(amountMinor) })),
      chosen: chosen?.code ?? null,
      dutyCollection: collection,
      dueAtBorder: known(dueAtBorderMinor),
    };
  }

  function showLine({ variantId, unitMinor, quantity, ...line }: QuoteLine): BasketLine {
    const { productId, title, sku, fromStock, problem } = line;
    return {
      variantId: toGlobalId('ProductVariant', variantId),
      productId,
      title,
      sku,
      quantity,
      fromStock,
      problem,
      unitPrice: money(unitMinor),
      total: money(`${BigInt(unitMinor) * BigInt(quantity)}`),
    };
  }
}
