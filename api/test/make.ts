import type { Texts } from '@aul/language';
import { BrandKind } from '../src/brand/brand-kind.ts';
import { publishBrand } from '../src/brand/publish-brand.ts';
import { type NewBrand, registerBrand } from '../src/brand/register-brand.ts';
import { defineDirections } from '../src/craft/define-directions.ts';
import { defineProductTypes } from '../src/craft/define-product-types.ts';
import { written } from '../src/graphql/localized-text.ts';
import { defaultMarkets } from '../src/market/default-markets.ts';
import { defineMarkets } from '../src/market/define-markets.ts';
import { type DayRate, importRates } from '../src/market/import-rates.ts';
import type { OperationContext } from '../src/operation.ts';
import { addPicture, type NewPicture } from '../src/picture/add-picture.ts';
import { SettlementKind } from '../src/place/place.entity.ts';
import { PlaceLevel } from '../src/place/place-level.ts';
import { type NewPlace, type RegisteredPlace, registerPlace } from '../src/place/register-place.ts';
import { ProducerKind } from '../src/producer/producer-kind.ts';
import { publishProducer } from '../src/producer/publish-producer.ts';
import { type NewProducer, registerProducer } from '../src/producer/register-producer.ts';
import { Shippability, SupplyKind } from '../src/product/supply.ts';
import { createProduct } from '../src/product-writing/create-product.ts';
import type { NewProduct, NewVariant } from '../src/product-writing/new-product.rules.ts';
import { publishProduct } from '../src/product-writing/publish-product.ts';

/** Records for tests, made by the operations that everybody uses. What a test does not mention is filled in. */

let made = 0;

/** A number that no other record of the test file has. */
function next(): number {
  made += 1;
  return made;
}

export const english = (text: string): Texts => written({ en: text });

/** Uzbekistan, unless something else is said. */
export function makeCountry(ctx: OperationContext, more: Partial<NewPlace> = {}): Promise<RegisteredPlace> {
  return registerPlace(ctx, {
    level: PlaceLevel.COUNTRY,
    name: written({ en: 'Uzbekistan', ru: 'Узбекистан', 'uz-Latn': 'Oʻzbekiston' }),
    isoCode: 'UZ',
    timezone: 'Asia/Tashkent',
    ...more,
  });
}

export async function makeRegion(
  ctx: OperationContext,
  more: Partial<NewPlace> = {},
): Promise<RegisteredPlace> {
  const parentId = more.parentId ?? (await makeCountry(ctx)).id;
  return registerPlace(ctx, {
    level: PlaceLevel.REGION,
    name: english(`Region ${next()}`),
    timezone: 'Asia/Tashkent',
    ...more,
    parentId,
  });
}

/** A village in a region of its own, unless a parent is given. */
export async function makeVillage(
  ctx: OperationContext,
  more: Partial<NewPlace> = {},
): Promise<RegisteredPlace> {
  const parentId = more.parentId ?? (await makeRegion(ctx)).id;
  return registerPlace(ctx, {
    level: PlaceLevel.SETTLEMENT,
    settlementKind: SettlementKind.VILLAGE,
    name: english(`Village ${next()}`),
    timezone: 'Asia/Tashkent',
    ...more,
    parentId,
  });
}

export function makePicture(ctx: OperationContext, more: Partial<NewPicture> = {}): Promise<string> {
  return addPicture(ctx, {
    hash: `picture${next()}`,
    width: 800,
    height: 1000,
    widths: [400, 800],
    alt: english('A blue plate'),
    credit: 'Aul',
    licence: 'CC0-1.0',
    isGenerated: true,
    ...more,
  });
}

/** Pottery with the type `plate`. Gives the ids. */
export async function makeCrafts(
  ctx: OperationContext,
): Promise<{ directionId: string; productTypeId: string }> {
  const [directionId, productTypeId] = [crypto.randomUUID(), crypto.randomUUID()];
  await defineDirections(ctx, [
    {
      id: directionId,
      slug: 'pottery',
      position: 1,
      name: english('Pottery'),
      description: english('Clay.'),
    },
  ]);
  await defineProductTypes(ctx, [
    { id: productTypeId, slug: 'plate', directionSlug: 'pottery', name: english('Plate'), hsCode6: '691200' },
  ]);
  return { directionId, productTypeId };
}

