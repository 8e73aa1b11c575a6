import { AulError } from '@aul/client';
import { expect, it } from 'vitest';
import { isOutage } from './outage.ts';

const because = (cause: unknown) => new Error('The API does not answer.', { cause });

it.each([
  new AulError('NETWORK', 'It could not be reached.'),
  new AulError('HTTP', 'It is busy.', { status: 503 }),
  new AulError('TIMEOUT', 'No answer within 15000 ms.'),
  Object.assign(new Error('The disk is full.'), { code: 'ENOSPC' }),
  because(new AulError('NETWORK', 'It could not be reached.')),
  because(because(Object.assign(new Error('It answered.'), { status: 502 }))),
])('is an outage: %o', (error) => {
  expect(isOutage(error)).toBe(true);
});

it.each([
  undefined,
  'NETWORK',
  new Error('A page is broken.'),
  new AulError('TIMEOUT', 'It took too long, and was given up.', { status: 200 }),
  new AulError('INTERNAL', 'Something went wrong.', { status: 500 }),
  because(new TypeError('This is not a function.')),
])('is none: %o', (error) => {
  expect(isOutage(error)).toBe(false);
});
