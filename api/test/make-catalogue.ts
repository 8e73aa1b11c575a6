import type { Texts } from '@aul/language';
import type { Currency } from '@aul/money';
import { grantBrandUses } from '../src/brand/grant-brand-use.ts';
import { addCertificates } from '../src/certificate/add-certificate.ts';
import { CertificateType } from '../src/certificate/certificate.entity.ts';
import { defineDirections } from '../src/craft/define-directions.ts';
import { defineProductTypes } from '../src/craft/define-product-types.ts';
import { written } from '../src/graphql/localized-text.ts';
import { admitMember } from '../src/membership/admit-member.ts';
import type { OperationContext } from '../src/operation.ts';
import { Shippability, SupplyKind } from '../src/product/supply.ts';
import { createProducts } from '../src/product-writing/create-product.ts';
import { publishProducts } from '../src/product-writing/publish-product.ts';
import {
  english,
  makeBrand,
  makeCountry,
  makeMarkets,
  makePicture,
  makeProducer,
  makeRegion,
  makeVillage,
  product,
  variant,
} from './make.ts';

/** A product of the random catalogue as a test knows it, without asking the API. */
export interface Sample {
  id: string;
  slug: string;
  name: Texts;
  /** Path of its village. */
  place: string;
  brands: string[];
  direction: string | null;
  productType: string;
  producer: string;
  supplyKind: SupplyKind;
  /** Those that are valid at `testNow`. */
  certificates: CertificateType[];
  publishedAt: Date;
  /** In the market `uz`, in minor units: that of the cheaper variant. */
  priceUzs: bigint;
  /** In the market `kz`, where every product has a price of its own. */
  priceKzt: bigint;
  /** Whether it is sent to `kz`; to `uz` all but the last kind is. */
  shippability: Shippability;
}

export interface Catalogue {
  samples: Sample[];
  places: string[];
  brands: string[];
  directions: string[];
  productTypes: string[];
  producers: string[];
}

const names = ['Қозон', 'Чойнак', 'Ғижим', 'Лаган', 'Ўтов', 'Коса'];
const money = (amountMinor: bigint, currency: Currency) => ({ amountMinor, currency });

/**
 * Products that differ in all that lists are filtered and sorted by, the same for a seed. Prices, names and days of
 * publication come in few values, so that many are equal.
 */
