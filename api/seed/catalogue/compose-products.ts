import type { BrandMembershipRecord, BrandRecord, PlaceRecord, ProductRecord } from '../records.ts';
import { createRandom, type Random, shuffled } from './chance.ts';
import { composeProduct } from './compose-product.ts';
import type { Workshop } from './producer.ts';
import { slugRegister } from './slug.ts';
import type { Trade } from './trade.ts';
import { trades } from './trades.ts';

export interface Composition {
  count: number;
  /** The same count and seed give the same products, always. */
  seed: number;
  producers: readonly Workshop[];
  places: readonly PlaceRecord[];
  brands: readonly BrandRecord[];
  memberships: readonly BrandMembershipRecord[];
}

/**
 * Composes products one after another and keeps none of them: memory grows only by the slugs and names given out.
 * The first products go once through all trades that have a workshop; after that trades come by their share.
 */
export function* composeProducts(composition: Composition): Generator<ProductRecord> {
  const { count, seed, producers, places, brands, memberships } = composition;
  const placeByKey = new Map(places.map((place) => [place.key, place]));
  const brandSlugs = brandOrder(brands, memberships);
  const giveSlug = slugRegister();
  const timesNamed = new Map<string, number>();
  const benches = openBenches(producers, createRandom(`benches ${seed}`));
  const total = benches.reduce((sum, { trade }) => sum + trade.share, 0);
  for (let index = 0; index < count; index++) {
    const random = createRandom(`product ${seed} ${index}`);
    const bench = benches[index] ?? chosen(benches, random.next() * total);
    const producer = bench.producers[bench.turn++ % bench.producers.length];
    if (!producer) throw new Error(`No workshop for ${bench.trade.slug}`);
    const place = placeByKey.get(producer.placeKey);
    if (!place) throw new Error(`No place ${producer.placeKey} for ${producer.slug}`);
    yield composeProduct(
      {
        trade: bench.trade,
        producer,
        place,
        index,
        timesNamed,
        giveSlug,
        brandsOf: brandSlugs.get(producer.slug) ?? [],
      },
      random,
    );
  }
}

/** A trade with the workshops that ply it, and whose turn it is. */
interface Bench {
  trade: Trade;
  producers: Workshop[];
  turn: number;
}

function openBenches(producers: readonly Workshop[], random: Random): Bench[] {
  const open = trades.map((trade) => ({
    trade,
    producers: shuffled(
      random,
      producers.filter(({ tradeSlug }) => tradeSlug === trade.slug),
    ),
    turn: 0,
  }));
  return shuffled(
    random,
    open.filter((bench) => bench.producers.length > 0),
  );
}

function chosen(benches: Bench[], at: number): Bench {
  let rest = at;
  for (const bench of benches) {
    rest -= bench.trade.share;
    if (rest < 0) return bench;
  }
  const last = benches.at(-1);
  if (!last) throw new Error('No workshop plies any trade');
  return last;
}

const rank: Record<BrandRecord['kind'], number> = {
  NATIONAL_UMBRELLA: 0,
  NATIONAL: 1,
  GEOGRAPHICAL_INDICATION: 2,
  REGIONAL_COLLECTIVE: 3,
  LOCAL: 4,
  OWN: 5,
};

/** Brands that each producer has applied to, whatever came of it, in the order in which products show them. */
function brandOrder(
  brands: readonly BrandRecord[],
  memberships: readonly BrandMembershipRecord[],
): Map<string, BrandRecord[]> {
  const bySlug = new Map(brands.map((brand) => [brand.slug, brand]));
  const result = new Map<string, BrandRecord[]>();
  for (const { brandSlug, producerSlug } of memberships) {
    const brand = bySlug.get(brandSlug);
    if (!brand) throw new Error(`Membership in unknown brand ${brandSlug}`);
    result.set(producerSlug, [...(result.get(producerSlug) ?? []), brand]);
  }
  for (const list of result.values()) list.sort((a, b) => rank[a.kind] - rank[b.kind]);
  return result;
}
