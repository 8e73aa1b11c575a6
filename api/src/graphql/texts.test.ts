import { fallbackChain, type Language, languages, type Texts } from '@aul/language';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeProduct, makeWorkshop } from '../../test/make.ts';
import { written } from './localized-text.ts';

const { ctx, query, rows } = await testContext();
const workshop = await makeWorkshop(ctx);
const id = await makeProduct(ctx, { ...workshop, slug: 'plate' });

interface Shown {
  text: string;
  language: Language;
  origin: string;
  isReviewed: boolean;
  isFallback: boolean;
}

const shown = 'text language origin isReviewed isFallback';

/** The name as a product row and as a place entity show it, which are read in different ways. */
async function read(texts: Texts, asked: Language, how: 'header' | 'argument'): Promise<(Shown | null)[]> {
  await rows('update product set name = $1, subtitle = $1 where id = $2', [texts, id]);
  await rows('update place set name = $1, description = $1 where id = $2', [texts, workshop.placeId]);
  const argument = how === 'argument' ? `(language: "${asked}")` : '';
  const field = (name: string) => `${name}: ${name}${argument} { ${shown} }`;
  const { data, errors } = await query<{
    product: Record<'name' | 'subtitle', Shown>;
    products: { nodes: Record<'name', Shown>[] };
    place: Record<'name' | 'description', Shown>;
    places: { nodes: Record<'name', Shown>[] };
  }>(
    `query ($path: String!) { product(slug: "plate") { ${field('name')} ${field('subtitle')} } products { nodes { ${field('name')} } }
       place(path: $path) { ${field('name')} ${field('description')} } places(level: SETTLEMENT) { nodes { ${field('name')} } } }`,
    { path },
    { language: how === 'header' ? asked : 'ja' },
  );
  expect(errors).toEqual([]);
  return [
    data?.product.name,
    data?.product.subtitle,
    data?.products.nodes[0]?.name,
    data?.place.name,
    data?.place.description,
    data?.places.nodes[0]?.name,
  ].map((text) => text ?? null);
}

const [village] = await rows<{ path: string }>('select path from place where id = $1', [workshop.placeId]);
const path = village?.path;

const everyone: Texts = Object.fromEntries(
  languages.map((language) => [
    language,
    { text: `in ${language}`, origin: 'WRITTEN', isReviewed: language === 'ru' },
  ]),
);

describe.each(['header', 'argument'] as const)('the language of the %s', (how) => {
  test.each(languages)('%s is given where there is a text in it', async (language) => {
    for (const text of await read(everyone, language, how))
      expect(text).toEqual({
        text: `in ${language}`,
        language,
        origin: 'WRITTEN',
        isReviewed: language === 'ru',
        isFallback: false,
      });
  });

  test('falls back along its chain, one by one, and says so', async () => {
    for (const asked of ['kk', 'ky', 'tg', 'ru', 'ja', 'zh-Hans'] as const) {
      const left = structuredClone(everyone);
      delete left[asked];
      for (const next of fallbackChain[asked]) {
        for (const text of await read(left, asked, how))
          expect(text, `${asked} without a text`).toMatchObject({
            language: next,
            text: `in ${next}`,
            isFallback: true,
          });
        delete left[next];
      }
    }
  });
});

test('where the chain is exhausted, any language that there is stands in', async () => {
  for (const text of await read(written({ tg: 'Коса' }), 'ja', 'argument'))
    expect(text).toMatchObject({ text: 'Коса', language: 'tg', isFallback: true });
});

test.each([
  ['uz-Cyrl', { 'uz-Latn': 'Gʻijduvon choynagi' }, 'Ғиждувон чойнаги'],
  ['uz-Latn', { 'uz-Cyrl': 'Чуст дўпписи' }, 'Chust doʻppisi'],
] as const)(
  'a text in one Uzbek script is made in %s, before any other language',
  async (asked, texts, expected) => {
    for (const how of ['header', 'argument'] as const)
      for (const text of await read(written({ ...texts, ru: 'По-русски', en: 'English' }), asked, how))
        expect(text).toEqual({
          text: expected,
          language: asked,
          origin: 'TRANSLITERATED',
          isReviewed: false,
          isFallback: false,
        });
  },
);

test('a machine’s words stay a machine’s, and an empty text is none', async () => {
  const texts: Texts = {
    'uz-Latn': { text: 'Kosa', origin: 'MACHINE', isReviewed: false },
    ru: { text: '', origin: 'WRITTEN', isReviewed: true },
    en: { text: 'Bowl', origin: 'WRITTEN', isReviewed: true },
  };
  for (const text of await read(texts, 'uz-Cyrl', 'header'))
    expect(text).toMatchObject({ text: 'Коса', origin: 'MACHINE' });
  for (const text of await read(texts, 'ru', 'header'))
    expect(text).toMatchObject({ text: 'Bowl', language: 'en', isFallback: true });
});

test('whatever texts there are, row and record show the same, and the language that they say is the one they are in', async () => {
  const some = fc.subarray([...languages], { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(
      some,
      fc.constantFrom(...languages),
      fc.constantFrom('header' as const, 'argument' as const),
      async (there, asked, how) => {
        const texts: Texts = Object.fromEntries(there.map((language) => [language, everyone[language]]));
        const [first, ...others] = await read(texts, asked, how);
        for (const other of others) expect(other).toEqual(first);
        expect(first?.isFallback).toBe(first?.language !== asked);
        if (there.includes(asked)) expect(first?.language).toBe(asked);
        else if (first?.origin === 'WRITTEN') expect(there).toContain(first?.language);
      },
    ),
    { numRuns: 25, seed: 2 },
  );
});

test('an unknown language is refused by its name', async () => {
  for (const language of ['de', 'uz', 'EN', '', 'zh-CN']) {
    const literal = await query(`{ product(slug: "plate") { name(language: "${language}") { text } } }`);
    const variable = await query(
      'query ($language: LanguageTag) { product(slug: "plate") { name(language: $language) { text } } }',
      { language },
    );
    for (const { data, errors } of [literal, variable]) {
      expect(data).toBeNull();
      expect(errors[0]?.message).toContain(`The language "${language}" is not known`);
    }
  }
  const none = await query(
    'query ($language: LanguageTag) { product(slug: "plate") { name(language: $language) { language } } }',
    { language: null },
  );
  expect(none.errors).toEqual([]);
});
