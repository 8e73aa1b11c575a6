import fc from 'fast-check';
import { expect, it } from 'vitest';
import { faultsOfFeed, pagesOfFeed } from '../../../test/atom-feed.ts';
import { readXml } from '../../../test/read-xml.ts';
import type { FeedQuery } from '../../gql/graphql.ts';
import { absoluteTo } from '../../ui/absolute.ts';
import { feedXml } from './feed.ts';

const site = 'https://villages.example';
const own = `${site}/ru/feed.xml`;
const text = (value: string, isFallback = false) => ({
  text: value,
  language: isFallback ? ('en' as const) : ('ru' as const),
  isFallback,
});
type Story = FeedQuery['stories']['nodes'][number];

const story: Story = {
  id: 'U3Rvcnk6MDE5',
  slug: 'blue',
  publishedAt: '2026-09-24T08:00:00.000Z',
  updatedAt: '2026-10-01T08:00:00.000Z',
  title: text('Синий'),
  lead: text('Quartz & ash', true),
  author: text('Программа'),
  content: {
    language: 'en',
    blocks: [
      { __typename: 'TextBlock', text: 'One <b> & two' },
      { __typename: 'QuoteBlock', text: 'The kiln decides.', attribution: null },
      { __typename: 'PlaceBlock' },
      { __typename: 'ListBlock', isOrdered: false, items: [{ text: 'Clay & ash' }] },
      {
        __typename: 'FactBlock',
        text: 'So.',
        source: { publisher: 'Daryo', title: 'A "fact"', url: 'https://paper.example/?a&b' },
      },
      {
        __typename: 'PictureBlock',
        caption: 'A plate',
        picture: {
          alt: text('A "plate"'),
          credit: 'Aul',
          licence: 'CC0-1.0',
          isGenerated: true,
          width: 800,
          height: 1000,
          focus: { x: 50, y: 50 },
          sources: [{ width: 800, mediaType: 'image/jpeg', fileName: 'plate-800.jpg' }],
        },
      },
    ],
  },
};

const feedOf = (...nodes: Story[]) =>
  feedXml({
    data: { programme: { date: '2026-11-21', name: text('Одно село') }, stories: { nodes } },
    language: 'ru',
    absolute: absoluteTo(new URL(site)),
  });
const contentOf = (xml: string) =>
  readXml(xml)
    .children.find(({ name }) => name === 'entry')
    ?.children.find(({ name }) => name === 'content')?.text;

it('is valid, with stories and without', () => {
  const other = { ...story, id: 'other', slug: 'other' };
  expect(faultsOfFeed(feedOf(story, other), own)).toEqual([]);
  expect(faultsOfFeed(feedOf(), own)).toEqual([]);
  expect(pagesOfFeed(feedOf(story))).toEqual([`${site}/ru/stories/blue/`]);
});

it('keeps the id of a story that is renamed, moved and told again', () => {
  const renamed = {
    ...story,
    slug: 'bluer',
    title: text('Ещё синее'),
    updatedAt: '2027-01-01T00:00:00.000Z',
  };
  const id = '<id>tag:villages.example,2026-09-24:U3Rvcnk6MDE5:ru</id>';
  expect(feedOf(story)).toContain(id);
  expect(feedOf(renamed)).toContain(id);
  expect(feedOf(renamed)).toContain('<updated>2027-01-01T00:00:00.000Z</updated>');
});

it('tells the story as HTML, with whole addresses and the credit of pictures', () => {
  expect(contentOf(feedOf(story))).toBe(
    '<p>One &lt;b&gt; &amp; two</p><blockquote><p>The kiln decides.</p></blockquote>' +
      '<ul><li>Clay &amp; ash</li></ul><p>So. (Daryo: <a href="https://paper.example/?a&amp;b">A &quot;fact&quot;</a>)</p>' +
      `<figure><img src="${site}/media/plate-800.jpg" width="800" height="1000" alt="A &quot;plate&quot;">` +
      '<figcaption>A plate · Aul, CC0-1.0</figcaption></figure>',
  );
});

it('says which language a text is in, where it is not that of the feed', () => {
  expect(feedOf(story)).toContain('<summary xml:lang="en">Quartz &amp; ash</summary>');
  expect(feedOf(story)).toContain('<title>Синий</title>');
  expect(feedOf(story)).toContain('<content type="html" xml:lang="en">');
});

it('stays valid whatever the texts are', () => {
  const sign = fc.constantFrom('<', '&', ']]>', '"', '\0', '\ud800', 'я', ' ', '\n');
  fc.assert(
    fc.property(fc.string({ unit: sign }), (value) => {
      const blocks = [{ __typename: 'HeadingBlock' as const, text: value }];
      const xml = feedOf({ ...story, title: text(`x${value}`), content: { language: 'en', blocks } });
      expect(faultsOfFeed(xml, own)).toEqual([]);
    }),
  );
});
