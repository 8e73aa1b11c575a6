import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import {
  english,
  makeBrand,
  makePicture,
  makeProducer,
  makeProduct,
  makeRegion,
  makeVillage,
  makeWorkshop,
} from '../../test/make.ts';
import { written } from '../graphql/localized-text.ts';
import { publishStory } from '../story/publish-story.ts';
import { StoryType } from '../story/story.entity.ts';
import type { SearchKind } from './search-document.entity.ts';

const { ctx, query, rows } = await testContext();
const workshop = await makeWorkshop(ctx);
const [country] = await rows<{ id: string }>(`select id from place where level = 'COUNTRY'`);
const region = await makeRegion(ctx, {
  parentId: country?.id,
  slug: 'fergana',
  name: written({ en: 'Fergana', ru: 'Ферганская область', 'uz-Latn': 'Fargʻona' }),
});
const town = (slug: string, latin: string, more: object) =>
  makeVillage(ctx, { parentId: region.id, slug, name: written({ 'uz-Latn': latin, ...more }) });
const margilan = await town('margilan', 'Margʻilon', { en: 'Margilan', ru: 'Маргилан' });
await town('yangi-margilan', 'Yangi Margʻilon', { en: 'Yangi Margilan', ru: 'Янги-Маргилан' });
await town('rishton', 'Rishton', { en: 'Rishton', ru: 'Риштан' });
await town('chust', 'Chust', { en: 'Chust', ru: 'Чуст' });
const producerId = await makeProducer(ctx, {
  slug: 'weavers',
  name: english('Silk weavers'),
  placeId: margilan.id,
});
const product = (slug: string, name: object) => makeProduct(ctx, { ...workshop, slug, name: written(name) });
await product('suzani', {
  en: 'Suzani with pomegranates',
  'uz-Latn': 'Anorli soʻzana',
  ru: 'Сюзане с гранатами',
  ja: '柘榴のスザニ',
});
await product('doppi', {
  en: 'Chust doppi',
  'uz-Latn': 'Chust doʻppisi',
  'uz-Cyrl': 'Чуст дўппи',
  ru: 'Чустская тюбетейка',
});
await product('adras', { en: 'Adras silk', 'uz-Latn': 'Adras', ja: '絹のアトラス', 'zh-Hans': '艾德莱斯绸' });
await product('plate', { en: 'Blue plate', ru: 'Синее блюдо' });
await makeProduct(ctx, {
  ...workshop,
  slug: 'shawl',
  name: english('Shawl'),
  producerId,
  placeId: margilan.id,
  motif: english('almond'),
});
await makeBrand(ctx, {
  slug: 'adras-of-margilan',
  name: written({ en: 'Adras of Margilan', ru: 'Адрас Маргилана' }),
  homePlaceIds: [margilan.id],
});
await publishStory(ctx, {
  slug: 'silk',
  type: StoryType.VILLAGE,
  title: english('How Margilan weaves'),
  lead: english('Silk and patience.'),
  author: english('The editors'),
  sources: [],
  pictureId: await makePicture(ctx),
  placeIds: [margilan.id],
  bodies: {
    en: {
      origin: 'WRITTEN',
      isReviewed: true,
      blocks: [{ type: 'TEXT', text: 'The dyer ties a hundred knots.' }],
    },
  },
});

interface Hit {
  kind: SearchKind;
  score: number;
  record: { __typename: string; slug: string };
}
interface Result {
  hits: Hit[];
  counts: { kind: SearchKind; count: number }[];
}
const document =
  'query ($text: String!, $kinds: [SearchKind!], $first: Int! = 20) { search(text: $text, kinds: $kinds, first: $first) { hits { kind score record { __typename ... on Product { slug } ... on Place { slug } ... on Brand { slug } ... on Producer { slug } ... on Story { slug } } } counts { kind count } } }';

async function search(text: string, more: { kinds?: string[] | null; first?: number } = {}): Promise<Result> {
  const { data, errors } = await query<{ search: Result }>(document, { text, ...more });
  expect(errors).toEqual([]);
  return data?.search ?? { hits: [], counts: [] };
}
const slugs = async (text: string, more = {}) =>
  (await search(text, more)).hits.map(({ record }) => record.slug);

