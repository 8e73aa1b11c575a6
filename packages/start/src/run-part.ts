import { mkdirSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { openDatabase } from './database.ts';
import { Interruption, interruption } from './interruption.ts';
import { createKeeper, Failure, type Keeper } from './keeper.ts';
import { parts } from './parts.ts';
import { freePort, requireFree } from './ports.ts';
import { isReady, untilReady } from './ready.ts';
import { clearLeftovers } from './run-record.ts';
import { apiAddress, environmentOf, environmentsOfPages, readSettings, type Settings } from './settings.ts';

type PartName = 'db' | Exclude<keyof typeof parts, 'compile'>;

/** The parts that can be run alone. True for those that go on until they are stopped. */
const runsOn: Record<PartName, boolean> = {
  db: true,
  migrate: false,
  seed: false,
  'import-places': false,
  'import-rates': false,
  'import-trade-terms': false,
  staff: false,
  api: true,
  desk: false,
  site: false,
  publish: true,
  serve: true,
};

/** What has to be compiled for a part, where it is not everything. */
const compiledFor: Partial<Record<PartName, string[]>> = {
  db: ['packages/postgres'],
  desk: ['packages/language', 'packages/manuscript', 'packages/money'],
};

interface Part {
  root: string;
  name: string;
  argv: string[];
}

/** Runs one part of Aul alone, with the database and the API that it needs. Resolves to the exit code. */
export async function runPart(part: Part): Promise<number> {
  let keeper: Keeper | undefined;
  const interrupted = interruption(() => keeper?.killAll());
  try {
    const { name } = part;
    if (!isPart(name))
      throw new Error(`"${name}" is no part of Aul; expected one of ${Object.keys(runsOn).join(', ')}.`);
    const settings = readSettings(process.env, part.root);
    mkdirSync(settings.data, { recursive: true });
    keeper = createKeeper({ root: part.root, data: settings.data, role: 'part' });
    await Promise.race([work({ ...part, name }, settings, keeper), interrupted, keeper.failure]);
    return 0;
  } catch (error) {
    // A signal that came at the same moment is delivered first.
    await setImmediate();
    const reason = await Promise.race([interrupted, Promise.reject(error)]).catch((first) => first);
    if (reason instanceof Interruption) return isPart(part.name) && runsOn[part.name] ? 0 : 130;
    console.error(error instanceof Error ? error.message : error);
    return error instanceof Failure ? error.exitCode : 1;
  } finally {
    await keeper?.stopAll();
  }
}

function isPart(name: string): name is PartName {
  return Object.hasOwn(runsOn, name);
}

async function work({ name, argv }: Part & { name: PartName }, settings: Settings, keeper: Keeper) {
  const leftovers = await clearLeftovers(settings.data);
  if (name === 'serve') {
    await requireFree(settings.storefrontPort, 'STOREFRONT_PORT', 'the storefront');
    return keeper.run({ name, file: parts.serve, args: argv, env: environmentOf(settings) }, 'shown');
  }
  // Whoever only wants a part does not wait for the rest, nor for the rest to be without a fault.
  const projects = compiledFor[name] ?? [];
  await keeper.run(
    { name: 'The compiler', file: parts.compile, args: ['--build', ...projects], env: process.env },
    'kept',
  );
  if (name === 'desk') return keeper.run({ name, file: parts.desk, env: environmentOf(settings) }, 'shown');
  const isOfTheSite = name === 'site' || name === 'publish';
  if (isOfTheSite && (process.env.API_URL || (await isReady(`${apiAddress(settings)}/readyz`)))) {
    return keeper.run({ name, file: parts[name], args: argv, env: environmentOf(settings) }, 'shown');
  }
  if (name === 'api') await requireFree(settings.apiPort, 'API_PORT', 'the API');
  if (name === 'db' && settings.databaseUrl) {
    throw new Error('DATABASE_URL is set, so there is no embedded PostgreSQL to run. Unset it to run one.');
  }
  const database = await openDatabase({ settings, keeper, leftovers });
  const env = environmentOf(settings, database.url);
  switch (name) {
    case 'db':
      console.log(database.url);
      if (!database.isOurs) return;
      console.error('PostgreSQL runs until Ctrl-C.');
      return keeper.failure;
    case 'migrate':
    case 'seed':
    case 'import-places':
    case 'import-rates':
    case 'import-trade-terms':
    case 'staff':
    case 'api':
      return keeper.run({ name, file: parts[name], args: argv, env }, 'shown');
    default: {
      // Not the one that readers and buyers know: that may be started meanwhile.
      const port = await freePort();
      const { api, site } = environmentsOfPages(env, port);
      keeper.serve({ name: 'API', file: parts.api, env: api }, (line) => console.error(`API: ${line}`));
      await Promise.race([untilReady(`http://127.0.0.1:${port}/readyz`, 'The API'), keeper.failure]);
      return keeper.run({ name, file: parts[name], args: argv, env: site }, 'shown');
    }
  }
}
