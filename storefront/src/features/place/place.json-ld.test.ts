import { expect, it } from 'vitest';
import { faultsOfThing } from '../../../test/schema-org.ts';
import { absoluteTo } from '../../ui/absolute.ts';
import { placeJsonLd } from './place.json-ld.ts';

type Place = Parameters<typeof placeJsonLd>[0];

const absolute = absoluteTo(new URL('https://villages.example'));
const named = (path: string, name: string) => ({
  path,
  name: { text: name, language: 'en' as const, isFallback: false },
});
const rishton: Place = {
  ...named('uzbekistan/fergana/rishton', 'Rishton'),
  level: 'SETTLEMENT',
  settlementKind: 'CITY',
  latitude: 40.357,
  longitude: 0,
  picture: null,
  ancestors: [
    { ...named('uzbekistan', 'Uzbekistan'), isoCode: 'UZ' },
    { ...named('uzbekistan/fergana', 'Fergana Region'), isoCode: 'UZ-FA' },
  ],
};

it('says where a place is, and what it lies in', () => {
  const thing = JSON.parse(JSON.stringify(placeJsonLd(rishton, 'ru', absolute)));
  expect(faultsOfThing(thing)).toEqual([]);
  expect(thing).toEqual({
    '@type': 'City',
    name: 'Rishton',
    url: 'https://villages.example/ru/uzbekistan/fergana/rishton/',
    geo: { '@type': 'GeoCoordinates', latitude: 40.357, longitude: 0 },
    containedInPlace: {
      '@type': 'AdministrativeArea',
      name: 'Fergana Region',
      url: 'https://villages.example/ru/uzbekistan/fergana/',
      containedInPlace: {
        '@type': 'Country',
        name: 'Uzbekistan',
        url: 'https://villages.example/ru/uzbekistan/',
      },
    },
  });
});

it('says what kind of place it is, and no position that is not known', () => {
  const typeOf = (place: Partial<Place>) => placeJsonLd({ ...rishton, ...place }, 'en', absolute)['@type'];
  expect(typeOf({ level: 'COUNTRY', settlementKind: null, ancestors: [] })).toBe('Country');
  expect(typeOf({ level: 'DISTRICT', settlementKind: null })).toBe('AdministrativeArea');
  expect(typeOf({ settlementKind: 'VILLAGE' })).toBe('Place');
  expect(placeJsonLd({ ...rishton, latitude: null }, 'en', absolute).geo).toBeUndefined();
});