describe('a search finds', () => {
  test.each([
    [
      'suzani',
      [
        'suzani',
        'SUZANI',
        "so'zana",
        'soʻzana',
        'so‘zana',
        'сўзана',
        'сюзане',
        'Anorli so`zana',
        '柘榴',
        '柘榴のスザニ',
      ],
    ],
    ['doppi', ["do'ppi", 'doʻppi', 'дўппи', 'doppi', 'ДЎППИ', 'dopi', 'тюбетейка']],
    ['margilan', ['Margʻilon', 'Margilon', 'margilon', 'Маргилан', 'Margilan', 'марғилон', 'Marghilon']],
    ['rishton', ['Rishton', 'Риштан', 'Rishtan', 'Rishtn', 'Rishtoon', 'риштон']],
    ['adras', ['艾德莱斯绸', '絹のアトラス', 'adras silk', 'silk adras']],
    ['fergana', ['Fargʻona', 'Ферганская', 'fergana']],
  ])('%s first, however it is spelled', async (slug, spellings) => {
    for (const text of spellings) expect((await slugs(text))[0], text).toBe(slug);
  });

  test('what one types, from its second letter on', async () => {
    for (const word of ['margilan', 'pomegranates', 'rishton', 'сўзана', 'тюбетейка'])
      for (let length = 2; length <= word.length; length += 1) {
        const found = await slugs(word.slice(0, length));
        const expected = {
          margilan: 'margilan',
          pomegranates: 'suzani',
          rishton: 'rishton',
          сўзана: 'suzani',
          тюбетейка: 'doppi',
        }[word];
        expect(found, word.slice(0, length)).toContain(expected);
      }
  });

  test('the town before its suburb, and both before what only speaks of it', async () => {
    for (const text of ['марғилон', 'Margilan', 'Маргилан', 'margʻilon']) {
      const found = await slugs(text);
      expect(found[0], text).toBe('margilan');
      expect(found.indexOf('yangi-margilan'), text).toBeGreaterThan(0);
      for (const other of ['silk', 'shawl'])
        expect(found.indexOf(other), `${text}: ${other}`).toBeGreaterThan(found.indexOf('margilan'));
    }
    expect((await slugs('Янги Маргилан'))[0]).toBe('yangi-margilan');
    expect((await slugs('adras of margilan'))[0]).toBe('adras-of-margilan');
  });

  test('things by the words around them: motif, maker, place, text of a story', async () => {
    expect(await slugs('almond')).toEqual(['shawl']);
    expect((await slugs('shawl margilan'))[0]).toBe('shawl');
    expect(await slugs('silk weavers', { kinds: ['PRODUCT'] })).toEqual(['shawl']);
    expect(await slugs('hundred knots')).toEqual(['silk']);
  });
});

describe('a word of two languages', () => {
  test('finds first what it is in the language of the search', async () => {
    await product('dress', { en: 'Silk dress', ru: 'Шёлковое платье' });
    const first = async (language: 'en' | 'ru') => {
      const { data } = await query<{ search: Result }>(document, { text: 'plate', first: 1 }, { language });
      return data?.search.hits[0]?.record.slug;
    };
    expect(await first('en')).toBe('plate');
    expect(await first('ru')).toBe('dress');
    // The order is part of the answer: whoever keeps it is told.
    const noted = () => rows(`select from change where 'search' = any(tags)`);
    const before = (await noted()).length;
    await rows(`update search_document set texts = '{}' where texts->>'ru' like '%plat%'`);
    expect((await noted()).length).toBeGreaterThan(before);
  });
});

