import type { PlaceRecord, SpecializationRecord } from '../records.ts';
import { createRandom, shuffled } from './chance.ts';
import type { Trade } from './trade.ts';
import { trades } from './trades.ts';
import { localLanguage } from './words.ts';

/** A workshop before it has a name: who plies what where. */
export interface Opening {
  trade: Trade;
  place: PlaceRecord;
}

/** First the homes of all trades, then the workshops that are spread over specialised settlements. */
export function openingsOf(
  places: readonly PlaceRecord[],
  specializations: readonly SpecializationRecord[],
): Opening[] {
  const placeByKey = new Map(places.map((place) => [place.key, place]));
  const atHome = trades.flatMap((trade) =>
    Object.entries(trade.homes).flatMap(([key, count]) => {
      const place = placeByKey.get(key);
      if (!place)
        throw new Error(`The trade ${trade.slug} has its home in ${key}, which is not among the places`);
      return Array.from({ length: count }, () => ({ trade, place }));
    }),
  );
  const taken = new Set(atHome.map(({ place }) => place.key));
  const spread = trades.flatMap((trade) =>
    specializedIn(trade, placeByKey, specializations)
      .filter(({ key }) => !taken.has(key))
      .slice(0, trade.spread ?? 0)
      .map((place) => {
        taken.add(place.key);
        return { trade, place };
      }),
  );
  return [...atHome, ...spread];
}

/** Settlements that are known for one of the trade's types and have a name in each language of its texts. */
function specializedIn(
  trade: Trade,
  placeByKey: Map<string, PlaceRecord>,
  specializations: readonly SpecializationRecord[],
): PlaceRecord[] {
  const types = typesOf(trade);
  const found = specializations
    .filter(
      ({ rank, validTo, productTypeSlug }) =>
        rank === 'PRIMARY' && validTo === undefined && types.includes(productTypeSlug),
    )
    .map(({ placeKey }) => placeByKey.get(placeKey))
    .filter((place) => place !== undefined)
    .filter(({ key, level, names }) => {
      const isNamed =
        names.en !== undefined && names.ru !== undefined && names[localLanguage[trade.country]] !== undefined;
      return level === 'SETTLEMENT' && key.startsWith(trade.country) && isNamed;
    });
  return shuffled(createRandom(`spread ${trade.slug}`), found);
}

export function typesOf(trade: Trade): string[] {
  return [...new Set([trade.type, ...trade.forms.map(({ type }) => type ?? trade.type)])];
}
