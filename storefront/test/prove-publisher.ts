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
const [wanted, kills] = [Number(values.sequences), Number(values.kills)];
/** A programme grows with what is done to it, and each sequence is compared with all of it: then comes a new one. */
const mostOfOneProgramme = 100;
const total = { sequences: 0, edits: 0, changes: 0, failed: false };
/** How often each edit left changes. */
const used = new Map<string, number>();
const from = performance.now();
while (total.sequences < wanted && !total.failed)
  await prove({
    seed: seed + total.sequences,
    numRuns: Math.min(mostOfOneProgramme, wanted - total.sequences),
  });
const secondsEach = (performance.now() - from) / 1000 / Math.max(1, total.sequences);
const figures = {
  seed,
  ...total,
  kills: total.sequences * kills,
  secondsEach: Number(secondsEach.toFixed(2)),
  never: [...used].filter(([, times]) => times === 0).map(([edit]) => edit),
};
console.log(JSON.stringify({ proof: 'publisher', ...figures }));
process.exitCode = total.failed ? 1 : 0;

async function prove(run: { seed: number; numRuns: number }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'aul-proof-'));
  const proof = await openProof(folder);
  try {
    const result = await fc.check(
      fc.asyncProperty(proof.sequences, async (sequence) => {
        const differences = kills
          ? await proof.differencesAfterKills(sequence, kills)
          : await proof.differencesAfter(sequence);
        if (differences.length > 0) throw new Error(differences.join('\n'));
        total.sequences += 1;
        total.edits += sequence.length * Math.max(1, kills);
        if (total.sequences % 10 === 0)
          console.log(`${total.sequences} of ${wanted} sequences, ${total.edits} edits`);
      }),
      // What a sequence that fails leaves is there for the next: a smaller one would not be of the same data.
      { ...run, endOnFailure: true },
    );
    total.changes += proof.changes;
    total.failed = result.failed;
    for (const edit of proof.edits) used.set(edit, (used.get(edit) ?? 0) + (proof.used.get(edit) ?? 0));
    if (result.failed) console.log(run, String(result.errorInstance), JSON.stringify(result.counterexample));
  } finally {
    await proof.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
