import { listTag } from '../graphql/answer-tags.ts';
import type { Dimension } from './product-conditions.ts';
import type { ProductFilter } from './product-filter.ts';

export interface ListedProducts {
  filter: ProductFilter;
  order: 'newest' | 'name' | 'price';
  /** Dimensions that the list's facets count without. */
  uncounted: ReadonlySet<Dimension>;
}

/**
 * The tags of a list of products: of the narrowest part of all products that nothing outside of can change it. A
 * product that enters, leaves or changes its place by date touches every part that it is in.
 */
export function productListTags({ filter, order, uncounted }: ListedProducts): string[] {
  const { minimumPrice, maximumPrice, isDelivered } = filter;
  const isAboutPrices =
    order === 'price' || uncounted.has('price') || minimumPrice || maximumPrice || isDelivered;
  return [
    ...partsOf(filter, uncounted),
    ...(order === 'name' ? ['products/name'] : []),
    ...(isAboutPrices ? ['products/price'] : []),
    ...(uncounted.has('place') ? ['products/region'] : []),
  ];
}

function partsOf(filter: ProductFilter, uncounted: ReadonlySet<Dimension>): string[] {
  const { producers, productTypes, brands, directions, place } = filter;
  const parts: [by: string, dimension: Dimension, values: string[] | null | undefined][] = [
    ['producer', 'producer', producers],
    ['brand', 'brand', brands],
    ['place', 'place', place ? [place] : undefined],
    ['type', 'productType', productTypes],
    ['direction', 'direction', directions],
  ];
  const narrowest = parts.find(([, dimension, values]) => values && !uncounted.has(dimension));
  return narrowest?.[2]?.map((value) => listTag('products', { by: narrowest[0], value })) ?? ['products'];
}
