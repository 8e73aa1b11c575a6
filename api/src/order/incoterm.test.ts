import { expect, test } from 'vitest';
import { DutyCollection } from '../customs/duty-collection.ts';
import { type Delivery, incotermOf } from './incoterm.ts';

const { NONE, AT_CHECKOUT, AT_BORDER, UNKNOWN } = DutyCollection;
const over = (collection: DutyCollection): Delivery => ({ collection, hasBorder: true });
const within = (collection: DutyCollection): Delivery => ({ collection, hasBorder: false });

test.each<[Delivery[], 'DAP' | 'DDP']>([
  [[over(AT_CHECKOUT)], 'DDP'],
  [[within(NONE)], 'DDP'],
  [[over(AT_CHECKOUT), within(NONE)], 'DDP'],
  // Nothing is known to be due, and nobody paid.
  [[over(NONE)], 'DAP'],
  [[over(AT_CHECKOUT), over(NONE)], 'DAP'],
  [[over(AT_BORDER)], 'DAP'],
  [[over(UNKNOWN)], 'DAP'],
  [[within(AT_BORDER)], 'DAP'],
  [[within(UNKNOWN)], 'DAP'],
])('%j is %s', (deliveries, incoterm) => {
  expect(incotermOf(deliveries)).toBe(incoterm);
});
