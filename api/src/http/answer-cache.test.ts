import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAnswer } from './answer.ts';
import { createAnswerCache } from './answer-cache.ts';

const answerOf = (text: string, tags: string[]) =>
  makeAnswer({ contentType: 'application/json', text, tags, notes: {} });
const cacheOf = (options: Partial<Parameters<typeof createAnswerCache>[0]> = {}) =>
  createAnswerCache({ mostBytes: 1_000_000, isInStep: () => true, ...options });

function keep(cache: ReturnType<typeof cacheOf>, key: string, tags: string[]): void {
  const making = cache.begin();
  making.keep(key, answerOf(key, tags));
  making.end();
}

describe('kept answers', () => {
  it('stay until one of their tags is dropped, and only those go', () => {
    const cache = cacheOf();
    keep(cache, 'plate', ['a', 'products']);
    keep(cache, 'bowl', ['b', 'products']);
    cache.drop(['c']);
    expect(cache.get('plate')?.body.toString()).toBe('plate');
    cache.drop(['a']);
    expect(cache.get('plate')).toBeUndefined();
    expect(cache.get('bowl')).toBeDefined();
    cache.drop(['products']);
    expect(cache.size).toEqual({ answers: 0, bytes: 0 });
  });

  it('that depend on everything go with any change', () => {
    const cache = cacheOf();
    keep(cache, 'changed at', ['*']);
    cache.drop([]);
    expect(cache.get('changed at')).toBeDefined();
    cache.drop(['anything']);
    expect(cache.get('changed at')).toBeUndefined();
  });

  it('are not kept when what they were made from changed while they were made', () => {
    const cache = cacheOf();
    const [touched, untouched, ended] = [cache.begin(), cache.begin(), cache.begin()];
    ended.end();
    cache.drop(['a']);
    touched.keep('touched', answerOf('old', ['a']));
    untouched.keep('untouched', answerOf('new', ['b']));
    expect(cache.get('touched')).toBeUndefined();
    expect(cache.get('untouched')).toBeDefined();
    keep(cache, 'touched', ['a']);
    expect(cache.get('touched')).toBeDefined();
  });

  it('are neither given nor made while changes do not arrive', () => {
    let isInStep = true;
    const cache = cacheOf({ isInStep: () => isInStep });
    keep(cache, 'plate', ['a']);
    isInStep = false;
    keep(cache, 'bowl', ['b']);
    expect(cache.get('plate')).toBeUndefined();
    isInStep = true;
    expect(cache.get('plate')).toBeDefined();
    expect(cache.get('bowl')).toBeUndefined();
  });

  it('are all forgotten when changes went by unseen, and so are those being made', () => {
    const cache = cacheOf();
    keep(cache, 'plate', ['a']);
    const making = cache.begin();
    cache.clear();
    making.keep('bowl', answerOf('old', ['b']));
    expect(cache.size).toEqual({ answers: 0, bytes: 0 });
  });

  it('make room, the longest unused first', () => {
    const cache = cacheOf({ mostBytes: 2_000 });
    keep(cache, 'one', ['a']);
    keep(cache, 'two', ['a']);
    keep(cache, 'three', ['a']);
    cache.get('one');
    keep(cache, 'four', ['a']);
    expect(['one', 'two', 'three', 'four'].filter((key) => cache.get(key))).toEqual(['one', 'three', 'four']);
  });

  it('are, after any sequence of events, those whose tags were not dropped since, within the room there is', () => {
    const key = fc.constantFrom('k1', 'k2', 'k3', 'k4');
    const tags = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', '*'), { minLength: 1 });
    const event = fc.oneof(
      fc.record({ kind: fc.constant('keep' as const), key, tags }),
      fc.record({ kind: fc.constant('drop' as const), tags }),
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const cache = cacheOf();
        const model = new Map<string, readonly string[]>();
        for (const one of events) {
          if (one.kind === 'keep') {
            keep(cache, one.key, one.tags);
            model.set(one.key, one.tags);
          } else {
            cache.drop(one.tags);
            for (const [kept, its] of model)
              if (its.includes('*') || its.some((tag) => one.tags.includes(tag))) model.delete(kept);
          }
        }
        expect(['k1', 'k2', 'k3', 'k4'].filter((one) => cache.get(one)).sort()).toEqual(
          [...model.keys()].sort(),
        );
        expect(cache.size.answers).toBe(model.size);
        if (model.size === 0) expect(cache.size.bytes).toBe(0);
      }),
    );
  });
});
