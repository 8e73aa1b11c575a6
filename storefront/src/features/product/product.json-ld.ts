import type { ProductPageQuery } from '../../gql/graphql.ts';
import { brandPath, productPath } from '../../paths.ts';
import { marketOf, type SiteLanguage } from '../../site-language.ts';
import type { Absolute } from '../../ui/absolute.ts';
import { type JsonLd, schemaOrg } from '../../ui/json-ld.ts';
import { plainPicture } from '../../ui/picture.ts';
import { shorten } from '../../ui/text.ts';

type Whole = NonNullable<ProductPageQuery['product']>;
type Product = Pick<
  Whole,
  | 'slug'
  | 'name'
  | 'subtitle'
  | 'description'
  | 'pictures'
  | 'brands'
  | 'materials'
  | 'madeYear'
  | 'countryOfOrigin'
  | 'shippability'
  | 'offers'
> & { variants: readonly Pick<Whole['variants'][number], 'sku' | 'gtin' | 'weightGrams'>[] };

const availabilities = {
  IN_STOCK: 'InStock',
  MADE_TO_ORDER: 'MadeToOrder',
  OUT_OF_SEASON: 'OutOfStock',
  SOLD_OUT: 'SoldOut',
} as const;

/**
 * A product with its price in the market of the page. None where it has no price there or is not sent there: search
 * engines take a product without an offer for a mistake.
 */
export function productJsonLd(product: Product, language: SiteLanguage, absolute: Absolute): JsonLd[] {
  const offers = offerJsonLd(product, pageOffer(product, language));
  if (!offers) return [];
  const [variant, ...others] = product.variants;
  const only = others.length === 0 ? variant : undefined;
  const [brand] = product.brands;
  return [
    {
      '@type': 'Product',
      name: product.name.text,
      description: shorten(product.subtitle?.text ?? product.description.text),
      url: absolute(productPath(language, product.slug)),
      image: product.pictures.map((picture) => absolute(plainPicture(picture).path)),
      sku: only?.sku,
      gtin: only?.gtin ?? undefined,
      brand: brand && {
        '@type': 'Brand',
        name: brand.name.text,
        url: absolute(brandPath(language, brand.slug)),
      },
      material: product.materials.map(({ name }) => name.text),
      productionDate: product.madeYear ? `${product.madeYear}` : undefined,
      countryOfOrigin: { '@type': 'Country', name: product.countryOfOrigin },
      weight: only?.weightGrams
        ? { '@type': 'QuantitativeValue', value: only.weightGrams, unitCode: 'GRM' }
        : undefined,
      offers,
    },
  ];
}

/** The offer in the market that a reader of the language is taken to buy in. */
export function pageOffer(
  { offers }: Product,
  language: SiteLanguage,
): Product['offers'][number] | undefined {
  return offers.find(({ market }) => market.code === marketOf[language]);
}

/** One offer, or what is between the cheapest and the dearest of several. */
function offerJsonLd(
  { variants, shippability }: Product,
  offer: Product['offers'][number] | undefined,
): JsonLd | undefined {
  if (!offer) return undefined;
  const { availability } = offer;
  const isFetched = shippability === 'PICKUP';
  if (availability === 'NOT_DELIVERED' && !isFetched) return undefined;
  const state = availability === 'NOT_DELIVERED' ? 'InStoreOnly' : availabilities[availability];
  const common = { priceCurrency: offer.price.currency, availability: schemaOrg(state) };
  if (variants.length < 2) return { '@type': 'Offer', price: offer.price.amount, ...common };
  return {
    '@type': 'AggregateOffer',
    lowPrice: offer.price.amount,
    highPrice: (offer.highestPrice ?? offer.price).amount,
    offerCount: variants.length,
    ...common,
  };
}
