import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { english, makeBrand, makePicture, makeProduct, makeWorkshop, variant } from '../../test/make.ts';
import { BrandKind } from '../brand/brand-kind.ts';
import { grantBrandUse } from '../brand/grant-brand-use.ts';
import { addCertificate } from '../certificate/add-certificate.ts';
import { CertificateType } from '../certificate/certificate.entity.ts';
import { written } from '../graphql/localized-text.ts';
import { importRates } from '../market/import-rates.ts';
import { admitMember } from '../membership/admit-member.ts';
import { setPrice } from '../price/set-price.ts';
import { reserveStock } from '../stock/reserve-stock.ts';
import { Shippability, SupplyKind } from './supply.ts';

const { ctx, at, query, rows } = await testContext();
const workshop = await makeWorkshop(ctx);

type Json = Record<string, unknown>;
const product = async (slug: string, select: string, viewer = {}) => {
  const { data, errors, sql } = await query<{ product: Json | null }>(
    `query ($slug: String!) { product(slug: $slug) { ${select} } }`,
    { slug },
    viewer,
  );
  if (!data) throw new Error(errors.join(', '));
  return { product: data.product, sql };
};
/** What goes over the wire. */
const json = <T>(value: T): T => JSON.parse(JSON.stringify(value));
let made = 0;
const make = async (more: Parameters<typeof makeProduct>[1] | object = {}, from = ctx) => {
  made += 1;
  const slug = `detail-${made}`;
  return { slug, id: await makeProduct(from, { ...workshop, slug, ...more }) };
};

