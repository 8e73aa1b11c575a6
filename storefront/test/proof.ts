import { join } from 'node:path';
import * as fc from 'fast-check';
import { buildSite } from '../publisher/build-site.ts';
import { findBundle } from '../publisher/bundle/find-bundle.ts';
import { type PublisherProcess, startPublisher } from './publisher-process.ts';
import { type Edit, type RealProgramme, startRealProgramme } from './real-programme.ts';
import { differencesOf } from './site-files.ts';

/** What is proved: whatever was edited, and whatever was killed meanwhile, the site is what a full build makes. */
export interface Proof {
  programme: RealProgramme;
  /** Sequences of edits, for fast-check. */
  sequences: fc.Arbitrary<Edit[]>;
  /** Starts the publisher on the site; the one before has to have ended. Resolves when it follows the API. */
  follow(): Promise<PublisherProcess>;
  /** What differs between the site and one that is built from nothing now: nothing, if all is well. */
  differences(): Promise<string[]>;
  close(): Promise<void>;
}

const siteUrl = 'http://site.test';
const silent = { start: () => undefined, advance: () => undefined, end: () => undefined };

export async function openProof(folder: string): Promise<Proof> {
  const programme = await startRealProgramme(folder);
  const bundle = await findBundle(siteUrl);
  const incremental = join(folder, 'incremental');
  const fresh = join(folder, 'fresh');
  const whole = { siteUrl, isVerbose: false, token: undefined };
  return {
    programme,
    sequences: fc.array(
      fc.record({
        edit: fc.constantFrom(...programme.edits),
        pick: fc.nat({ max: 59 }),
        word: fc.nat({ max: 99 }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    async follow() {
      const publisher = startPublisher({ api: programme.url, data: incremental, token: programme.token });
      await publisher.says('following');
      return publisher;
    },
    async differences() {
      await buildSite({
        settings: { ...whole, apiUrl: programme.freshUrl, data: fresh },
        bundle,
        progress: silent,
      });
      return differencesOf(join(incremental, 'site'), join(fresh, 'site'));
    },
    close: () => programme.close(),
  };
}
