import { expect, test } from 'vitest';
import { joining } from './joining.ts';

/** Things that are done when the test says so. */
function makeWork({ failsTogether = false, patienceMs = 600_000 } = {}) {
  const calls: string[][] = [];
  const ends: (() => void)[] = [];
  const begin = (items: readonly string[]) => {
    calls.push([...items]);
    return new Promise<void>((done) => ends.push(done));
  };
  const join = joining<string, string>({
    alone: async (item) => {
      await begin([item]);
      if (item.startsWith('bad')) throw new Error(item);
      return `${item} alone`;
    },
    together: async (items) => {
      await begin(items);
      if (items.some((item) => item.startsWith('broken'))) throw new Error('broken');
      return failsTogether ? undefined : items.map((item) => `${item} together`);
    },
    keysOf: (item) => [item.replace(/\d/g, '')],
    most: 3,
    patienceMs,
  });
  /** Ends the oldest call that is under way, and lets what follows from it happen. */
  const end = async () => {
    ends.shift()?.();
    await new Promise(setImmediate);
  };
  return { join, calls, end };
}

test('what comes one by one is done alone, at once', async () => {
  const { join, calls, end } = makeWork();
  for (const item of ['a', 'b']) {
    const result = join(item);
    expect(calls.at(-1)).toEqual([item]);
    await end();
    expect(await result).toBe(`${item} alone`);
  }
});

test('what came while another was under way is done together, as many as may be', async () => {
  const { join, calls, end } = makeWork();
  const results = Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(join));
  for (let turn = 0; turn < 3; turn += 1) await end();
  expect(calls).toEqual([['a'], ['b', 'c', 'd'], ['e', 'f']]);
  expect(await results).toEqual([
    'a alone',
    'b together',
    'c together',
    'd together',
    'e together',
    'f together',
  ]);
});

test('two of one key are done one after the other, in the order in which they came', async () => {
  const { join, calls, end } = makeWork();
  const results = Promise.all(['a', 'b1', 'b2', 'c', 'b3'].map(join));
  for (let turn = 0; turn < 4; turn += 1) await end();
  await results;
  expect(calls).toEqual([['a'], ['b1', 'c'], ['b2'], ['b3']]);
});

test.each([
  ['did nothing', 'b', true],
  ['failed', 'broken', false],
])(
  'where doing it together %s, each is done alone, and has its own end',
  async (_, second, failsTogether) => {
    const { join, calls, end } = makeWork({ failsTogether });
    const results = Promise.allSettled(['a', second, 'bad', 'c'].map(join));
    for (let turn = 0; turn < 5; turn += 1) await end();
    expect(calls).toEqual([['a'], [second, 'bad', 'c'], [second], ['bad'], ['c']]);
    expect(await results).toMatchObject([
      { value: 'a alone' },
      { value: `${second} alone` },
      { reason: new Error('bad') },
      { value: 'c alone' },
    ]);
  },
);

test('what takes long does not keep others from being done', async () => {
  const { join, calls, end } = makeWork({ patienceMs: 10 });
  const first = join('a');
  const second = join('b');
  await expect.poll(() => calls).toEqual([['a'], ['b']]);
  await end();
  await end();
  expect(await Promise.all([first, second])).toEqual(['a alone', 'b alone']);
});
