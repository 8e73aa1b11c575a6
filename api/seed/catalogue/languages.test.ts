import { type Language, languages, toUzbekCyrillic } from '@aul/language';
import { beforeAll, describe, expect, it } from 'vitest';
import { composePlaces } from '../geography/compose-places.ts';
import { composeSpecializations } from '../geography/specialization/compose-specializations.ts';
import type { ProductRecord, Words } from '../records.ts';
import { foreign, outsideQuotes } from '../spelling.fixture.ts';
import { brands } from './brand.ts';
import { care } from './care.ts';
import { composeProducts } from './compose-products.ts';
import { directions } from './direction.ts';
import { facilities } from './facility.ts';
import { materials } from './material.ts';
import { memberships } from './membership.ts';
import { motifs } from './motif.ts';
import { organizations } from './organization.ts';
import { producers, type Workshop } from './producer.ts';
import { productTypes } from './product-type.ts';
import { tones } from './tone.ts';
import { trades } from './trades.ts';
import { inAllLanguages, phraseLanguages } from './words.ts';

let products: ProductRecord[];
let workshops: Workshop[];

beforeAll(() => {
  const { places } = composePlaces();
  workshops = producers(places, composeSpecializations(places));
  const composition = { seed: 1, producers: workshops, places, brands, memberships: memberships(workshops) };
  products = [...composeProducts({ ...composition, count: 600 })];
});

/** Everything short that a reader may meet: it is there in every language. */
function shortTexts(): Record<string, Words[]> {
  return {
    vocabulary: [
      ...[...Object.values(materials), ...Object.values(tones), ...Object.values(care)],
      ...Object.values(motifs).map(({ name }) => name),
      ...trades.flatMap(({ forms, techniques, materialOrigin = [] }) => [
        ...forms.flatMap((form) => [form.name, ...(form.techniques ?? [])]),
        ...techniques,
        ...materialOrigin,
      ]),
    ].map(inAllLanguages),
    crafts: [
      ...directions.flatMap(({ names, description }) => [names, description]),
      ...productTypes.map(({ names }) => names),
    ],
    brands: brands.flatMap(({ names, promise, criteria }) => [
      names,
      promise,
      ...criteria.map(({ text }) => text),
    ]),
    organizations: [...organizations, ...facilities].flatMap(({ names, description = names }) => [
      names,
      description,
    ]),
    workshops: workshops.flatMap(({ names, picture }) => [names, picture?.alt ?? names]),
    products: products.flatMap((product) => [
      product.names,
      product.subtitle ?? {},
      product.care ?? product.names,
      product.motif ?? product.names,
      product.materialOrigin ?? product.names,
      ...product.materials.map(({ names }) => names),
      ...[...product.techniques, ...product.options],
      ...product.variants.flatMap(({ optionValues }) => optionValues),
      ...product.certificates.map(({ issuer }) => issuer),
      ...product.pictures.map(({ alt }) => alt),
    ]),
  };
}

describe('short texts', () => {
  it('are there in every language', () => {
    const missing = Object.entries(shortTexts()).flatMap(([kind, texts]) =>
      texts.flatMap((words) =>
        phraseLanguages
          .filter((language) => !/[\p{L}\d]/u.test(words[language] ?? ''))
          .map((language) => `${kind}: ${words.en} in ${language}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('leave Uzbek Cyrillic to the rules between the scripts, but for firms with Latin names', () => {
    const { organizations: _, ...texts } = shortTexts();
    const written = Object.values(texts)
      .flat()
      .flatMap((words) => words['uz-Cyrl'] ?? []);
    expect(written).toEqual([]);
  });

  it.each(languages.filter((language) => language in foreign))('of %s keep to its letters', (language) => {
    const wrong = Object.values(shortTexts())
      .flat()
      .map((words) => withoutNames(textIn(words, language)))
      .filter((text) => foreign[language]?.test(text));
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('hold no Latin letters where the language has its own', () => {
    const latin = Object.values(shortTexts())
      .flat()
      .flatMap((words) =>
        (['ru', 'uz-Cyrl', 'kk', 'ky', 'tg'] as const).map((language) =>
          withoutNames(textIn(words, language)),
        ),
      )
      .filter((text) => /\p{Script=Latin}/u.test(text));
    expect([...new Set(latin)]).toEqual([]);
  });
});

describe('the names of 600 products', () => {
  it('tell things apart in every language as well as in English', () => {
    const distinct = (language: Language) =>
      new Set(products.map(({ names }) => textIn(names, language))).size;
    for (const language of languages)
      expect(distinct(language), language).toBeGreaterThan(distinct('en') * 0.99);
  });

  it('join a thing and its ornament by the grammar of the language', () => {
    const lagan = products.find(({ names }) => names.en?.startsWith('Pomegranate choynak teapot'));
    expect(lagan?.names).toMatchObject({
      ru: expect.stringContaining('Чайник «Гранат»'),
      'uz-Latn': expect.stringContaining('Anor naqshli choynak'),
      kk: expect.stringContaining('Анар өрнекті шәйнек'),
      ky: expect.stringContaining('Анар оюулуу чайнек'),
      tg: expect.stringContaining('Чойник бо нақши «анор»'),
      ja: expect.stringContaining('ザクロ文様の急須チョイナク'),
      'zh-Hans': expect.stringContaining('石榴纹茶壶'),
    });
  });
});

function textIn(words: Words, language: Language): string {
  const text = words[language] ?? '';
  return language === 'uz-Cyrl' && !text ? toUzbekCyrillic(words['uz-Latn'] ?? '') : text;
}

/** Firms keep their names, and clothes their sizes, in Latin letters everywhere. */
function withoutNames(text: string): string {
  return outsideQuotes(text).replace(
    /Cooperation LAB|prezident\.uz|JICA|UzAuto Motors|UzCrafts|SuzaniShop|Ikat Marketing|MAN Auto – Uzbekistan|General Motors Powertrain Uzbekistan|°C|(?<![\p{L}])(X{0,2}[SL]|M)(?![\p{L}])/gu,
    '',
  );
}
