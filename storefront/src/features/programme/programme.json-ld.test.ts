import { expect, it } from 'vitest';
import { faultsOfThing } from '../../../test/schema-org.ts';
import { absoluteTo } from '../../ui/absolute.ts';
import { websiteJsonLd } from './programme.json-ld.ts';

it('says where the site is searched, in its language', () => {
  const thing = websiteJsonLd('One Village', 'ru', absoluteTo(new URL('https://villages.example')));
  expect(faultsOfThing(thing)).toEqual([]);
  expect(thing).toMatchObject({
    url: 'https://villages.example/ru/',
    potentialAction: {
      target: { urlTemplate: 'https://villages.example/ru/search/?q={search_term_string}' },
    },
  });
});
