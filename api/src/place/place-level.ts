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
});
