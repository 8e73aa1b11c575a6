import { describe, expect, it } from 'vitest';
import { faultsOfThing } from '../../../test/schema-org.ts';
import { absoluteTo } from '../../ui/absolute.ts';
import { pageOffer, productJsonLd } from './product.json-ld.ts';

type Product = Parameters<typeof productJsonLd>[0];
type Offer = Product['offers'][number];

const absolute = absoluteTo(new URL('https://villages.example'));
const text = (value: string) => ({ text: value, language: 'en' as const, isFallback: false });
const picture = (name: string) => ({
  alt: text('A bowl'),
  credit: 'Aul',
  licence: 'CC0-1.0',
  isGenerated: true,
  width: 800,
  height: 1000,
  focus: { x: 50, y: 50 },
  sources: [{ width: 800, mediaType: 'image/jpeg', fileName: `${name}.jpg` }],
});

const offer: Offer = {
  market: { code: 'us', name: text('United States') },
  price: { amount: '48.00', currency: 'USD', formatted: '$48' },
  highestPrice: null,
  isConverted: true,
  rateDate: '2026-09-29',
  isDelivered: true,
  availability: 'IN_STOCK',
};
const bowl: Product = {
  slug: 'bowl',
  name: text('Bowl'),
  subtitle: null,
  description: text('Painted freehand.'),
  pictures: [picture('one'), picture('two')],
  brands: [
    {
      slug: 'rishtan-ceramics',
      kind: 'NATIONAL',
      name: text('Rishtan'),
      promise: text('Red clay.'),
      picture: null,
      homePlaces: [],
    },
  ],
  materials: [{ slug: 'clay', percent: 100, name: text('clay') }],
  madeYear: null,
  countryOfOrigin: 'UZ',
  shippability: 'INTERNATIONAL',
  offers: [offer],
  variants: [{ sku: 'bowl-1', gtin: '4006381333931', weightGrams: 1376 }],
};

const thingOf = (product: Product) =>
  JSON.parse(JSON.stringify(productJsonLd(product, 'en', absolute)[0] ?? null));
const offering = (more: Partial<Offer>, product = bowl) =>
  thingOf({ ...product, offers: [{ ...offer, ...more }] });

describe('a product for machines', () => {
  it('has what search engines ask for, and no word that schema.org does not have', () => {
    expect(faultsOfThing(thingOf(bowl))).toEqual([]);
    expect(thingOf(bowl)).not.toHaveProperty('productionDate');
    const old = thingOf({ ...bowl, madeYear: 1974 });
    expect(faultsOfThing(old)).toEqual([]);
    expect(old).toMatchObject({ productionDate: '1974' });
    expect(thingOf(bowl)).toMatchObject({
      name: 'Bowl',
      url: 'https://villages.example/products/bowl/',
      image: ['https://villages.example/media/one.jpg', 'https://villages.example/media/two.jpg'],
      sku: 'bowl-1',
      gtin: '4006381333931',
      brand: { '@type': 'Brand', name: 'Rishtan' },
      material: ['clay'],
      countryOfOrigin: { '@type': 'Country', name: 'UZ' },
      weight: { value: 1376, unitCode: 'GRM' },
      offers: { '@type': 'Offer', price: '48.00', priceCurrency: 'USD' },
    });
  });

  it('says between which prices its variants are, and nothing that holds for one of them only', () => {
    const [variant] = bowl.variants;
    if (!variant) throw new Error('The bowl has a variant.');
    const two = { ...bowl, variants: [variant, { ...variant, sku: 'bowl-2' }] };
    const thing = offering({ highestPrice: { amount: '60.00', formatted: '$60' } }, two);
    expect(faultsOfThing(thing)).toEqual([]);
    expect(thing.offers).toMatchObject({
      '@type': 'AggregateOffer',
      lowPrice: '48.00',
      highPrice: '60.00',
      offerCount: 2,
    });
    expect(thing).not.toHaveProperty('sku');
    expect(thing).not.toHaveProperty('weight');
    expect(offering({}, two).offers).toMatchObject({ lowPrice: '48.00', highPrice: '48.00' });
  });

  it.each([
    ['IN_STOCK', 'InStock'],
    ['MADE_TO_ORDER', 'MadeToOrder'],
    ['OUT_OF_SEASON', 'OutOfStock'],
    ['SOLD_OUT', 'SoldOut'],
  ] as const)('%s is %s', (availability, name) => {
    expect(offering({ availability }).offers.availability).toBe(`https://schema.org/${name}`);
  });

  it('is offered where one can fetch it, and not where it is not sent', () => {
    const availability = 'NOT_DELIVERED';
    expect(offering({ availability })).toBeNull();
    const fetched = offering({ availability }, { ...bowl, shippability: 'PICKUP' });
    expect(fetched.offers.availability).toBe('https://schema.org/InStoreOnly');
  });

  it('is left out without a price in the market of the page', () => {
    expect(thingOf({ ...bowl, offers: [] })).toBeNull();
    expect(productJsonLd(bowl, 'ja', absolute)).toEqual([]);
  });
});

it('the offer of a page is that of its language’s market', () => {
  const inJapan = { ...offer, market: { code: 'jp', name: text('Japan') } };
  expect(pageOffer({ ...bowl, offers: [offer, inJapan] }, 'ja')).toBe(inJapan);
  expect(pageOffer(bowl, 'ja')).toBeUndefined();
});
