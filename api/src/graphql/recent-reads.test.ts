import { graphql } from 'graphql';
import { describe, expect, test } from 'vitest';
import { publicSchema, recentReads, testContext } from '../../test/harness.ts';
import { makeEverything } from '../../test/make-everything.ts';
import { createRecentReads } from './recent-reads.ts';

const { ctx, rows, publicContext, sqlOf } = await testContext();
await makeEverything({ ctx, rows });

const source = `{
  products(first: 5) { totalCount nodes { slug name { text language isFallback } offers { price { formatted } } } }
  places(level: REGION, first: 3) { nodes { path } }
  markets { code name { text } }
}`;

describe('requests that follow each other, for the same in other languages', () => {
  test('read once for all, and answer as if each had read for itself', async () => {
    const recent = recentReads();
    const ask = (language: 'en' | 'ru' | 'ja', isShared = true) =>
      sqlOf(() =>
        graphql({
          schema: publicSchema(),
          source,
          contextValue: publicContext({ language }, isShared ? recent : undefined),
        }),
      );
    const first = await ask('en');
    const second = await ask('ja');
    const alone = await ask('ja', false);
    expect(first.sql).toHaveLength(1);
    // Places are in the order of the language: what the others read is there already.
    expect(second.sql).toHaveLength(1);
    expect(second.sql[0]).toContain('name_sort');
    expect(second.sql[0]).not.toContain('product');
    expect(second.answer).toEqual(alone.answer);
    expect((await ask('ja')).sql).toEqual([]);
  });

  test('share what is being read, too', async () => {
    const recent = recentReads();
    const ask = () => graphql({ schema: publicSchema(), source, contextValue: publicContext({}, recent) });
    const { sql } = await sqlOf(() => Promise.all([ask(), ask(), ask()]));
    expect(sql).toHaveLength(1);
  });
});

describe('what was read recently', () => {
  const value = Promise.resolve(1);

  test('is gone with any change, and is not given while changes do not arrive', () => {
    let isInStep = true;
    const recent = createRecentReads({ isInStep: () => isInStep, most: 10 });
    recent.keep('a', value);
    expect(recent.get('a')).toBe(value);
    isInStep = false;
    expect(recent.get('a')).toBeUndefined();
    isInStep = true;
    recent.clear();
    expect(recent.get('a')).toBeUndefined();
  });

  test('goes when there is more than may be kept, what was used longest ago first', () => {
    const recent = createRecentReads({ isInStep: () => true, most: 2 });
    recent.keep('a', value);
    recent.keep('b', value);
    recent.get('a');
    recent.keep('c', value);
    expect(['a', 'b', 'c'].map((key) => recent.get(key) === value)).toEqual([true, false, true]);
  });

  test('is read again when it failed', async () => {
    const recent = createRecentReads({ isInStep: () => true, most: 2 });
    const failed = Promise.reject(new Error('no connection'));
    recent.keep('a', failed);
    await expect(failed).rejects.toThrow();
    expect(recent.get('a')).toBeUndefined();
  });
});
