import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openProof, type Proof } from '../test/proof.ts';

/** On the real API and a real PostgreSQL. `npm run prove:publisher` does the same a thousand times. */
let folder: string;
let proof: Proof;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aul-proof-'));
  proof = await openProof(folder);
});
afterAll(async () => {
  await proof?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('is, after any edits, byte for byte what a full build makes', async () => {
  await fc.assert(
    fc.asyncProperty(proof.sequences, async (sequence) => {
      expect(await proof.differencesAfter(sequence)).toEqual([]);
    }),
    { numRuns: 24, endOnFailure: true },
  );
});

it('is so after kills at any instant, and every change is told to be live', async () => {
  const [sequence = []] = fc.sample(proof.sequences, 1);
  expect(await proof.differencesAfterKills(sequence, 14)).toEqual([]);
});
