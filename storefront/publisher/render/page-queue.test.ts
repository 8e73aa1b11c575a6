import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPageQueue, type PageQueue } from './page-queue.ts';

const paths = ['/', '/ru', '/uz', '/brands', '/about'];
const makeQueue = () => createPageQueue(paths.map((path) => ({ path, route: '/' })));
const takeAll = (queue: PageQueue) =>
  Array.from({ length: 20 }, () => queue.next()?.path).filter((path) => path !== undefined);

/** Whether it is over, and how. */
async function stateOf(promise: Promise<void>): Promise<string> {
  const settled = promise.then(
    () => 'made',
    (error: Error) => error.message,
  );
  return Promise.race([settled, new Promise<string>((done) => setImmediate(done, 'waiting'))]);
}

it('gives the pages in their order, and those that are asked for before the others', () => {
  const queue = makeQueue();
  expect(queue.next()?.path).toBe('/');
  void queue.ask('/about');
  void queue.ask('/about');
  expect(takeAll(queue)).toEqual(['/about', '/ru', '/uz', '/brands']);
});

it('serves who has waited longest and who came last by turns', () => {
  const queue = makeQueue();
  for (const path of ['/about', '/uz', '/ru', '/brands']) void queue.ask(path);
  expect(takeAll(queue)).toEqual(['/about', '/brands', '/uz', '/ru', '/']);
});

it('answers all who ask for a page when it is made, not before', async () => {
  const queue = makeQueue();
  const before = queue.ask('/brands');
  queue.next();
  const after = queue.ask('/brands');
  expect([await stateOf(before), await stateOf(after)]).toEqual(['waiting', 'waiting']);
  queue.done('/brands');
  expect([await stateOf(before), await stateOf(after)]).toEqual(['made', 'made']);
  expect(await stateOf(queue.ask('/brands'))).toBe('made');
  expect(takeAll(queue)).not.toContain('/brands');
});

it('does not keep those waiting who ask for what is no page', async () => {
  expect(await stateOf(makeQueue().ask('/nowhere'))).toBe('made');
});

it('begins nothing after a failure, and tells all who wait or come later for what is not made', async () => {
  const queue = makeQueue();
  queue.next();
  queue.done('/');
  queue.next();
  const waiting = [queue.ask('/ru'), queue.ask('/about')];
  queue.fail(new Error('/ru: Something went wrong.'));
  const states = await Promise.all([...waiting, queue.ask('/uz'), queue.ask('/')].map(stateOf));
  expect(states).toEqual([...Array(3).fill('/ru: Something went wrong.'), 'made']);
  expect(queue.next()).toBeUndefined();
});

it('tells those who wait for a page that cannot be made, or come later, and goes on', async () => {
  const queue = makeQueue();
  queue.next();
  const before = queue.ask('/');
  queue.refuse('/', new Error('/: Something went wrong.'));
  expect([await stateOf(before), await stateOf(queue.ask('/'))]).toEqual(
    Array(2).fill('/: Something went wrong.'),
  );
  expect(takeAll(queue)).toEqual(['/ru', '/uz', '/brands', '/about']);
});

it('gives each page once, whoever asks for what and when', () => {
  const anything = fc.array(fc.oneof(fc.constantFrom('next', 'done'), fc.constantFrom(...paths)));
  fc.assert(
    fc.property(anything, (steps) => {
      const queue = makeQueue();
      const given: string[] = [];
      for (const step of steps) {
        if (step === 'done') queue.done(given.at(-1) ?? '/nowhere');
        else if (step !== 'next') void queue.ask(step);
        else given.push(...[queue.next()?.path].filter((path) => path !== undefined));
      }
      expect([...given, ...takeAll(queue)].toSorted()).toEqual(paths.toSorted());
    }),
  );
});
