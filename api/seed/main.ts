import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Client } from 'pg';
import { readEnv } from '../src/env.ts';
import { isMigrated } from '../src/migrate.ts';
import { ormConfig } from '../src/mikro-orm.config.ts';
import { createOperationContext, type OperationContext } from '../src/operation.ts';
import { type Composition, composeProgramme } from './compose.ts';
import { loadedComposition, loadProgramme } from './load.ts';
import {
  arePicturesThere,
  describePictures,
  type MadePicture,
  makePictures,
  picturesOf,
} from './pictures.ts';
import { createProgress } from './progress.ts';
import { countOrders, countOwnRecords } from './remove-demonstration.ts';
import { wantedComposition } from './wanted-composition.ts';

/** Something that the person who started this can put right. */
class Refusal extends Error {}

/**
 * `seed [--products N] [--seed N] [--replace] [--without-pictures]`: the demonstration, in DATABASE_URL and AUL_DATA. What
 * is not said stays as it is loaded.
 */
const { values } = parseArgs({
  options: {
    products: { type: 'string' },
    seed: { type: 'string' },
    replace: { type: 'boolean', default: false },
    'without-pictures': { type: 'boolean', default: false },
  },
});
const env = readEnv();
const folder = join(env.AUL_DATA, 'media');
const progress = createProgress(process.stdout);
const given = {
  products: wholeNumber('--products', values.products),
  seed: wholeNumber('--seed', values.seed),
};
const orm = await MikroORM.init(ormConfig({ url: env.DATABASE_URL }));
try {
  if (!(await isMigrated(orm)))
    throw new Refusal('The database lacks migrations; run them first: npm run migrate.');
  await alone(env.DATABASE_URL, () => seed(createOperationContext(orm)));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await orm.close();
}

async function seed(ctx: OperationContext): Promise<void> {
  const loaded = await loadedComposition(ctx);
  const wanted = wantedComposition(given, loaded);
  const orders = await countOrders(ctx);
  if (loaded && orders > 0 && !isSame(loaded, wanted)) {
    const sentence = `The demonstration of ${loaded.products} products stays as it is: there are ${orders} orders of it, and orders are kept for good.`;
    if (values.replace) throw new Refusal(`${sentence} Load another one into an empty database.`);
    console.log(sentence);
    return;
  }
  const isLoaded = isSame(loaded, wanted);
  const isDrawn = values['without-pictures'] || (await arePicturesThere(folder, await picturesInUse(ctx)));
  if (isLoaded && isDrawn) {
    console.log(`The demonstration of ${wanted.products} products is already loaded.`);
    return;
  }
  const programme = composeProgramme(wanted);
  const own = isLoaded ? 0 : await countOwnRecords(ctx);
  if (own > 0 && !values.replace)
    throw new Refusal(
      `This database holds ${own} producers, products and stories that are not part of the demonstration. ` +
        'To put the demonstration asked for beside them, in place of the one that may be there, add --replace.',
    );
  const pictures = picturesOf(programme);
  const made = values['without-pictures']
    ? describePictures(pictures)
    : await makePictures(pictures, { folder, progress });
  if (!isLoaded) await loadProgramme(orm, programme, { composition: wanted, made, progress });
}

/** Runs the work while no other seed runs on the same database. */
async function alone(url: string, work: () => Promise<void>): Promise<void> {
  const guard = new Client({ connectionString: url, application_name: 'aul seed' });
  await guard.connect();
  try {
    const { rows } = await guard.query<{ free: boolean }>('select pg_try_advisory_lock(7219003) as free');
    if (!rows[0]?.free)
      throw new Refusal('The demonstration is being loaded into this database already. Wait for it to end.');
    await work();
  } finally {
    // The lock goes with its connection, also when this process is killed.
    await guard.end();
  }
}

async function picturesInUse({ em }: OperationContext): Promise<Pick<MadePicture, 'hash' | 'widths'>[]> {
  const { rows } = await sql<Pick<MadePicture, 'hash' | 'widths'>>`
    select hash, widths from picture where is_generated`.execute(em.getKysely());
  return rows;
}

function isSame(one: Composition | undefined, other: Composition): boolean {
  return one?.products === other.products && one.seed === other.seed && one.version === other.version;
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,7}$/.test(text)) return Number(text);
  console.error(`${name} is "${text}"; expected a whole number such as 600.`);
  process.exit(2);
}
