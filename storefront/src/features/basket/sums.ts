interface Sum {
  amountMinor: string;
  formatted: string;
}

interface Summed {
  items: Pick<Sum, 'formatted'>;
  shipping: Sum | null;
  duty: Sum | null;
  tax: Sum | null;
  total: Pick<Sum, 'formatted'> | null;
}

/** The sums of a basket or an order, for `fillIn`: without the duties and taxes that there are none of. */
export function sumsOf({ items, shipping, duty, tax, total }: Summed) {
  return {
    items: items.formatted,
    shipping: shipping?.formatted,
    duty: some(duty),
    tax: some(tax),
    total: total?.formatted,
  };
}

/** Nothing for a sum of nothing. */
export function some(sum: Sum | null): string | undefined {
  return sum && sum.amountMinor !== '0' ? sum.formatted : undefined;
}
