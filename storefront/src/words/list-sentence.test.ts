import { languages } from '@aul/language';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ListChoice, listSentence } from './list-sentence.ts';
import { wordsFor } from './words.ts';

const say = (choice: ListChoice, language: (typeof languages)[number]) =>
  listSentence(choice, wordsFor(language))
    .map(({ text }) => text)
    .join('');

it('says what was chosen as one line', () => {
  const all = {
    craft: 'Pottery',
    place: 'Fergana Region',
    supply: ['IN_STOCK', 'ONE_OF_A_KIND'],
    priceUpTo: '$80',
    deliveredTo: 'Japan',
  } satisfies ListChoice;
  expect(say(all, 'en')).toBe(
    'Pottery from Fergana Region, in stock or one of a kind, up to $80, sent to Japan',
  );
  expect(say({}, 'en')).toBe('All things');
  expect(say({ place: 'Osh' }, 'en')).toBe('Made in Osh');
  expect(say({ craft: 'Керамика', deliveredTo: 'Япония' }, 'ru')).toBe('Керамика, отправка: Япония');
  expect(say({ craft: '陶芸', place: 'フェルガナ州', priceUpTo: '￥8,000' }, 'ja')).toBe(
    'フェルガナ州の陶芸、￥8,000まで',
  );
  expect(say({ craft: '陶艺', place: '费尔干纳州', deliveredTo: '中国' }, 'zh-Hans')).toBe(
    '费尔干纳州的陶艺，可寄往中国',
  );
});

it('has whatever was chosen in it once, in every language', () => {
  const choice = fc.record(
    {
      craft: fc.constant('<craft>'),
      place: fc.constant('<place>'),
      priceUpTo: fc.constant('<price>'),
      deliveredTo: fc.constant('<market>'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(choice, fc.constantFrom(...languages), (chosen, language) => {
      const sentence = say(chosen, language);
      expect(sentence.match(/<\w+>/g)?.toSorted() ?? []).toEqual(Object.values(chosen).toSorted());
    }),
  );
});
