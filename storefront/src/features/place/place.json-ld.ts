import type { PlaceNameFragment, PlacePageQuery } from '../../gql/graphql.ts';
import { placePath } from '../../paths.ts';
import type { SiteLanguage } from '../../site-language.ts';
import type { Absolute } from '../../ui/absolute.ts';
import type { JsonLd } from '../../ui/json-ld.ts';
import { plainPicture } from '../../ui/picture.ts';

type Place = Pick<
  NonNullable<PlacePageQuery['place']>,
  'path' | 'name' | 'level' | 'settlementKind' | 'latitude' | 'longitude' | 'picture' | 'ancestors'
>;

/** A place, where it is, and what it lies in up to its country. */
export function placeJsonLd(place: Place, language: SiteLanguage, absolute: Absolute): JsonLd {
  const { latitude, longitude, picture } = place;
  return {
    ...named(typeOf(place), place, language, absolute),
    image: picture ? absolute(plainPicture(picture).path) : undefined,
    geo:
      latitude !== null && longitude !== null
        ? { '@type': 'GeoCoordinates', latitude, longitude }
        : undefined,
    containedInPlace: place.ancestors.reduce<JsonLd | undefined>(
      (within, ancestor) => ({
        ...named(within ? 'AdministrativeArea' : 'Country', ancestor, language, absolute),
        containedInPlace: within,
      }),
      undefined,
    ),
  };
}

function named(type: string, place: PlaceNameFragment, language: SiteLanguage, absolute: Absolute): JsonLd {
  return { '@type': type, name: place.name.text, url: absolute(placePath(language, place.path)) };
}

function typeOf({ level, settlementKind }: Place): string {
  if (level === 'COUNTRY') return 'Country';
  if (level !== 'SETTLEMENT') return 'AdministrativeArea';
  return settlementKind === 'CITY' ? 'City' : 'Place';
}
