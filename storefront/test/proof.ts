import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as fc from 'fast-check';
import { buildFresh } from './build-fresh.ts';
import { type PublisherProcess, startPublisher } from './publisher-process.ts';
import { type Edit, startRealProgramme } from './real-programme.ts';
import { differencesOf } from './site-files.ts';

/** What is proved: whatever was edited, and whenever it was killed, the site is what a full build makes. */
export interface Proof {
  /** Sequences of edits, for fast-check. */
  sequences: fc.Arbitrary<Edit[]>;
  /** How often each edit left changes. */
  used: ReadonlyMap<string, number>;
  changes: number;
  edits: readonly string[];
  /** Makes these edits, lets the resident publisher bring them into the site, and compares: nothing, if all is well. */
  differencesAfter(sequence: readonly Edit[]): Promise<string[]>;
  /**
   * The same with a publisher that is killed that many times meanwhile, and goes on in the end. The changes that the
   * API was not told to be live are named, too.
   */
  differencesAfterKills(sequence: readonly Edit[], kills: number): Promise<string[]>;
  close(): Promise<void>;
}

/** A publisher that was started that long ago follows the API, if the machine is not very busy. */
const startMs = 1_200;
const longestMs = 30_000;
/** Publications in one query. */
const atOnce = 10;

export async function openProof(folder: string): Promise<Proof> {
  const programme = await startRealProgramme(folder);
  const incremental = join(folder, 'incremental');
  const fresh = join(folder, 'fresh');
  const used = new Map<string, number>();
  let publisher: PublisherProcess | undefined;
  let changes = 0;

  const start = () => startPublisher({ api: programme.url, data: incremental, token: programme.token });

  async function follow(): Promise<PublisherProcess> {
    if (publisher) return publisher;
    publisher = start();
    await publisher.says('following');
    return publisher;
  }

  async function make(edit: Edit): Promise<string[]> {
    const left = await programme.edit(edit);
    if (left.length > 0) used.set(edit.edit, (used.get(edit.edit) ?? 0) + 1);
    changes += left.length;
    return left;
  }

  const buildAnew = () => buildFresh({ apiUrl: programme.freshUrl, data: fresh });
  const differences = () => differencesOf(join(incremental, 'site'), join(fresh, 'site'));

  return {
    edits: programme.edits,
    used,
    get changes() {
      return changes;
    },
    sequences: fc.array(
      fc.record({
        edit: fc.constantFrom(...programme.edits),
        pick: fc.nat({ max: 59 }),
        word: fc.nat({ max: 99 }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    async differencesAfter(sequence) {
      const following = await follow();
      const left: string[] = [];
      for (const edit of sequence) left.push(...(await make(edit)));
      await Promise.all([following.published(left), buildAnew()]);
      return differences();
    },
    async differencesAfterKills(sequence, kills) {
      await (await follow()).kill();
      const left: string[] = [];
      for (let turn = 0; turn < kills; turn += 1) {
        const killed = start();
        const ending = sleep(Math.random() * startMs).then(() => killed.kill());
        for (const edit of sequence) left.push(...(await make({ ...edit, word: edit.word + turn })));
        await ending;
      }
      publisher = undefined;
      await follow();
      const [waiting] = await Promise.all([untilLive(programme.url, left), buildAnew()]);
      return [...waiting.map((change) => `not told to be live: ${change}`), ...differences()];
    },
    async close() {
      await publisher?.stop();
      await programme.close();
    },
  };
}

/** Those of the changes that the API does not call live before long. */
async function untilLive(url: string, changes: readonly string[]): Promise<string[]> {
  const left = [...changes];
  for (const until = Date.now() + longestMs; left.length > 0 && Date.now() < until; ) {
    const some = left.slice(0, atOnce);
    const query = `{ ${some.map((change) => `c${change}: publication(change: "${change}") { state }`).join(' ')} }`;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as { data?: Record<string, { state: string } | null> };
    const waiting = some.filter((change) => data?.[`c${change}`]?.state !== 'LIVE');
    left.splice(0, some.length, ...waiting);
    if (waiting.length > 0) await sleep(50);
  }
  return left;
}