describe('a product', () => {
  test('is told whole, as it was made', async () => {
    const pictureIds = [await makePicture(ctx, { hash: 'front' }), await makePicture(ctx, { hash: 'back' })];
    const { slug, id } = await make(
      {
        name: written({ en: 'Bowl', ru: 'Пиала' }),
        subtitle: english('for tea'),
        care: english('By hand.'),
        motif: english('almond'),
        materialOrigin: english('Clay from the Sokh.'),
        materials: [
          { slug: 'red-clay', name: written({ en: 'red clay', ru: 'красная глина' }), percent: 90 },
          { slug: 'glaze', name: english('ishkor glaze'), percent: 10 },
        ],
        techniques: [english('throwing'), written({ ru: 'роспись', en: 'painting' })],
        options: [written({ en: 'Size', ru: 'Размер' })],
        supplyKind: SupplyKind.MADE_TO_ORDER,
        leadDaysMin: 5,
        madeYear: 1970,
        leadDaysMax: 14,
        pictureIds,
        variants: [
          variant({
            sku: 'BOWL-S',
            gtin: '4006381333931',
            optionValues: [written({ en: 'small', ru: 'малая' })],
            weightGrams: 300,
            packageWeightGrams: 450,
            dimensionsMm: { length: 90, width: 90, height: 60 },
          }),
          variant({ sku: 'BOWL-L', optionValues: [english('large')], onHand: 0 }),
        ],
      },
      at('2026-09-30T10:20:30.456Z'),
    );
    await addCertificate(ctx, {
      type: CertificateType.HANDMADE_MARK,
      number: 'H-1',
      issuer: english('An office'),
      issuedOn: '2025-02-03',
      expiresOn: '2026-09-30',
      productId: id,
    });
    await addCertificate(ctx, {
      type: CertificateType.ORGANIC,
      number: 'O-1',
      issuer: english('An office'),
      issuedOn: '2020-01-01',
      expiresOn: '2026-09-29',
      productId: id,
    });
    await addCertificate(ctx, {
      type: CertificateType.ORGANIC,
      number: 'O-2',
      issuer: english('An office'),
      issuedOn: '2026-10-01',
      productId: id,
    });
    const { product: told } = await product(
      slug,
      `__typename slug publishedAt name { text } subtitle { text } description { text } care { text } motif { text } materialOrigin { text }
       productType { slug name { text } hsCode6 direction { slug } } producer { kind place { slug } } place { level path }
       materials { slug percent name(language: "ru") { text isFallback } } hsCode6 countryOfOrigin madeYear supplyKind leadDaysMin leadDaysMax seasonMonths shippability
       isDemonstration freeStock techniques(language: "ru") { text language } options(language: "ru") { text }
       pictures { hash isGenerated credit licence width height alt { text } sources { width mediaType fileName url } } picture { hash }
       certificates { type number issuer { text } issuedOn expiresOn }
       variants { sku gtin weightGrams packageWeightGrams dimensionsMm { length width height } freeStock optionValues(language: "ru") { text isFallback } }`,
    );
    expect(json(told)).toMatchObject({
      __typename: 'Product',
      slug,
      publishedAt: '2026-09-30T10:20:30.456Z',
      name: { text: 'Bowl' },
      subtitle: { text: 'for tea' },
      care: { text: 'By hand.' },
      motif: { text: 'almond' },
      materialOrigin: { text: 'Clay from the Sokh.' },
      productType: {
        slug: 'plate',
        name: { text: 'Plate' },
        hsCode6: '691200',
        direction: { slug: 'pottery' },
      },
      producer: { kind: 'COOPERATIVE', place: { slug: expect.any(String) } },
      place: { level: 'SETTLEMENT' },
      materials: [
        { slug: 'red-clay', percent: 90, name: { text: 'красная глина', isFallback: false } },
        { slug: 'glaze', percent: 10, name: { text: 'ishkor glaze', isFallback: true } },
      ],
      hsCode6: '691200',
      countryOfOrigin: 'UZ',
      supplyKind: 'MADE_TO_ORDER',
      leadDaysMin: 5,
      madeYear: 1970,
      leadDaysMax: 14,
      seasonMonths: [],
      shippability: 'INTERNATIONAL',
      isDemonstration: false,
      freeStock: 5,
      techniques: [
        { text: 'throwing', language: 'en' },
        { text: 'роспись', language: 'ru' },
      ],
      options: [{ text: 'Размер' }],
      pictures: [
        {
          hash: 'front',
          isGenerated: true,
          credit: 'Aul',
          licence: 'CC0-1.0',
          width: 800,
          height: 1000,
          alt: { text: 'A blue plate' },
        },
        { hash: 'back' },
      ],
      picture: { hash: 'front' },
      certificates: [
        {
          type: 'HANDMADE_MARK',
          number: 'H-1',
          issuer: { text: 'An office' },
          issuedOn: '2025-02-03',
          expiresOn: '2026-09-30',
        },
      ],
      variants: [
        {
          sku: 'BOWL-S',
          gtin: '4006381333931',
          weightGrams: 300,
          packageWeightGrams: 450,
          dimensionsMm: { length: 90, width: 90, height: 60 },
          freeStock: 5,
          optionValues: [{ text: 'малая', isFallback: false }],
        },
        {
          sku: 'BOWL-L',
          gtin: null,
          weightGrams: null,
          dimensionsMm: null,
          freeStock: 0,
          optionValues: [{ text: 'large', isFallback: true }],
        },
      ],
    });
    const [front] = (told?.pictures ?? []) as {
      sources: { mediaType: string; width: number; url: string }[];
    }[];
    const sources = front?.sources ?? [];
    expect(sources.map(({ mediaType, width }) => `${mediaType} ${width}`)).toEqual([
      'image/avif 400',
      'image/avif 800',
      'image/jpeg 400',
      'image/jpeg 800',
    ]);
    for (const { url } of sources) expect(url).toMatch(/^http:\/\/media\.test\/.*front.*\.(avif|jpg)$/);
  });

  test('that has moved is found by its old slug, which says the new one', async () => {
    const { id } = await make();
    await rows(
      `insert into redirect (path, kind, target_id) values ('old-plate', 'PRODUCT', $1), ('old-plate', 'STORY', gen_random_uuid())`,
      [id],
    );
    expect((await product('old-plate', 'slug')).product).toEqual({ slug: `detail-${made}` });
  });

  test.each(['', 'no-such-thing', "' or 1=1 --", 'DETAIL-1', '%', 'x'.repeat(10_000)])(
    'with the slug %j there is none',
    async (slug) => {
      expect((await product(slug, 'slug')).product).toBeNull();
    },
  );

  test('shows its brands in their order, with an umbrella first', async () => {
    const { id, slug } = await make();
    const umbrella = await makeBrand(ctx, { slug: 'umbrella', kind: BrandKind.NATIONAL_UMBRELLA });
    const own = await makeBrand(ctx, { slug: 'own', kind: BrandKind.OWN, parentId: umbrella });
    for (const brandId of [own, umbrella]) {
      await admitMember(ctx, { brandId, producerId: workshop.producerId, validFrom: '2020-01-01' });
      await grantBrandUse(ctx, { brandId, productId: id });
    }
    const { product: told } = await product(slug, 'brands { slug parent { slug } promise { text } }');
    expect(told?.brands).toEqual([
      { slug: 'umbrella', parent: null, promise: { text: 'Made in Rishton.' } },
      { slug: 'own', parent: { slug: 'umbrella' }, promise: { text: 'Made in Rishton.' } },
    ]);
  });
});

