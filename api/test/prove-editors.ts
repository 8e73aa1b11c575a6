import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '@aul/postgres';
import { MikroORM } from '@mikro-orm/postgresql';
import { migrate } from '../src/migrate.ts';
import { ormConfig } from '../src/mikro-orm.config.ts';
import { createOperationContext } from '../src/operation.ts';
import { editorsServer } from './editors-server.ts';
import { makeEditor } from './make-manuscript.ts';
import { simulateEditors } from './simulate-editors.ts';

/**
 * `npm run prove:editors -- --sessions 10000`: editors with the code of the desk and the operations of the API, on a real
 * PostgreSQL, in a time of their own. They type at once, in several tabs; answers are lost, saves come late, twice or after
 * hours, browsers crash. No word may be lost that is older than a second, and none be gone that nobody took out. The last line
 * is one JSON object; the exit code is 1 when a word is lost. `--seed` begins with another one, and repeats what it showed.
 */
const { values } = parseArgs({
  options: {
    sessions: { type: 'string', default: '10000' },
    seed: { type: 'string' },
  },
});
const sessions = Number(values.sessions);
const firstSeed = Number(values.seed ?? Date.now() % 2 ** 31);
const counted = [
  'sessions',
  'words',
  'deleted',
  'forgiven',
  'aside',
  'crashes',
  'lostAnswers',
  'hoursOffline',
] as const;
const total = {
  stories: 0,
  sessions: 0,
  words: 0,
  deleted: 0,
  forgiven: 0,
  aside: 0,
  crashes: 0,
  lostAnswers: 0,
  hoursOffline: 0,
};
const lost: { seed: number; words: string[] }[] = [];
let isInterrupted = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    isInterrupted = true;
  });

const folder = mkdtempSync(join(tmpdir(), 'aul-proof-'));
const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), durable: false });
const orm = await MikroORM.init(ormConfig({ url: postgres.url }));
try {
  await migrate(orm);
  const ctx = createOperationContext(orm);
  const editors = [
    await makeEditor(ctx),
    await makeEditor(ctx),
    await makeEditor(ctx),
    await makeEditor(ctx),
  ];
  for (let seed = firstSeed; total.sessions < sessions && !isInterrupted; seed += 1) {
    const report = await simulateEditors(await editorsServer(ctx, editors), {
      seed,
      editors: 2 + (seed % 3),
    });
    for (const name of counted) total[name] += report[name];
    total.stories += 1;
    if (report.lost.length > 0) lost.push({ seed, words: report.lost });
    if (total.stories % 50 === 0)
      console.log(`${total.sessions} of ${sessions} sessions, ${lost.length} with losses`);
  }
  const [saves] = await orm.em.getConnection().execute(
    `select count(*)::int as revisions, count(*) filter (where reason = 'MERGED')::int as merges,
      (select count(*)::int from manuscript_conflict) as conflicts from manuscript_version`,
  );
  for (const { seed, words } of lost.slice(0, 10)) console.log(`seed ${seed} lost ${words.join(', ')}`);
  const lostWords = lost.reduce((sum, { words }) => sum + words.length, 0);
  console.log(JSON.stringify({ proof: 'editors', firstSeed, ...total, ...saves, lost: lostWords }));
  process.exitCode = lostWords === 0 ? 0 : 1;
} finally {
  await orm.close();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
