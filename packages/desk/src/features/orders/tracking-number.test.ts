import { expect, it } from 'vitest';
import { isTrackingNumberRight } from './tracking-number.ts';

it('tells the number of a post that is right from one with a slip', () => {
  // The example of the standard itself.
  expect(isTrackingNumberRight('RR473124829GB', 'Royal Post')).toBe(true);
  expect(isTrackingNumberRight('rr 473 124 829 gb', 'Uzbekiston Pochtasi')).toBe(true);
  expect(isTrackingNumberRight('RR473124828GB', 'Royal Post')).toBe(false);
  expect(isTrackingNumberRight('RR437124829GB', 'Почта')).toBe(false);
  expect(isTrackingNumberRight('RR437124829GB', 'Қазпошта')).toBe(false);
});

it('says nothing of what is not finished, nor of carriers with numbers of their own', () => {
  expect(isTrackingNumberRight('RR4731248', 'EMS')).toBeUndefined();
  expect(isTrackingNumberRight('1234567890123', 'DHL Express')).toBeUndefined();
});
