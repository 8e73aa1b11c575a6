import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isSound } from './compare-books.ts';
import { driveCheckouts } from './drive-checkouts.ts';

/**
 * `npm run prove:checkout -- --checkouts 10000 --kill-every 2`: buyers at the API as it is run, while its processes and
 * PostgreSQL are killed every so many seconds, connections are cut between a commit and its reply, packets are late, and
 * Stripe times out after charging, doubles, delays and reorders what it tells. When everything has come to rest, nothing
 * may be lost, doubled, charged without an order or ordered without its money, and all ledgers are exact. The last line
 * is one JSON object; the exit code is 1 when something differs.
 */
const { values } = parseArgs({
  options: {
    checkouts: { type: 'string', default: '10000' },
    'at-once': { type: 'string', default: '24' },
    'kill-every': { type: 'string', default: '2' },
    window: { type: 'string', default: '150' },
    seed: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const checkouts = Number(values.checkouts);
const folder = mkdtempSync(join(tmpdir(), 'aul-proof-'));
const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());
try {
  const { differences, ...figures } = await driveCheckouts({
    folder,
    dist: join(import.meta.dirname, '..'),
    checkouts,
    atOnce: Number(values['at-once']),
    killEvery: Number(values['kill-every']),
    kills: Number.POSITIVE_INFINITY,
    windowSeconds: Number(values.window),
    seed,
    signal: interruption.signal,
    progress: (done) => console.log(`${done} of ${checkouts} checkouts`),
  });
  const counts = Object.fromEntries(Object.entries(differences).map(([kind, ids]) => [kind, ids.length]));
  for (const [kind, ids] of Object.entries(differences))
    if (ids.length > 0) console.log(`${kind}: ${ids.slice(0, 10).join(', ')}`);
  console.log(JSON.stringify({ proof: 'checkout', seed, checkouts, ...figures, differences: counts }));
  process.exitCode = isSound(differences) ? 0 : 1;
} finally {
  if (values.keep) console.log(`What was written is in ${folder}.`);
  else rmSync(folder, { recursive: true, force: true });
}
