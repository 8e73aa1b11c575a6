import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as fc from 'fast-check';
import { openProof } from './proof.ts';

/**
 * `npm run prove:publisher -- --sequences 1000 --kills 0 --seed 7`: random sequences of edits on the real API, each
 * brought into the site by the resident publisher, and then compared with a full build: not one byte may differ. With
 * `--kills`, the publisher is killed that many times during each sequence. The last line is one JSON object; the exit
 * code is 1 when something differs.
 */
const { values } = parseArgs({
  options: {
    sequences: { type: 'string', default: '1000' },
    kills: { type: 'string', default: '0' },
    seed: { type: 'string' },
  },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const [numRuns, kills] = [Number(values.sequences), Number(values.kills)];
const folder = mkdtempSync(join(tmpdir(), 'aul-proof-'));
const proof = await openProof(folder);
let done = 0;
let edits = 0;
const from = performance.now();
try {
  const result = await fc.check(
    fc.asyncProperty(proof.sequences, async (sequence) => {
      const differences = kills
        ? await proof.differencesAfterKills(sequence, kills)
        : await proof.differencesAfter(sequence);
      if (differences.length > 0) throw new Error(differences.join('\n'));
      done += 1;
      edits += sequence.length * Math.max(1, kills);
      if (done % 10 === 0)
        console.log(`${done} of ${numRuns} sequences, ${edits} edits, ${proof.changes} changes`);
    }),
    // What a sequence that fails leaves is there for the next: a smaller one would not be of the same data.
    { seed, numRuns, endOnFailure: true },
  );
  if (result.failed) console.log(String(result.errorInstance), JSON.stringify(result.counterexample));
  const { used, changes } = proof;
  const never = proof.edits.filter((edit) => !used.has(edit));
  const seconds = (performance.now() - from) / 1000;
  const figures = {
    seed,
    sequences: done,
    secondsEach: Number((seconds / Math.max(1, done)).toFixed(2)),
    kills: done * kills,
    edits,
    changes,
    failed: result.failed,
    never,
  };
  console.log(JSON.stringify({ proof: 'publisher', ...figures }));
  process.exitCode = result.failed ? 1 : 0;
} finally {
  await proof.close();
  rmSync(folder, { recursive: true, force: true });
}
