import { expect, it } from 'vitest';
import { faultsOfThing } from '../../../test/schema-org.ts';
import { absoluteTo } from '../../ui/absolute.ts';
import { brandJsonLd } from './brand.json-ld.ts';

const text = (value: string) => ({ text: value, language: 'en' as const, isFallback: false });

it('says what a brand vouches for, and shows no picture that is not its own', () => {
  const brand = { slug: 'chust', name: text('Chust'), promise: text('Four almonds.'), picture: null };
  const thing = JSON.parse(
    JSON.stringify(brandJsonLd(brand, 'en', absoluteTo(new URL('https://villages.example')))),
  );
  expect(faultsOfThing(thing)).toEqual([]);
  expect(thing).toEqual({
    '@type': 'Brand',
    name: 'Chust',
    url: 'https://villages.example/brands/chust/',
    slogan: 'Four almonds.',
  });
});
