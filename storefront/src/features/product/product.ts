import type {
  CardOfferFragment,
  ProductCardFragment,
  ProductNeighboursQuery,
  ProductPageQuery,
  SimilarProductsQuery,
} from '../../gql/graphql.ts';
import type { SiteLanguage } from '../../site-language.ts';
import { count, fill } from '../../words/fill.ts';
import { formatNumber } from '../../words/format-number.ts';
import { monthNames } from '../../words/formats.ts';
import type { Words } from '../../words/words.ts';

type Product = NonNullable<ProductPageQuery['product']>;
type Variant = Product['variants'][number];
type Similar = SimilarProductsQuery['products']['nodes'];

const fewLeft = 5;

/** Whether one can have it, in a few words: "The only one", "3 left", "Made to order". */
export function availability(
  product: Product,
  { offer, words, language }: { offer: CardOfferFragment | undefined; words: Words; language: SiteLanguage },
): string {
  const state = offer?.availability ?? 'SOLD_OUT';
  if (state !== 'IN_STOCK') return words.product.availability[state];
  if (product.supplyKind === 'ONE_OF_A_KIND') return words.product.onlyOne;
  const isFew = product.freeStock > 0 && product.freeStock <= fewLeft;
  return isFew ? count(words.product.left, product.freeStock, language) : words.product.availability.IN_STOCK;
}

/** When it comes, where that is known: days to make it, months of its season. */
export function supplyNote(product: Product, words: Words, language: SiteLanguage): string | undefined {
  const { leadDaysMin, leadDaysMax, seasonMonths } = product;
  if (leadDaysMin && leadDaysMax) return fill(words.product.lead, { min: leadDaysMin, max: leadDaysMax });
  if (seasonMonths.length === 0) return undefined;
  return fill(words.product.season, {
    months: monthNames(seasonMonths, language).join(words.comma),
  });
}

export function weight(grams: number, words: Words, language: SiteLanguage): string {
  return grams < 1000
    ? fill(words.product.grams, { weight: grams })
    : fill(words.product.kilograms, { weight: formatNumber(Math.round(grams / 10) / 100, language) });
}

export function dimensions(
  size: NonNullable<Variant['dimensionsMm']>,
  words: Words,
  language: SiteLanguage,
): string {
  const centimetres = (millimetres: number) => formatNumber(millimetres / 10, language);
  return fill(words.product.dimensions, {
    length: centimetres(size.length),
    width: centimetres(size.width),
    height: centimetres(size.height),
  });
}

/** Whether it is sold out, wherever it would be sent to. */
export function isSoldOut({
  offers,
}: {
  offers: readonly Pick<CardOfferFragment, 'availability'>[];
}): boolean {
  return offers.some(({ availability: state }) => state === 'SOLD_OUT');
}

/**
 * Other things from the same hands, then from the same village, and then like it from other hands, as far as they are to
 * be had: none twice, never the thing itself.
 */
export function neighboursOf(
  { slug, producer }: { slug: string; producer: { slug: string } },
  { neighbours, similar }: { neighbours: ProductNeighboursQuery; similar: Similar },
) {
  const seen = new Set([slug]);
  const fresh = (list: readonly ProductCardFragment[], most: number) =>
    list.filter((product) => !seen.has(product.slug) && seen.add(product.slug)).slice(0, most);
  return {
    fromProducer: fresh(neighbours.fromProducer.nodes, 4),
    fromPlace: fresh(neighbours.fromPlace.nodes, 4),
    similar: fresh(
      similar.filter((product) => product.producer.slug !== producer.slug && !isSoldOut(product)),
      4,
    ),
  };
}
