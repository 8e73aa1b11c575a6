import { registerEnumType } from 'type-graphql';

export enum PlaceLevel {
  COUNTRY = 'COUNTRY',
  REGION = 'REGION',
  DISTRICT = 'DISTRICT',
  SETTLEMENT = 'SETTLEMENT',
}
registerEnumType(PlaceLevel, {
  name: 'PlaceLevel',
  description:
    'The four levels of the place tree, from the widest down. A parent is always of a wider level.',
  valuesConfig: {
    COUNTRY: { description: 'A country: it lies in nothing.' },
    REGION: { description: 'A region of a country: oblast, viloyat.' },
    DISTRICT: { description: 'A district of a region: rayon, tuman.' },
    SETTLEMENT: { description: 'A city, town or village.' },
  },
});
