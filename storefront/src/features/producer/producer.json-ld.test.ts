import { expect, it } from 'vitest';
import { faultsOfThing } from '../../../test/schema-org.ts';
import { absoluteTo } from '../../ui/absolute.ts';
import { producerJsonLd } from './producer.json-ld.ts';

type Producer = Parameters<typeof producerJsonLd>[0];

const absolute = absoluteTo(new URL('https://villages.example'));
const text = (value: string) => ({ text: value, language: 'en' as const, isFallback: false });
const workshop: Producer = {
  slug: 'blue-deer',
  name: text('Blue Deer'),
  kind: 'FAMILY_WORKSHOP',
  foundedYear: 1998,
  picture: null,
  place: {
    name: text('Rishton'),
    ancestors: [
      { path: 'uzbekistan', name: text('Uzbekistan') },
      { path: 'uzbekistan/fergana', name: text('Fergana Region') },
    ],
  },
};
const address = {
  '@type': 'PostalAddress',
  addressLocality: 'Rishton',
  addressRegion: 'Fergana Region',
  addressCountry: 'Uzbekistan',
};
const thingOf = (more: Partial<Producer>) =>
  JSON.parse(JSON.stringify(producerJsonLd({ ...workshop, ...more }, 'en', absolute)[0] ?? null));

it('names a workshop, where it is, and since when', () => {
  expect(faultsOfThing(thingOf({}))).toEqual([]);
  expect(thingOf({})).toMatchObject({
    '@type': 'Organization',
    name: 'Blue Deer',
    foundingDate: '1998',
    address,
  });
});

it('says where a person works, not where they live, nor how old their workshop is', () => {
  const person = thingOf({ kind: 'ARTISAN' });
  expect(faultsOfThing(person)).toEqual([]);
  expect(person).toEqual({
    '@type': 'Person',
    name: 'Blue Deer',
    url: 'https://villages.example/producers/blue-deer/',
    workLocation: { '@type': 'Place', address },
  });
});

it('says nothing of who is not to be named', () => {
  expect(thingOf({ name: null })).toBeNull();
});