describe('texts of a row', () => {
  test('keep each language that an alias asks for', async () => {
    const { slug } = await make({
      name: written({ en: 'Plate', ru: 'Блюдо', ja: '皿' }),
      materials: [{ slug: 'clay', name: written({ en: 'clay', ru: 'глина' }), percent: 100 }],
    });
    const select = `ja: name(language: "ja") { text language isFallback } ru: name(language: "ru") { text language isFallback }
      name { text language isFallback } kk: name(language: "kk") { text language isFallback }
      materials { ru: name(language: "ru") { text } name { text } }`;
    const expected = {
      ja: { text: '皿', language: 'ja', isFallback: false },
      ru: { text: 'Блюдо', language: 'ru', isFallback: false },
      name: { text: 'Plate', language: 'en', isFallback: false },
      kk: { text: 'Блюдо', language: 'ru', isFallback: true },
      materials: [{ ru: { text: 'глина' }, name: { text: 'clay' } }],
    };
    expect((await product(slug, select)).product).toEqual(expected);
    const twice = await query(
      `query ($slug: String!) { a: product(slug: $slug) { name(language: "ja") { text } } b: product(slug: $slug) { name(language: "ru") { text } } }`,
      { slug },
    );
    expect(twice.data).toEqual({ a: { name: { text: '皿' } }, b: { name: { text: 'Блюдо' } } });
  });

  test('keep them through fragments and lists', async () => {
    const { slug } = await make({ name: written({ en: 'Jug', ru: 'Кувшин' }) });
    const { data } = await query<{ products: { nodes: Json[] } }>(
      `query { products(first: 1) { nodes { ...a ... on Product { ru: name(language: "ru") { text } } } edges { node { tg: name(language: "tg") { text language } } } } }
       fragment a on Product { slug name { text } }`,
    );
    expect(data?.products).toEqual({
      nodes: [{ slug, name: { text: 'Jug' }, ru: { text: 'Кувшин' } }],
      edges: [{ node: { tg: { text: 'Кувшин', language: 'ru' } } }],
    });
  });
});