describe('the answer', () => {
  test('counts every kind, whichever are shown', async () => {
    const { hits, counts } = await search('margilan', { first: 50 });
    const tally = Object.fromEntries(counts.map(({ kind, count }) => [kind, count]));
    expect(tally).toEqual({ BRAND: 1, PLACE: 2, PRODUCER: 1, PRODUCT: 1, STORY: 1 });
    for (const [kind, count] of Object.entries(tally)) {
      expect(hits.filter((hit) => hit.kind === kind)).toHaveLength(count);
      const only = await search('margilan', { kinds: [kind] });
      expect(only.hits.map((hit) => hit.kind)).toEqual(Array.from({ length: count }, () => kind));
      expect(only.counts).toEqual(counts);
    }
    expect((await search('margilan', { kinds: [] })).hits).toEqual([]);
    expect((await search('margilan', { kinds: null })).hits).toHaveLength(6);
  });

  test('is as long as asked for, best first, and of the kind that it says', async () => {
    const { hits } = await search('margilan', { first: 50 });
    for (const [index, hit] of hits.entries()) {
      expect(hit.record.__typename.toUpperCase()).toBe(hit.kind);
      expect(hit.score).toBeLessThanOrEqual(hits[index - 1]?.score ?? Number.POSITIVE_INFINITY);
      expect((await slugs('margilan', { first: index + 1 })).at(-1)).toBe(hit.record.slug);
    }
  });

  test('is in the language and the market of the search', async () => {
    const { data, errors } = await query(
      '{ search(text: "suzani", kinds: [PRODUCT], first: 1, language: "ru", market: "jp") { hits { record { ... on Product { name { text language } en: name(language: "en") { text } offer { price { currency } } place { name { language } } } } } } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      search: {
        hits: [
          {
            record: {
              name: { text: 'Сюзане с гранатами', language: 'ru' },
              en: { text: 'Suzani with pomegranates' },
              offer: { price: { currency: 'JPY' } },
              place: { name: { language: 'en' } },
            },
          },
        ],
      },
    });
  });

  test.each(['language: "ru"', 'market: "jp"'])(
    'with %s stands alone, so that nothing beside it is read so',
    async (argument) => {
      const search = `search(text: "suzani", kinds: [PRODUCT], ${argument}) { hits { record { ... on Product { slug } } } }`;
      for (const beside of [
        'place(path: "uzbekistan") { name { language } }',
        'again: search(text: "a") { hits { score } }',
        '...more',
      ]) {
        const { data, errors } = await query(
          `{ ${search} ${beside} } ${beside === '...more' ? 'fragment more on Query { languages { tag } }' : ''}`,
        );
        expect(data, beside).toBeNull();
        expect(errors).toMatchObject([{ originalError: { code: 'BAD_USER_INPUT' } }]);
      }
      const same = await query(`{ ${search} languages { tag } }`, {}, { language: 'ru', market: 'jp' });
      expect(same.errors).toEqual([]);
    },
  );

  test('for a market that there is not is refused where a price is asked for', async () => {
    const { errors } = await query(
      '{ search(text: "suzani", market: "moon") { hits { record { ... on Product { offer { isDelivered } } } } } }',
    );
    expect(errors[0]?.originalError).toMatchObject({ code: 'MARKET_UNKNOWN' });
  });
});

describe('nothing', () => {
  test.each([
    '',
    ' ',
    '\t\n',
    '!?',
    '&',
    '|',
    "'",
    '%',
    '_',
    '\\',
    '()',
    ':*',
    '…',
    '\0',
    '😀',
    '\u202e',
    'ʻʻʻ',
  ])('is found by %j', async (text) => {
    expect(await search(text)).toEqual({ hits: [], counts: [] });
  });

  test.each(['xyzzy', '龍', 'zzz zzz zzz'])('is found by the nonsense %j', async (text) => {
    expect((await search(text)).hits).toEqual([]);
  });
});

describe('no text breaks it', () => {
  test.each([
    ['SQL', "margilan'; drop table search_document; --"],
    ['a quote', "margilan'"],
    ['operators', 'margilan & silk | !adras <-> (blue'],
    ['weights and prefixes', 'margilan:*A ad:B'],
    ['backslashes', 'mar\\gi\\\\lan'],
    ['wildcards', '%_%margilan%_'],
    ['a null character', 'mar\0gilan'],
    ['half a surrogate pair', 'margilan \ud83d'],
    ['a cut pair at the limit', `${'a'.repeat(199)}😀`],
    ['ten thousand characters', 'a'.repeat(10_000)],
    ['ten thousand words', 'margilan '.repeat(10_000)],
    ['letters that fold into many', '㍿'.repeat(10_000)],
    ['ligatures', '\ufdfa'.repeat(200)],
    ['numbers', '1/2 3.14 -5 1e9 ½ Ⅷ ٣'],
    ['an address', 'http://example.org/a?b=c me@example.org /etc/passwd'],
    ['markup', '<b>margilan</b> <script>'],
    ['marks', `e${'\u0301'.repeat(300)}`],
  ])('not %s', async (_, text) => {
    await search(text);
  });

  test('nor any other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        await search(text, { first: 3 });
      }),
      { numRuns: 120, seed: 4 },
    );
  });

  test('and after all that it finds what it found', async () => {
    expect((await slugs('margilan'))[0]).toBe('margilan');
  });
});

test.each([0, -1, 51, 2_147_483_647])('%i hits are refused', async (first) => {
  const { errors } = await query(document, { text: 'margilan', first });
  expect(errors).toMatchObject([{ originalError: { code: 'PAGE_TOO_LARGE' } }]);
});
