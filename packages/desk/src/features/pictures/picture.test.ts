import { expect, it } from 'vitest';
import { altOf, altsOf, fileFor, positionOf } from './picture.ts';

it('takes of what comes as JSON only words in our languages', () => {
  expect(altsOf({ alt: { en: 'A kiln', xx: 'no', ru: 7 } })).toEqual({ en: 'A kiln' });
  for (const alt of [null, 'text', 7, undefined]) expect(altsOf({ alt })).toEqual({});
});

it('says what is to be seen in the language of the desk, else in the first that there is', () => {
  const alt = { ru: 'Печь', ja: '窯' };
  expect(altOf({ alt }, 'uz-Latn')).toBe('Печь');
  expect(altOf({ alt }, 'ja')).toBe('窯');
  expect(altOf({ alt: {} }, 'en')).toBeUndefined();
});

it('shows the smallest JPEG that is sharp', () => {
  const sources = [
    { url: 'a.avif', mediaType: 'image/avif', width: 800 },
    { url: 'a.jpg', mediaType: 'image/jpeg', width: 400 },
    { url: 'b.jpg', mediaType: 'image/jpeg', width: 800 },
  ];
  expect([400, 401, 2_000].map((width) => fileFor({ sources }, width))).toEqual(['a.jpg', 'b.jpg', 'b.jpg']);
  expect(fileFor({ sources: [] }, 1)).toBeUndefined();
  expect(positionOf({ focusX: 30, focusY: 70 })).toBe('30% 70%');
});
