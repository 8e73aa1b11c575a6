import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ListQuery, readListQuery, writeListQuery } from './list-query.ts';

const query: fc.Arbitrary<ListQuery> = fc.record(
  {
    craft: fc.stringMatching(/^[a-z-]{1,12}$/),
    place: fc.stringMatching(/^[a-z]{1,9}(\/[a-z]{1,9})?$/),
    max: fc.integer({ min: 1 }),
    supply: fc.constantFrom('IN_STOCK', 'MADE_TO_ORDER', 'ONE_OF_A_KIND', 'SEASONAL'),
    isSent: fc.constant(true),
    sort: fc.constantFrom('PRICE_LOWEST', 'PRICE_HIGHEST', 'NAME'),
  },
  { requiredKeys: [] },
);

it('is in the address as it was chosen', () => {
  fc.assert(
    fc.property(query, (one) => {
      expect(readListQuery(new URLSearchParams(writeListQuery(one, 'us')))).toEqual(one);
    }),
  );
});

it('says in the address of what market a price and a delivery are, and nothing more than is needed', () => {
  expect(writeListQuery({ max: 80 }, 'us')).toBe('max=80&market=us');
  expect(writeListQuery({ isSent: true }, 'jp')).toBe('sent=1&market=jp');
  expect(writeListQuery({ craft: 'felt' }, 'jp')).toBe('craft=felt');
  expect(writeListQuery({}, 'us')).toBe('');
});

it('leaves out what cannot be', () => {
  const read = (text: string) => readListQuery(new URLSearchParams(text));
  expect(read('max=-1&supply=LENT&sort=NEWEST&craft=+')).toEqual({});
  expect(read('max=1e99&place=uzbekistan')).toEqual({ place: 'uzbekistan' });
});
