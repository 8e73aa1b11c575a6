import { setTimeout as sleep } from 'node:timers/promises';

interface Ways<Item, Result> {
  alone(item: Item): Promise<Result>;
  /** Undefined, or an error, when it did nothing for any of them: then each is done alone. */
  together(items: readonly Item[]): Promise<Result[] | undefined>;
  /** Two that share a key are not done together, but one after the other. */
  keysOf(item: Item): readonly string[];
  /** How many together, at most. */
  most: number;
  /** What takes longer does not keep the next from beginning. */
  patienceMs: number;
}

/** Does one thing, perhaps together with others. */
export type Joined<Item, Result> = (item: Item) => Promise<Result>;

interface Waiting<Item, Result> {
  item: Item;
  done(result: Result | Promise<Result>): void;
}

/**
 * Does things alone while they come one by one, and together what has come while the ones before were under way: nobody
 * waits for others to come, and the more there is to do, the less each costs.
 */
export function joining<Item, Result>(ways: Ways<Item, Result>): Joined<Item, Result> {
  let waiting: Waiting<Item, Result>[] = [];
  let isBusy = false;

  async function work() {
    isBusy = true;
    while (waiting.length > 0) {
      const [chosen, left] = choose(waiting, ways);
      waiting = left;
      await Promise.race([doAll(chosen, ways), sleep(ways.patienceMs, undefined, { ref: false })]);
    }
    isBusy = false;
  }

  return (item) =>
    new Promise((done) => {
      waiting.push({ item, done });
      if (!isBusy) void work();
    });
}

type Waitings<Item, Result> = Waiting<Item, Result>[];

/** Those who have waited longest, and who is left. */
function choose<Item, Result>(
  waiting: Waitings<Item, Result>,
  { keysOf, most }: Ways<Item, Result>,
): [Waitings<Item, Result>, Waitings<Item, Result>] {
  const chosen: Waitings<Item, Result> = [];
  const left: Waitings<Item, Result> = [];
  const taken = new Set<string>();
  for (const one of waiting) {
    const keys = keysOf(one.item);
    const fits = chosen.length < most && !keys.some((key) => taken.has(key));
    (fits ? chosen : left).push(one);
    for (const key of keys) taken.add(key);
  }
  return [chosen, left];
}

/** Never rejects: each is told of its own. */
async function doAll<Item, Result>(
  chosen: Waitings<Item, Result>,
  { alone, together }: Ways<Item, Result>,
): Promise<void> {
  const [first, another] = chosen;
  if (first && !another) {
    const result = alone(first.item);
    first.done(result);
    return result.then(nothing, nothing);
  }
  // Whatever went wrong, each of those who then begin alone meets it again if it was theirs.
  const results = await together(chosen.map(({ item }) => item)).catch(nothing);
  for (const [index, { item, done }] of chosen.entries())
    done(results ? (results[index] as Result) : alone(item));
}

const nothing = () => undefined;
