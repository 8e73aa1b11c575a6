import { expect, test } from 'vitest';
import { createPlaces } from './places.ts';

const own = '127.0.0.1';

test('one client has so many places, and all together so many', () => {
  const places = createPlaces({ what: 'streams', most: 3, ofOneClient: 2 });
  const leave = places.take('203.0.113.1');
  places.take('203.0.113.1');
  expect(() => places.take('203.0.113.1')).toThrow('streams');
  places.take('203.0.113.2');
  expect(() => places.take('203.0.113.3')).toThrow('streams');
  leave();
  places.take('203.0.113.3');
});

test('a tenth more is kept for what comes from the machine itself', () => {
  const places = createPlaces({ what: 'streams', most: 10, ofOneClient: 1 });
  for (let at = 0; at < 10; at += 1) places.take(`203.0.113.${at}`);
  expect(() => places.take('203.0.113.99')).toThrow('streams');
  const leave = places.take(own);
  expect(() => places.take(own)).toThrow('streams');
  leave();
  places.take(own);
});
