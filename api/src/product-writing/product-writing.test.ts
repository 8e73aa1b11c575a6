import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import {
  english,
  makePicture,
  makeProducer,
  makeProduct,
  makeWorkshop,
  product,
  variant,
} from '../../test/make.ts';
import { addCertificate } from '../certificate/add-certificate.ts';
import { CertificateType } from '../certificate/certificate.entity.ts';
import { ProducerKind } from '../producer/producer-kind.ts';
import { registerProducer } from '../producer/register-producer.ts';
import { SupplyKind } from '../product/supply.ts';
import { archiveProduct } from './archive-product.ts';
import { createProduct, createProducts } from './create-product.ts';
import type { NewProduct } from './new-product.rules.ts';
import { publishProduct, publishProducts } from './publish-product.ts';
import { submitProducts } from './submit-product.ts';

const { ctx, rows } = await testContext();
const workshop = await makeWorkshop(ctx);
const draft = (more: Partial<NewProduct> = {}) => product({ ...workshop, ...more });

const counts = () =>
  rows(`select (select count(*) from product) as products, (select count(*) from product_variant) as variants,
    (select count(*) from price) as prices, (select count(*) from stock) as stocks, (select count(*) from offer) as offers,
    (select count(*) from search_document) as documents, (select count(*) from product where state = 'PUBLISHED') as published`);

describe('creating a product', () => {
  test('keeps variants, stock, prices and pictures in their order', async () => {
    const pictureIds = [await makePicture(ctx), await makePicture(ctx)];
    const sizes = [english('20 cm'), english('30 cm')];
    const id = await createProduct(
      ctx,
      draft({
        pictureIds,
        options: [english('Size')],
        variants: sizes.map((size) =>
          variant({ optionValues: [size], marketPrices: { us: { amountMinor: 40_00n, currency: 'USD' } } }),
        ),
      }),
    );
    expect(
      await rows('select picture_id from product_picture where product_id = $1 order by position', [id]),
    ).toEqual(pictureIds.map((picture_id) => ({ picture_id })));
    const variants = await rows(
      `select position, option_values->0->'en'->>'text' as size, on_hand, array_agg(currency order by currency) as currencies
       from product_variant v join stock on variant_id = v.id join price on price.variant_id = v.id
       where product_id = $1 group by v.id, on_hand order by position`,
      [id],
    );
    expect(variants).toEqual([
      { position: 1, size: '20 cm', on_hand: 5, currencies: ['USD', 'UZS'] },
      { position: 2, size: '30 cm', on_hand: 5, currencies: ['USD', 'UZS'] },
    ]);
  });

  const clay = (percent: number) => ({ slug: `clay-${percent}`, name: english('clay'), percent });
  const refused: [string, string, Partial<NewProduct>][] = [
    ['materials of 90 percent', 'MATERIALS_NOT_100', { materials: [clay(40), clay(50)] }],
    ['a material of nothing', 'BAD_USER_INPUT', { materials: [clay(0), clay(100)] }],
    ['a GTIN with a wrong check digit', 'GTIN_INVALID', { variants: [variant({ gtin: '4006381333932' })] }],
    [
      'four options',
      'BAD_USER_INPUT',
      {
        options: ['a', 'b', 'c', 'd'].map(english),
        variants: [variant({ optionValues: ['1', '2', '3', '4'].map(english) })],
      },
    ],
    ['an option without its value', 'BAD_USER_INPUT', { options: [english('Size')] }],
    ['two variants alike', 'BAD_USER_INPUT', { variants: [variant(), variant()] }],
    ['no variant', 'BAD_USER_INPUT', { variants: [] }],
    [
      'two pieces of one of a kind',
      'BAD_USER_INPUT',
      { supplyKind: SupplyKind.ONE_OF_A_KIND, variants: [variant({ onHand: 2 })] },
    ],
    ['made to order without days', 'BAD_USER_INPUT', { supplyKind: SupplyKind.MADE_TO_ORDER }],
    [
      'more days than can be kept',
      'BAD_USER_INPUT',
      { supplyKind: SupplyKind.MADE_TO_ORDER, leadDaysMin: 1, leadDaysMax: 40_000 },
    ],
    ['a thirteenth month', 'BAD_USER_INPUT', { supplyKind: SupplyKind.SEASONAL, seasonMonths: [12, 13] }],
    ['an HS code of five digits', 'BAD_USER_INPUT', { hsCode6: '69120' }],
    ['a year to come', 'BAD_USER_INPUT', { madeYear: 2027 }],
    ['a year of three digits', 'BAD_USER_INPUT', { madeYear: 999 }],
    ['an origin that is not the country of the village', 'BAD_USER_INPUT', { countryOfOrigin: 'KG' }],
    [
      'a price of nothing',
      'BAD_USER_INPUT',
      { variants: [variant({ basePrice: { amountMinor: 0n, currency: 'UZS' } })] },
    ],
    [
      'a market price in another currency',
      'BAD_USER_INPUT',
      { variants: [variant({ marketPrices: { jp: { amountMinor: 10n, currency: 'USD' } } })] },
    ],
    [
      'a price for no market',
      'NOT_FOUND',
      { variants: [variant({ marketPrices: { xx: { amountMinor: 10n, currency: 'USD' } } })] },
    ],
    ['a producer that is not', 'NOT_FOUND', { producerId: crypto.randomUUID() }],
    ['a slug with capitals', 'BAD_USER_INPUT', { slug: 'Plate' }],
  ];
  test.for(refused)('is refused with %s, and so is everything beside it', async ([, code, more]) => {
    const before = await counts();
    await expect(createProducts(ctx, [draft(), draft(more)])).rejects.toMatchObject({ code });
    expect(await counts()).toEqual(before);
  });

  test('is refused when slug or SKU is taken', async () => {
    await createProduct(ctx, draft({ slug: 'taken', variants: [variant({ sku: 'TAKEN' })] }));
    const before = await counts();
    await expect(createProduct(ctx, draft({ slug: 'taken' }))).rejects.toMatchObject({ code: 'SLUG_TAKEN' });
    await expect(createProduct(ctx, draft({ variants: [variant({ sku: 'TAKEN' })] }))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await counts()).toEqual(before);
  });
});

