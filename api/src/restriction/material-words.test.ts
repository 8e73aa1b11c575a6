import type { Texts } from '@aul/language';
import { expect, test } from 'vitest';
import { written } from '../graphql/localized-text.ts';
import { isOfMaterials } from './material-words.rules.ts';

const isMet = (word: string, name: Texts, slug = 'some') => isOfMaterials([{ slug, name }])([word]);

test.each<[string, Texts, boolean]>([
  ['каракуль', written({ ru: 'Каракуль' }), true],
  ['сайгака', written({ ru: 'Рог сайгака' }), true],
  ['рог', written({ ru: 'Рогожа' }), false],
  ['мед', written({ ru: 'мёд' }), true],
  // Uzbek in either script, with whatever apostrophe.
  ['qorakoʻl', written({ 'uz-Latn': "Qorako'l terisi" }), true],
  ['qorakoʻl', written({ 'uz-Cyrl': 'Қоракўл териси' }), true],
  ['қоракўл', written({ 'uz-Latn': 'qorakoʻl terisi' }), true],
  ['қой терісі', written({ kk: 'Қой терісі' }), true],
  // Horn, which is not silk.
  ['шохи', written({ tg: 'шохи гов' }), true],
  ['шохи', written({ tg: 'шоҳӣ' }), false],
  // Every language that it has, and not only the one that is shown first.
  ['horn', written({ en: 'ram horn', ru: 'рог' }), true],
  ['рог', written({ en: 'ram horn', ru: 'рог' }), true],
  ['horn', written({ en: 'hornbeam' }), false],
  // No spaces between words.
  ['角', written({ ja: '牛の角' }), true],
  ['角', written({ ja: '角材' }), false],
  ['カラクル', written({ ja: 'カラクル毛皮' }), true],
  ['テン', written({ ja: 'テンセル' }), false],
  ['象牙', written({ 'zh-Hans': '非洲象牙' }), true],
  ['の角', written({ ja: '牛の角' }), true],
])('of %j is met in %j: %j', (word, name, expected) => {
  expect(isMet(word, name)).toBe(expected);
});

test('the slug of a material counts with its names', () => {
  expect(isMet('horn', written({ ru: 'из чего-то' }), 'ram-horn')).toBe(true);
  expect(isMet('ram horn', {}, 'ram-horn')).toBe(true);
  expect(isMet('horn', {}, 'hornbeam')).toBe(false);
});

test('one word of many in one material of many is enough, and none of none', () => {
  const isOf = isOfMaterials([
    { slug: 'wool', name: written({ en: 'wool' }) },
    { slug: 'coral', name: written({ ru: 'коралл' }) },
  ]);
  expect(isOf(['horn', 'коралл'])).toBe(true);
  expect(isOf(['horn'])).toBe(false);
  expect(isOf([])).toBe(false);
  expect(isOf(['—', 'wool coral'])).toBe(false);
  expect(isOfMaterials([])(['horn'])).toBe(false);
});