describe('an offer', () => {
  const price =
    'price { amountMinor currency amount formatted } highestPrice { amountMinor } isConverted rateDate isDelivered availability market { code currency }';
  const offers = async (slug: string, viewer = {}) =>
    (
      await product(
        slug,
        `us: offer(market: "us") { ${price} } jp: offer(market: "jp") { ${price} } own: offer { ${price} }`,
        viewer,
      )
    ).product as Record<'us' | 'jp' | 'own', Json>;

  test('is converted by the rate of a day, which it names, unless the market has a price of its own', async () => {
    const { slug } = await make({
      variants: [
        variant({
          basePrice: { amountMinor: 250_000_00n, currency: 'UZS' },
          marketPrices: { us: { amountMinor: 31_00n, currency: 'USD' } },
        }),
      ],
    });
    const { us, jp, own } = await offers(slug, { market: 'uz', language: 'en' });
    expect(us).toMatchObject({
      price: { amountMinor: '3100', currency: 'USD', amount: '31.00', formatted: '$31.00' },
      isConverted: false,
      rateDate: null,
      market: { code: 'us', currency: 'USD' },
    });
    // 250,000 sum at 0.01 is 2,500 yen, which has no minor unit.
    expect(jp).toMatchObject({
      price: { amountMinor: '2500', currency: 'JPY', amount: '2500' },
      isConverted: true,
      rateDate: '2026-09-29',
      market: { code: 'jp' },
    });
    expect(own).toMatchObject({
      price: { amountMinor: '25000000', currency: 'UZS', amount: '250000.00' },
      isConverted: false,
      rateDate: null,
      market: { code: 'uz' },
    });
  });

  test('is told for every market at once, as it is for each alone', async () => {
    const variants = [1, 2].map((amount) =>
      variant({
        basePrice: { amountMinor: BigInt(amount) * 10_000_00n, currency: 'UZS' },
        optionValues: [english(String(amount))],
      }),
    );
    const { slug } = await make({ options: [english('Size')], variants });
    const of = async (fields: string) => (await product(slug, fields)).product as Json;
    const { offers: all, variants: each } = (await of(
      `offers { ${price} } variants { offers { ${price} } }`,
    )) as { offers: { market: { code: string } }[]; variants: { offers: unknown[] }[] };
    const codes = (await rows('select code from market order by position')).map(({ code }) => code);
    expect(all.map(({ market }) => market.code)).toEqual(codes);
    for (const [at, code] of codes.entries()) {
      const alone = await of(
        `offer(market: "${code}") { ${price} } variants { offer(market: "${code}") { ${price} } }`,
      );
      expect({ offer: all[at], variants: each.map(({ offers }) => ({ offer: offers[at] })) }).toEqual(alone);
    }
  });

  test('follows a new rate and a new price', async () => {
    const { slug, id } = await make();
    await importRates(ctx, [{ base: 'UZS', quote: 'JPY', date: '2026-09-30', rate: '0.02' }]);
    expect((await offers(slug)).jp).toMatchObject({ price: { amountMinor: '5000' }, rateDate: '2026-09-30' });
    const [sold] = await rows<{ id: string }>('select id from product_variant where product_id = $1', [id]);
    await setPrice(at('2026-10-01'), {
      variantId: sold?.id ?? '',
      marketCode: 'jp',
      amountMinor: 4_999n,
      currency: 'JPY',
    });
    expect((await offers(slug)).jp).toMatchObject({
      price: { amountMinor: '4999' },
      isConverted: false,
      rateDate: null,
    });
  });

  test('is the cheapest variant’s, and names the dearest where it differs', async () => {
    const variants = [30n, 20n, 40n].map((amount, index) =>
      variant({
        basePrice: { amountMinor: amount * 10_000_00n, currency: 'UZS' },
        optionValues: [english(String(index))],
      }),
    );
    const { slug } = await make({ options: [english('Size')], variants });
    const { product: told } = await product(
      slug,
      'offer { price { amountMinor } highestPrice { amountMinor } } variants { offer { price { amountMinor } highestPrice { amountMinor } } }',
      { market: 'uz' },
    );
    expect(told).toEqual({
      offer: { price: { amountMinor: '20000000' }, highestPrice: { amountMinor: '40000000' } },
      variants: ['30000000', '20000000', '40000000'].map((amountMinor) => ({
        offer: { price: { amountMinor }, highestPrice: null },
      })),
    });
    const { slug: single } = await make();
    expect((await product(single, 'offer { highestPrice { amountMinor } }')).product).toEqual({
      offer: { highestPrice: null },
    });
  });

  test.each([
    ['DOMESTIC', Shippability.DOMESTIC, { us: false, own: true }],
    ['PICKUP', Shippability.PICKUP, { us: false, own: false }],
    ['INTERNATIONAL', Shippability.INTERNATIONAL, { us: true, own: true }],
  ])('of what is %s says where it is sent', async (_, shippability, delivered) => {
    const { us, own } = await offers((await make({ shippability })).slug, { market: 'uz' });
    expect({ us: us.isDelivered, own: own.isDelivered }).toEqual(delivered);
    expect(own.availability).toBe(delivered.own ? 'IN_STOCK' : 'NOT_DELIVERED');
    expect(us.availability).toBe(delivered.us ? 'IN_STOCK' : 'NOT_DELIVERED');
  });

  test.each([
    ['in its months', { supplyKind: SupplyKind.SEASONAL, seasonMonths: [8, 9] }, 'IN_STOCK'],
    ['out of its months', { supplyKind: SupplyKind.SEASONAL, seasonMonths: [1] }, 'OUT_OF_SEASON'],
    [
      'made to order',
      {
        supplyKind: SupplyKind.MADE_TO_ORDER,
        leadDaysMin: 1,
        leadDaysMax: 2,
        variants: [variant({ onHand: 0 })],
      },
      'MADE_TO_ORDER',
    ],
    ['gone', { variants: [variant({ onHand: 0 })] }, 'SOLD_OUT'],
  ])('of what is %s says so', async (_, more, availability) => {
    const { slug } = await make(more);
    const { product: told } = await product(
      slug,
      'offer { availability } variants { offer { availability } }',
    );
    expect(told).toEqual({ offer: { availability }, variants: [{ offer: { availability } }] });
  });

  test('of a product counts what is promised as gone, and each variant for itself', async () => {
    const skus = ['LAST', 'MANY'];
    const { slug } = await make({
      options: [english('Size')],
      variants: skus.map((sku, index) => variant({ sku, optionValues: [english(sku)], onHand: index + 1 })),
    });
    const [last] = await rows<{ id: string }>(`select id from product_variant where sku = 'LAST'`);
    await reserveStock(ctx, { variantId: last?.id ?? '', quantity: 1 });
    const { product: told } = await product(
      slug,
      'freeStock offer { availability } variants { sku freeStock offer { availability } }',
    );
    expect(told).toEqual({
      freeStock: 2,
      offer: { availability: 'IN_STOCK' },
      variants: [
        { sku: 'LAST', freeStock: 0, offer: { availability: 'SOLD_OUT' } },
        { sku: 'MANY', freeStock: 2, offer: { availability: 'IN_STOCK' } },
      ],
    });
  });

  test('of plenty is told as the most that is shown', async () => {
    const { slug } = await make({
      options: [english('Size')],
      variants: [60, 250].map((onHand) =>
        variant({ sku: `OF-${onHand}`, optionValues: [english(`${onHand}`)], onHand }),
      ),
    });
    const { product: told } = await product(slug, 'freeStock variants { freeStock }');
    expect(told).toEqual({ freeStock: 100, variants: [{ freeStock: 60 }, { freeStock: 100 }] });
  });

  test('for a market that there is not is an error at its field', async () => {
    const { slug } = await make();
    for (const select of [
      'offer(market: "moon") { isDelivered }',
      'variants { offer(market: "") { isDelivered } }',
    ]) {
      const { errors } = await query(`query ($slug: String!) { product(slug: $slug) { slug ${select} } }`, {
        slug,
      });
      expect(errors).toMatchObject([{ originalError: { code: 'MARKET_UNKNOWN' } }]);
    }
  });
});