describe('publishing a product', () => {
  test('makes offers in all markets and a search document', async () => {
    const id = await makeProduct(ctx, { ...workshop, motif: english('pomegranate') });
    expect(await rows('select count(*) from offer where product_id = $1 and is_lowest', [id])).toEqual([
      { count: '11' },
    ]);
    const [document] = await rows<{ body: string }>('select body from search_document where record_id = $1', [
      id,
    ]);
    expect(document?.body).toContain('pomegranate');
  });

  test('keeps the day on which it was first published', async () => {
    const id = await createProduct(ctx, draft({ pictureIds: [await makePicture(ctx)] }));
    await publishProducts(ctx, [{ productId: id, publishedAt: new Date('2025-05-05T00:00:00Z') }]);
    await archiveProduct(ctx, id);
    await publishProduct(ctx, id);
    expect(await rows('select published_at from product where id = $1', [id])).toEqual([
      { published_at: new Date('2025-05-05T00:00:00Z') },
    ]);
  });

  test('is refused without a picture, or for a producer who is not published', async () => {
    const bare = await createProduct(ctx, draft());
    const placeId = workshop.placeId;
    const hidden = await registerProducer(ctx, { kind: ProducerKind.SME, name: english('Hidden'), placeId });
    const early = await createProduct(
      ctx,
      draft({ producerId: hidden, pictureIds: [await makePicture(ctx)] }),
    );
    const before = await counts();
    await expect(publishProduct(ctx, bare)).rejects.toMatchObject({
      message: expect.stringContaining('no picture'),
    });
    await expect(publishProduct(ctx, early)).rejects.toMatchObject({
      message: expect.stringContaining('not published'),
    });
    await expect(publishProduct(ctx, crypto.randomUUID())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await counts()).toEqual(before);
  });

  test('is refused where a price cannot be converted', async () => {
    const id = await createProduct(
      ctx,
      draft({
        pictureIds: [await makePicture(ctx)],
        variants: [variant({ basePrice: { amountMinor: 100n, currency: 'TJS' } })],
      }),
    );
    const before = await counts();
    await expect(publishProduct(ctx, id)).rejects.toMatchObject({ code: 'RATE_MISSING' });
    expect(await counts()).toEqual(before);
  });
});

test('an archived product has no offers and is not found', async () => {
  const id = await makeProduct(ctx, workshop);
  await archiveProduct(ctx, id);
  expect(await rows('select * from offer where product_id = $1', [id])).toEqual([]);
  expect(await rows('select * from search_document where record_id = $1', [id])).toEqual([]);
});

test('only drafts go before the editors', async () => {
  const id = await createProduct(ctx, draft());
  await submitProducts(ctx, [id]);
  await expect(submitProducts(ctx, [id])).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

describe('a certificate', () => {
  const certificate = {
    type: CertificateType.QUALITY,
    number: 'Q-1',
    issuer: english('An office'),
    issuedOn: '2025-01-01',
  };

  test('is for one thing, with dates in order and a number of its own', async () => {
    const productId = await makeProduct(ctx, workshop);
    const producerId = await makeProducer(ctx, { placeId: workshop.placeId });
    await addCertificate(ctx, { ...certificate, productId });
    for (const wrong of [
      {},
      { productId, producerId, number: 'Q-2' },
      { productId, number: 'Q-3', expiresOn: '2024-01-01' },
      { productId },
    ])
      await expect(addCertificate(ctx, { ...certificate, ...wrong })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    expect(await rows('select number from certificate')).toEqual([{ number: 'Q-1' }]);
  });
});
