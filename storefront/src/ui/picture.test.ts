import { expect, it } from 'vitest';
import { cutClass, plainPicture, positionOf } from './picture.ts';

const file = (width: number, mediaType: string) => ({
  width,
  mediaType,
  fileName: `a-${width}.${mediaType === 'image/jpeg' ? 'jpg' : 'avif'}`,
});

it('gives the largest JPEG, with its own size', () => {
  const sources = [
    file(560, 'image/avif'),
    file(1120, 'image/avif'),
    file(560, 'image/jpeg'),
    file(1120, 'image/jpeg'),
  ];
  expect(plainPicture({ width: 1120, height: 747, sources })).toEqual({
    path: '/media/a-1120.jpg',
    width: 1120,
    height: 747,
  });
  expect(plainPicture({ width: 1120, height: 747, sources: sources.slice(0, 3) })).toMatchObject({
    width: 560,
    height: 374,
  });
});

it('refuses a picture that most could not show', () => {
  expect(() => plainPicture({ width: 1, height: 1, sources: [file(560, 'image/avif')] })).toThrow('JPEG');
});

it.each([
  [50, 50, '', undefined],
  [30, 70, '30% 70%', 'x25 y75'],
  [0, 50, '0% 50%', 'x0'],
  [50, 100, '50% 100%', 'y100'],
  [45, 60, '45% 60%', undefined],
])('keeps what has to stay in sight: %i, %i', (x, y, position, classes) => {
  expect(positionOf({ focus: { x, y } })).toBe(position);
  expect(cutClass({ focus: { x, y } })).toBe(classes);
});
