import type { PlaceFinding, PlaceReport } from '../../src/place-list/place-report.ts';
import type { PlaceRecord } from '../records.ts';
import { composeDistricts } from './compose-districts.ts';
import { composeCountries, composeRegions } from './compose-regions.ts';
import { draftSettlements } from './compose-settlements.ts';
import type { CountryCode } from './country-code.ts';
import { giveKeys, type KeyedDraft } from './give-keys.ts';
import { mergeDoubles, possibleDoubles } from './merge-doubles.ts';
import { withMiddle } from './middle.ts';
import { withTranscriptions } from './transcription.ts';

export type PlacementReport = PlaceReport;

export interface ComposedPlaces {
  /** Parents before their children. */
  places: PlaceRecord[];
  report: PlacementReport;
}

/** The whole tree: 4 countries, 48 regions, districts and settlements. The same data gives the same tree. */
export function composePlaces(): ComposedPlaces {
  const regions = composeRegions();
  const districts = composeDistricts(regions);
  const { read, drafts, unplaced } = draftSettlements();
  const doubles = mergeDoubles(drafts);
  const keyed = giveKeys(
    doubles.drafts,
    districts.map(({ key }) => key),
  );
  const timezones = new Map(regions.map(({ key, timezone }) => [key, timezone]));
  const settlements = keyed.map((each) => settlement(each, timezones.get(each.draft.region) ?? ''));
  const keyOf = new Map(keyed.map(({ draft, key }) => [draft, key]));
  const report: PlacementReport = {
    read,
    added: drafts.filter(({ isAddition }) => isAddition).length,
    placed: settlements.length,
    unplaced,
    merged: doubles.merged.map(({ from, into, km }) => {
      const text = `${km.toFixed(1)} km from ${into.name}, which has the same name.`;
      return { code: 'MERGED', name: from.name, placeKey: keyOf.get(into), text };
    }),
    notes: [
      ...notesOf(keyed),
      ...possibleDoubles(doubles.drafts).map(({ draft, note }) => at(note, keyOf.get(draft))),
    ],
  };
  const places = [
    ...withMiddle([...composeCountries(), ...regions, ...districts], settlements),
    ...settlements,
  ];
  return { places: places.map(withNames), report };
}

function withNames(place: PlaceRecord): PlaceRecord {
  const country = place.key.slice(0, 2) as CountryCode; // keys begin with their country
  return { ...place, names: withTranscriptions(place.names, country) };
}

function settlement({ key, slug, draft }: KeyedDraft, timezone: string): PlaceRecord {
  const { parentKey, kind, names, latitude, longitude, geonamesId, population, postalCodes, otherNames } =
    draft;
  return {
    key,
    parentKey,
    level: 'SETTLEMENT',
    settlementKind: kind,
    names,
    slug,
    geonamesId,
    latitude,
    longitude,
    postalCodes,
    population,
    timezone,
    otherNames: otherNames.length > 0 ? otherNames : undefined,
  };
}

function notesOf(keyed: KeyedDraft[]): PlaceFinding[] {
  return keyed.flatMap(({ key, draft, note }) =>
    [...draft.notes, ...(note ? [note] : [])].map((each) => at(each, key)),
  );
}

function at(finding: PlaceFinding, placeKey: string | undefined): PlaceFinding {
  return { ...finding, placeKey };
}
