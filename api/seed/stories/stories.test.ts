import { chooseText, type Language, languages } from '@aul/language';
import { describe, expect, it } from 'vitest';
import { written as marked } from '../../src/graphql/localized-text.ts';
import { brands } from '../catalogue/brand.ts';
import { composePlaces } from '../geography/compose-places.ts';
import { drawIllustration } from '../illustration/illustration.ts';
import type { StoryBlockRecord, StoryRecord, Words } from '../records.ts';
import { foreign, outsideQuotes } from '../spelling.fixture.ts';
import { brandTexts } from './brand-texts.ts';
import { placeTexts } from './place-text/place-texts.ts';
import { aboutText, programmeTexts } from './programme-texts.ts';
import { stories } from './stories.ts';

const localLanguages = { UZ: 'uz-Latn', KZ: 'kk', KG: 'ky', TJ: 'tg' } as const satisfies Record<
  string,
  Language
>;
const places = new Map(composePlaces().places.map((place) => [place.key, place]));
const brandSlugs = new Set(brands.map(({ slug }) => slug));

describe.each(stories.map((story) => [story.slug, story] as const))('story %s', (_, story) => {
  it('is told in full in English, Russian and the language of each of its countries', () => {
    for (const words of wordsOfStory(story)) {
      for (const language of ['en', 'ru', ...story.placeKeys.map(languageOf)] as const) {
        expect(words[language], `${language}: ${words.en}`).toMatch(/\S/);
      }
    }
  });

  it('has a title and a lead in all nine languages', () => {
    for (const words of [story.title, story.lead])
      for (const language of languages)
        expect(chooseText(marked(words), language)?.language, `${language}: ${words.en}`).toBe(language);
  });

  it('is 300 to 700 words long in English', () => {
    const told = story.blocks.flatMap((block) => (block.type === 'TEXT' ? [block.text.en ?? ''] : []));
    expect(told.join(' ').split(/\s+/).length).toSatisfy((words: number) => words >= 300 && words <= 700);
  });

  it('names only places and brands that exist', () => {
    const { placeKeys, brandSlugs: slugs } = named(story);
    expect(placeKeys.filter((key) => !places.has(key))).toEqual([]);
    expect(slugs.filter((slug) => !brandSlugs.has(slug))).toEqual([]);
  });

  it('has pictures that can be drawn', () => {
    for (const { illustration } of picturesOf(story))
      expect(drawIllustration(illustration)).toContain('<svg');
  });
});

describe('texts about places and brands', () => {
  it('describe places that exist, in English, Russian and the language of the country', () => {
    expect(Object.keys(placeTexts).filter((key) => !places.has(key))).toEqual([]);
    for (const [key, words] of Object.entries(placeTexts)) {
      expect(words, key).toMatchObject({ en: written, ru: written, [languageOf(key)]: written });
    }
  });

  it('leave out no country and no region', () => {
    const large = [...places.values()].filter(({ level }) => level === 'COUNTRY' || level === 'REGION');
    expect(large.filter(({ key }) => !placeTexts[key]).map(({ key }) => key)).toEqual([]);
  });

  it('describe brands that exist', () => {
    expect(Object.keys(brandTexts).filter((slug) => !brandSlugs.has(slug))).toEqual([]);
  });
});

describe('what the programme says of itself', () => {
  it('is in all nine languages', () => {
    for (const words of [...Object.values(programmeTexts), ...aboutText])
      for (const language of languages)
        expect(chooseText(marked(words), language)?.language, `${language}: ${words.en}`).toBe(language);
  });
});

describe('spelling', () => {
  const all = [
    ...stories.flatMap(wordsOfStory),
    ...Object.values(placeTexts),
    ...Object.values(brandTexts),
    ...Object.values(programmeTexts),
    ...aboutText,
  ];

  it.each(Object.keys(foreign) as Language[])(
    'of %s uses no letter or apostrophe of another language',
    (language) => {
      const wrong = all
        .map((words) => outsideQuotes(words[language] ?? ''))
        .filter((text) => foreign[language]?.test(text));
      expect(wrong).toEqual([]);
    },
  );
});

const written = expect.stringMatching(/\S/);

function languageOf(placeKey: string): Language {
  const [, language] = Object.entries(localLanguages).find(([country]) => placeKey.startsWith(country)) ?? [];
  if (!language) throw new Error(`In no country of the programme: ${placeKey}`);
  return language;
}

function wordsOfStory({ title, lead, author, blocks, picture }: StoryRecord): Words[] {
  return [title, lead, author, picture.alt, ...blocks.flatMap(wordsOfBlock)];
}

function wordsOfBlock(block: StoryBlockRecord): Words[] {
  if (block.type === 'PICTURE') return [block.picture.alt, block.caption ?? {}];
  if (block.type === 'QUOTE') return [block.text, block.attribution ?? {}];
  if (block.type === 'LIST') return block.items;
  return 'text' in block ? [block.text] : [];
}

function picturesOf({ picture, blocks }: StoryRecord) {
  return [picture, ...blocks.flatMap((block) => (block.type === 'PICTURE' ? [block.picture] : []))];
}

function named({ placeKeys, brandSlugs: slugs, blocks }: StoryRecord) {
  return {
    placeKeys: [
      ...placeKeys,
      ...blocks.flatMap((block) => ('placeKey' in block && block.placeKey ? [block.placeKey] : [])),
    ],
    brandSlugs: [
      ...slugs,
      ...blocks.flatMap((block) => ('brandSlug' in block && block.brandSlug ? [block.brandSlug] : [])),
    ],
  };
}
