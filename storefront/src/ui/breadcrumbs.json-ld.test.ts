import { expect, it } from 'vitest';
import { faultsOfThing } from '../../test/schema-org.ts';
import { absoluteTo } from './absolute.ts';
import { breadcrumbsJsonLd } from './breadcrumbs.json-ld.ts';

const absolute = absoluteTo(new URL('https://villages.example'));
const step = (name: string, href: string) => ({
  name: { text: name, language: 'en', isFallback: false },
  href,
});
const trail = [step('Brands', '/brands/'), step('Chust', '/brands/chust/')];

it('counts the steps from the top', () => {
  const [list] = breadcrumbsJsonLd(trail, absolute);
  expect(faultsOfThing(list ?? {})).toEqual([]);
  expect(list?.itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Brands', item: 'https://villages.example/brands/' },
    { '@type': 'ListItem', position: 2, name: 'Chust', item: 'https://villages.example/brands/chust/' },
  ]);
});

it('is not there for a page at the top', () => {
  expect(breadcrumbsJsonLd(trail.slice(0, 1), absolute)).toEqual([]);
});

it('is told from a list that is none', () => {
  expect(faultsOfThing({ '@type': 'BreadcrumbList', itemListElement: [] })).not.toEqual([]);
  expect(faultsOfThing({ '@type': 'Product', name: 'Bowl', image: 'x', colour: 'blue' })).toHaveLength(3);
});