export async function makeCatalogue(
  ctx: OperationContext,
  { products, seed }: { products: number; seed: number },
): Promise<Catalogue> {
  const random = generator(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const isLikely = (share: number) => random() < share;
  const crafts = await makeCraftsOfTwo(ctx);
  await makeMarkets(ctx);
  const villages = await makeVillages(ctx);
  const pictureId = await makePicture(ctx);
  const brands = await Promise.all(
    ['ikat', 'suzani', 'lustre'].map(async (slug) => ({ slug, id: await makeBrand(ctx, { slug }) })),
  );
  const producers: { slug: string; id: string; village: (typeof villages)[number]; brands: typeof brands }[] =
    [];
  for (const [index, village] of [...villages, ...villages].entries()) {
    const slug = `workshop-${index}`;
    const id = await makeProducer(ctx, { slug, placeId: village.id });
    // The last brand has a register of its own, in which nobody is active any more.
    const memberOf = brands.filter((_, position) => position === 2 || (index + position) % 2 === 0);
    for (const brand of memberOf)
      await admitMember(ctx, {
        brandId: brand.id,
        producerId: id,
        validFrom: '2020-01-01',
        ...(brand.slug === 'lustre' && { validTo: '2024-01-01' }),
      });
    producers.push({ slug, id, village, brands: memberOf });
  }
  const samples = Array.from({ length: products }, (_, index) => {
    const producer = pick(producers);
    const type = pick(crafts.types);
    const uzs = BigInt(1 + Math.floor(random() * 6)) * 100_000_00n;
    const kzt = BigInt(1 + Math.floor(random() * 4)) * 5_000_00n;
    const carried = producer.brands.filter(() => isLikely(0.6));
    const certificates = Object.values(CertificateType)
      .slice(0, 3)
      .filter(() => isLikely(0.3));
    const name = pick(names);
    const sample: Sample = {
      id: crypto.randomUUID(),
      slug: `thing-${index}`,
      name: written({ 'uz-Cyrl': name, en: `Thing ${name.length}`, ...(isLikely(0.5) && { ru: name }) }),
      place: producer.village.path,
      brands: carried.map(({ slug }) => slug).filter((slug) => slug !== 'lustre'),
      direction: type.direction,
      productType: type.slug,
      producer: producer.slug,
      supplyKind: pick(Object.values(SupplyKind)),
      certificates: certificates.filter((type) => type !== CertificateType.CONFORMITY),
      publishedAt: new Date(Date.UTC(2026, 0, 1 + Math.floor(random() * 5))),
      priceUzs: uzs,
      priceKzt: kzt,
      shippability: pick(Object.values(Shippability)),
    };
    return { sample, producer, type, carried, certificates };
  });
  await createProducts(
    ctx,
    samples.map(({ sample, producer, type }) =>
      product({
        id: sample.id,
        slug: sample.slug,
        name: sample.name,
        productTypeId: type.id,
        producerId: producer.id,
        placeId: producer.village.id,
        supplyKind: sample.supplyKind,
        leadDaysMin: 3,
        leadDaysMax: 9,
        seasonMonths: [9],
        shippability: sample.shippability,
        pictureIds: [pictureId],
        variants:
          sample.supplyKind === SupplyKind.ONE_OF_A_KIND
            ? [
                variant({
                  basePrice: money(sample.priceUzs, 'UZS'),
                  marketPrices: { kz: money(sample.priceKzt, 'KZT') },
                  onHand: 1,
                }),
              ]
            : [sample.priceUzs + 1n, sample.priceUzs].map((amount, position) =>
                variant({
                  basePrice: money(amount, 'UZS'),
                  marketPrices: { kz: money(sample.priceKzt + BigInt(position), 'KZT') },
                  ...(position === 1 && { optionValues: [english('small')] }),
                  ...(position === 0 && { optionValues: [english('large')] }),
                }),
              ),
        ...(sample.supplyKind !== SupplyKind.ONE_OF_A_KIND && { options: [english('Size')] }),
      }),
    ),
  );
  await publishProducts(
    ctx,
    samples.map(({ sample: { id, publishedAt } }) => ({ productId: id, publishedAt })),
  );
  await grantBrandUses(
    ctx,
    samples.flatMap(({ sample, carried }) =>
      carried.map(({ id }) => ({ productId: sample.id, brandId: id })),
    ),
  );
  await addCertificates(
    ctx,
    samples.flatMap(({ sample, certificates }) =>
      certificates.map((type) => ({
        type,
        number: `${type}-${sample.slug}`,
        issuer: english('An office'),
        issuedOn: '2020-01-01',
        // Valid to its last day; the second type is out of date.
        ...(type === CertificateType.QUALITY && { expiresOn: '2026-09-30' }),
        ...(type === CertificateType.CONFORMITY && { expiresOn: '2026-09-29' }),
        productId: sample.id,
      })),
    ),
  );
  // Entered today, and valid from tomorrow.
  await addCertificates(
    ctx,
    samples.map(({ sample }) => ({
      type: CertificateType.FAIR_TRADE,
      number: `coming-${sample.slug}`,
      issuer: english('An office'),
      issuedOn: '2026-10-01',
      productId: sample.id,
    })),
  );
  return {
    samples: samples.map(({ sample }) => sample),
    places: villages.flatMap(({ path }) => [path, path.split('/').slice(0, 2).join('/')]),
    brands: brands.map(({ slug }) => slug),
    directions: ['pottery', 'weaving'],
    productTypes: crafts.types.map(({ slug }) => slug),
    producers: producers.map(({ slug }) => slug),
  };
}

async function makeCraftsOfTwo(ctx: OperationContext) {
  const directions = ['weaving', 'pottery'];
  await defineDirections(
    ctx,
    directions.map((slug, index) => ({
      slug,
      position: index + 1,
      name: english(slug),
      description: english('A craft.'),
    })),
  );
  const types = [
    { id: crypto.randomUUID(), slug: 'plate', direction: 'pottery' },
    { id: crypto.randomUUID(), slug: 'bowl', direction: 'pottery' },
    { id: crypto.randomUUID(), slug: 'scarf', direction: 'weaving' },
    { id: crypto.randomUUID(), slug: 'honey', direction: null },
  ];
  await defineProductTypes(
    ctx,
    types.map(({ direction, ...type }) => ({
      ...type,
      name: english(type.slug),
      hsCode6: '691200',
      ...(direction && { directionSlug: direction }),
    })),
  );
  return { types };
}

/** Two regions, of which one begins as the other is called, with two villages each. */
async function makeVillages(ctx: OperationContext) {
  const country = await makeCountry(ctx);
  const villages = [];
  for (const slug of ['fergana', 'fergana-valley']) {
    const region = await makeRegion(ctx, { slug, parentId: country.id });
    for (const name of ['Rishton', 'Quva'])
      villages.push(await makeVillage(ctx, { parentId: region.id, name: english(name) }));
  }
  return villages;
}

/** Mulberry32: the same numbers from 0 to 1 for a seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
