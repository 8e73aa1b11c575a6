import { expect, it } from 'vitest';
import { faultsOfThing } from '../../../test/schema-org.ts';
import { absoluteTo } from '../../ui/absolute.ts';
import { storyJsonLd } from './story.json-ld.ts';

const absolute = absoluteTo(new URL('https://villages.example'));
const text = (value: string) => ({ text: value, language: 'en' as const, isFallback: false });

it('is an article in the language that it is really told in, about its places and brands', () => {
  const story = {
    slug: 'blue',
    title: text('Where blue comes out of ash'),
    author: text('The programme'),
    publishedAt: '2026-09-24T08:00:00.000Z',
    updatedAt: '2026-10-01T08:00:00.000Z',
    picture: {
      alt: text('A plate'),
      credit: 'Aul',
      licence: 'CC0-1.0',
      isGenerated: true,
      width: 800,
      height: 1000,
      focus: { x: 50, y: 50 },
      sources: [{ width: 800, mediaType: 'image/jpeg', fileName: 'plate.jpg' }],
    },
    places: [{ path: 'uzbekistan/fergana/rishton', name: text('Rishton') }],
    brands: [{ slug: 'rishtan-ceramics', name: text('Rishtan Ceramics') }],
    content: { language: 'en' as const },
  };
  const thing = JSON.parse(JSON.stringify(storyJsonLd({ story, language: 'kk', absolute })));
  expect(faultsOfThing(thing)).toEqual([]);
  expect(thing).toMatchObject({
    headline: 'Where blue comes out of ash',
    url: 'https://villages.example/kk/stories/blue/',
    inLanguage: 'en',
    datePublished: '2026-09-24T08:00:00.000Z',
    dateModified: '2026-10-01T08:00:00.000Z',
    image: 'https://villages.example/media/plate.jpg',
    about: [
      { '@type': 'Place', url: 'https://villages.example/kk/uzbekistan/fergana/rishton/' },
      { '@type': 'Brand', url: 'https://villages.example/kk/brands/rishtan-ceramics/' },
    ],
  });
});
