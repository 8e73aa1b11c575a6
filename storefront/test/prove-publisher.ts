import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as fc from 'fast-check';
import { openProof } from './proof.ts';

/**
 * `npm run prove:publisher -- --sequences 1000 --seed 7`: random sequences of edits on the real API, each brought into
 * the site by the resident publisher, and then compared with a full build: not one byte may differ. The last line is
 * one JSON object; the exit code is 1 when a sequence was found that breaks it.
 */
const { values } = parseArgs({
  options: { sequences: { type: 'string', default: '1000' }, seed: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const numRuns = Number(values.sequences);
const folder = mkdtempSync(join(tmpdir(), 'aul-proof-'));
const proof = await openProof(folder);
const used = new Map<string, number>();
let done = 0;
let edits = 0;
let changes = 0;
try {
  const publisher = await proof.follow();
  const result = await fc.check(
    fc.asyncProperty(proof.sequences, async (sequence) => {
      const left: string[] = [];
      for (const edit of sequence) {
        const made = await proof.programme.edit(edit);
        if (made.length > 0) used.set(edit.edit, (used.get(edit.edit) ?? 0) + 1);
        left.push(...made);
      }
      await publisher.published(left);
      const differences = await proof.differences();
      if (differences.length > 0) throw new Error(differences.join('\n'));
      done += 1;
      edits += sequence.length;
      changes += left.length;
      if (done % 20 === 0) console.log(`${done} of ${numRuns} sequences, ${edits} edits, ${changes} changes`);
    }),
    // What a failing sequence leaves is there for the next: a smaller one would not be of the same data.
    { seed, numRuns, endOnFailure: true },
  );
  if (result.failed) console.log(String(result.errorInstance), JSON.stringify(result.counterexample));
  await publisher.stop();
  const never = proof.programme.edits.filter((edit) => !used.has(edit));
  console.log(
    JSON.stringify({
      proof: 'publisher',
      seed,
      sequences: done,
      edits,
      changes,
      failed: result.failed,
      never,
    }),
  );
  process.exitCode = result.failed ? 1 : 0;
} finally {
  await proof.close();
  rmSync(folder, { recursive: true, force: true });
}
