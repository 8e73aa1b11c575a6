import { expect, test } from 'vitest';
import { differing, settled } from './draft.ts';
import { minorText, textsOf, wordsOf } from './texts.ts';

test('what is sent is what is different from what it was', () => {
  const base = { name: { en: 'Plate' }, ids: ['a'], year: '1990' };
  expect(differing({ base, values: { ...base, ids: ['a'] } })).toEqual({});
  expect(differing({ base, values: { ...base, ids: ['a', 'b'], name: { en: 'Bowl' } } })).toEqual({
    ids: ['a', 'b'],
    name: { en: 'Bowl' },
  });
});

test('what was typed while it was being saved is left to save, over what the server made of the rest', () => {
  const sent = { name: 'Plate ', year: '1990', place: 'Rishton' };
  const saved = { asOf: 'now', values: { name: 'Plate', year: '1990', place: 'Rishton' } };
  const nothing = settled(sent, { sent, saved });
  expect([differing(nothing), nothing.values, nothing.asOf]).toEqual([{}, saved.values, 'now']);
  const rest = settled({ ...sent, year: '1985' }, { sent, saved });
  expect(differing(rest)).toEqual({ year: '1985' });
  expect(rest.values).toEqual({ ...saved.values, year: '1985' });
  expect(rest.base).toEqual(saved.values);
});

test('a text that was taken away is sent as an empty one', () => {
  const before = wordsOf([
    { language: 'en', text: 'Plate' },
    { language: 'ru', text: 'Блюдо' },
  ]);
  expect(textsOf({ en: 'Plate', ru: '' })).toEqual([
    { language: 'en', text: 'Plate' },
    { language: 'ru', text: '' },
  ]);
  expect(before).toEqual({ en: 'Plate', ru: 'Блюдо' });
});

test('an amount is typed as people write it', () => {
  expect(minorText('1 250 000,50', 'UZS')).toBe('125000050');
  expect(minorText('4800', 'JPY')).toBe('4800');
  expect(minorText('48.5', 'JPY')).toBeUndefined();
  expect(minorText('much', 'USD')).toBeUndefined();
});
