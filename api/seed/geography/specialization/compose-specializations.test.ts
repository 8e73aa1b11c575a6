import { chooseText, languages } from '@aul/language';
import { expect, test } from 'vitest';
import { written } from '../../../src/graphql/localized-text.ts';
import type { SpecializationRecord } from '../../records.ts';
import { composePlaces } from '../compose-places.ts';
import { composeSpecializations } from './compose-specializations.ts';
import makes from './data/makes.json' with { type: 'json' };

const { places } = composePlaces();
const specializations = composeSpecializations(places);

function activePrimaries(placeKey: string): SpecializationRecord[] {
  return specializations.filter(
    (each) => each.placeKey === placeKey && each.rank === 'PRIMARY' && each.validTo === undefined,
  );
}

function activeTypes(placeKey: string): string[] {
  return specializations
    .filter((each) => each.placeKey === placeKey && each.validTo === undefined)
    .map(({ productTypeSlug }) => productTypeSlug);
}

test('every place on every level has exactly one active primary specialisation', () => {
  const wrong = places.filter(({ key }) => activePrimaries(key).length !== 1).map(({ key }) => key);
  expect(wrong).toEqual([]);
});

test('places that are known for something make it', () => {
  expect(activePrimaries('UZ-FA/rishton')[0]?.title.en).toBe('blue pottery');
  expect(activePrimaries('UZ-BU/gijduvon')[0]?.title.ru).toBe('зелёно-охристая керамика');
  expect(activePrimaries('KZ-19/kolbastau')[0]?.title.kk).toBe('Көлбастаудың майы');
  expect(activeTypes('UZ-NG/chust')).toEqual(['doppi', 'knife']);
  expect(activeTypes('KZ-19/shonzhy')).toEqual(['bread', 'concrete-ring', 'boots', 'ironware', 'door']);
});

test('titles and sources are in all nine languages, in the letters of each', () => {
  const titles = new Set(specializations.map(({ title }) => title));
  const sources = new Set(specializations.map(({ source }) => source));
  for (const words of [...titles, ...sources])
    for (const language of languages) {
      const shown = chooseText(written(words), language);
      const what = `${words.en} in ${language}`;
      expect(shown?.language, what).toBe(language);
      if (titles.has(words) && language !== 'en' && language !== 'uz-Latn')
        expect(shown?.text, what).not.toMatch(/\p{Script=Latin}/u);
    }
});

test('an earlier specialisation ends before the one of today begins', () => {
  const ended = specializations.filter(({ validTo }) => validTo !== undefined);
  expect(ended.length).toBeGreaterThan(10);
  for (const { placeKey, validFrom, validTo = '' } of ended) {
    expect(validFrom < validTo).toBe(true);
    expect(validTo < (activePrimaries(placeKey)[0]?.validFrom ?? '')).toBe(true);
  }
});

test('no place lists the same product twice', () => {
  const doubled = places.filter(({ key }) => new Set(activeTypes(key)).size !== activeTypes(key).length);
  expect(doubled.map(({ key }) => key)).toEqual([]);
});

test('what is invented says so', () => {
  const invented = specializations.filter(({ source }) => source.en?.startsWith('Demonstration'));
  const named = specializations.filter(({ source }) => source.en?.match(/named (by|in)/i));
  expect(invented.length).toBeGreaterThan(600);
  expect(named.map(({ placeKey }) => placeKey)).toContain('UZ-FA/margilon');
});

test('a settlement keeps its specialisation when others come and go', () => {
  const [gone] = places.filter(({ key, level }) => level === 'SETTLEMENT' && key.startsWith('KZ-59/'));
  const fewer = composeSpecializations(places.filter(({ key }) => key !== gone?.key));
  const others = new Set(places.filter(({ level }) => level === 'SETTLEMENT').map(({ key }) => key));
  others.delete(gone?.key ?? '');
  const ofOthers = (each: SpecializationRecord) => others.has(each.placeKey);
  expect(fewer.filter(ofOthers)).toEqual(specializations.filter(ofOthers));
});

test('a table row about no place is an error', () => {
  expect(() => composeSpecializations(places.filter(({ key }) => key !== 'UZ-FA/rishton'))).toThrow(
    'UZ-FA/rishton',
  );
});

test('the same places give the same specialisations, and what a region makes is spread', () => {
  expect(composeSpecializations(composePlaces().places)).toEqual(specializations);
  const types = new Set(specializations.map(({ productTypeSlug }) => productTypeSlug));
  const possible = new Set(Object.values(makes).map(({ productType }) => productType));
  expect([...possible].filter((type) => !types.has(type))).toEqual([]);
});