/** The eleven markets, and rates from UZS of a day: some that are easy to reckon with. */
export async function makeMarkets(
  ctx: OperationContext,
  rates: Partial<Record<DayRate['quote'], string>> = {},
): Promise<void> {
  await defineMarkets(ctx, defaultMarkets);
  const fromUzs = {
    USD: '0.0001',
    EUR: '0.00008',
    GBP: '0.00007',
    JPY: '0.01',
    CNY: '0.0006',
    KZT: '0.04',
    KGS: '0.0075',
    TJS: '0.0008',
    RUB: '0.007',
  };
  await importRates(
    ctx,
    Object.entries({ ...fromUzs, ...rates }).map(([quote, rate]) => ({
      base: 'UZS',
      // Keys of the table above are currencies; Object.entries forgets that.
      quote: quote as DayRate['quote'],
      date: '2026-09-29',
      rate,
    })),
  );
}

/** A published cooperative, whose name is public without anybody's consent. */
export async function makeProducer(ctx: OperationContext, more: Partial<NewProducer> = {}): Promise<string> {
  const placeId = more.placeId ?? (await makeVillage(ctx)).id;
  const id = await registerProducer(ctx, {
    kind: ProducerKind.COOPERATIVE,
    name: english(`Workshop ${next()}`),
    ...more,
    placeId,
  });
  await publishProducer(ctx, id);
  return id;
}

export async function makeBrand(ctx: OperationContext, more: Partial<NewBrand> = {}): Promise<string> {
  const id = await registerBrand(ctx, {
    slug: `brand-${next()}`,
    kind: BrandKind.NATIONAL,
    name: english('Rishtan Ceramics'),
    promise: english('Made in Rishton.'),
    countryCode: 'UZ',
    ...more,
  });
  await publishBrand(ctx, id);
  return id;
}

export function variant(more: Partial<NewVariant> = {}): NewVariant {
  return {
    sku: `SKU-${next()}`,
    basePrice: { amountMinor: 250_000_00n, currency: 'UZS' },
    onHand: 5,
    ...more,
  };
}

/** What a product needs before it is created. Needs the place and producer; types and pictures come with it. */
export function product(
  more: Partial<NewProduct> & Pick<NewProduct, 'productTypeId' | 'producerId' | 'placeId'>,
): NewProduct {
  const number = next();
  return {
    slug: `plate-${number}`,
    name: written({ en: `Blue plate ${number}`, ru: `Синее блюдо ${number}` }),
    description: english('A plate with a blue glaze.'),
    materials: [{ slug: 'red-clay', name: english('red clay'), percent: 100 }],
    hsCode6: '691200',
    countryOfOrigin: 'UZ',
    supplyKind: SupplyKind.IN_STOCK,
    shippability: Shippability.INTERNATIONAL,
    variants: [variant()],
    ...more,
  };
}

/** What a product refers to: a type, a published producer and its village; with them come markets and rates. */
export async function makeWorkshop(ctx: OperationContext, producer: Partial<NewProducer> = {}) {
  await makeMarkets(ctx);
  const { directionId, productTypeId } = await makeCrafts(ctx);
  const village = await makeVillage(ctx);
  const producerId = await makeProducer(ctx, {
    placeId: village.id,
    directionIds: [directionId],
    ...producer,
  });
  return { productTypeId, producerId, placeId: village.id };
}

/** A published product with a picture. */
export async function makeProduct(
  ctx: OperationContext,
  more: Partial<NewProduct> & Pick<NewProduct, 'productTypeId' | 'producerId' | 'placeId'>,
): Promise<string> {
  const pictureIds = more.pictureIds ?? [await makePicture(ctx)];
  const id = await createProduct(ctx, product({ ...more, pictureIds }));
  await publishProduct(ctx, id);
  return id;
}
