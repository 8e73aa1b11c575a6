import { expect, test } from 'vitest';
import { uzbekAgo, uzbekMoment } from './uzbek.ts';

test('a moment is written in Uzbek, by the clocks of a zone', () => {
  const moment = new Date('2026-11-21T22:05:00Z');
  expect(uzbekMoment(moment, { withTime: true, zone: 'Asia/Tashkent' })).toBe('2026-yil 22-noyabr, 03:05');
  expect(uzbekMoment(moment, { withTime: false, zone: 'UTC' })).toBe('2026-yil 21-noyabr');
  expect(uzbekMoment(new Date('2026-01-01T00:00:00Z'), { withTime: true, zone: 'UTC' })).toBe(
    '2026-yil 1-yanvar, 00:00',
  );
});

test('how long ago is written in Uzbek', () => {
  expect(uzbekAgo(-3, 'minute')).toBe('3 daqiqa oldin');
  expect(uzbekAgo(-1, 'day')).toBe('1 kun oldin');
  expect(uzbekAgo(2, 'hour')).toBe('2 soatdan keyin');
  expect(uzbekAgo(-40, 'second')).toBe('hozirgina');
});
