import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { readArguments, usage } from './arguments.ts';
import { openDatabase } from './database.ts';
import { Interruption, interruption } from './interruption.ts';
import { createKeeper, Failure, type Keeper } from './keeper.ts';
import { nextSteps } from './next-steps.ts';
import { parts } from './parts.ts';
import { requireFree } from './ports.ts';
import { untilReady } from './ready.ts';
import { clearLeftovers, type Leftovers } from './run-record.ts';
import { createScreen, type Screen } from './screen.ts';
import { apiAddress, environmentOf, readSettings, type Settings, storefrontAddress } from './settings.ts';

/** With which the builder ends when there is a site to serve, but pages of it failed. */
const servableExitCode = 2;

/**
 * Brings everything up, stays until Ctrl-C or until something fails, and stops what it started: the publisher, the
 * storefront, the API, the database. Resolves to the exit code.
 */
export async function start({ root, argv }: { root: string; argv: string[] }): Promise<number> {
  const screen = createScreen(process.stdout, process.env);
  let keeper: Keeper | undefined;
  let isUp = false;
  const interrupted = interruption(() => keeper?.killAll());
  try {
    const options = readArguments(argv);
    if (options.help) {
      screen.line(usage);
      return 0;
    }
    const { settings, leftovers } = await screen.step(
      'Settings and ports',
      () => prepare(root),
      (prepared) => describe(prepared, root),
    );
    keeper = createKeeper({ root, data: settings.data, role: 'start' });
    const welcome = await Promise.race([
      bringUp({ settings, leftovers, keeper, screen, seed: options.seed }),
      interrupted,
      keeper.failure,
    ]);
    isUp = true;
    screen.line(nextSteps(settings, welcome));
    return await Promise.race([interrupted, keeper.failure]);
  } catch (error) {
    // A signal that came at the same moment is delivered first.
    await setImmediate();
    const reason = await Promise.race([interrupted, Promise.reject(error)]).catch((first) => first);
    if (reason instanceof Interruption) {
      screen.end('Stopping …');
      return isUp ? 0 : 130;
    }
    screen.end(messageOf(error));
    return 1;
  } finally {
    await keeper?.stopAll();
  }
}

interface Prepared {
  settings: Settings;
  leftovers: Leftovers;
}

/** Everything that can be known to be wrong before the first second is spent. */
async function prepare(root: string): Promise<Prepared> {
  const settings = readSettings({ LOG_LEVEL: 'warn', ...process.env }, root);
  try {
    mkdirSync(settings.data, { recursive: true });
  } catch (cause) {
    throw new Error(`AUL_DATA is "${settings.data}", which cannot be made: ${messageOf(cause)}.`, { cause });
  }
  const leftovers = await clearLeftovers(settings.data);
  if (leftovers.running !== undefined) {
    throw new Error(
      `Aul already runs on ${settings.data}, as process ${leftovers.running}. Stop it with Ctrl-C in its terminal, ` +
        'or give this one a folder and ports of its own with AUL_DATA, API_PORT, STOREFRONT_PORT and PREVIEW_PORT.',
    );
  }
  await requireFree(settings.apiPort, 'API_PORT', 'the API');
  await requireFree(settings.storefrontPort, 'STOREFRONT_PORT', 'the storefront');
  await requireFree(settings.previewPort, 'PREVIEW_PORT', 'previews of drafts');
  return { settings, leftovers };
}

function describe({ settings, leftovers }: Prepared, root: string): string {
  const data = `data in ${relative(root, settings.data) || settings.data}`;
  const names = leftovers.stopped.join(', ');
  return names ? `${data}; stopped what an earlier start had left: ${names}` : data;
}

interface Work extends Prepared {
  keeper: Keeper;
  screen: Screen;
  seed: string[];
}

/** Gives the link by which the first administrator signs in, where there was no staff. */
async function bringUp({ settings, leftovers, keeper, screen, seed }: Work): Promise<string | undefined> {
  const program = (name: string, file: string, args: string[] = []) => ({
    name,
    file,
    args,
    env: process.env,
  });
  await screen.step('Programs compiled', () =>
    keeper.run(program('The compiler', parts.compile, ['--build']), 'kept'),
  );
  const { url } = await screen.step(
    settings.databaseUrl ? 'Database' : 'PostgreSQL',
    () => openDatabase({ settings, keeper, leftovers }),
    (database) => new URL(database.url).host,
  );
  // The publisher tells the API what became of changes; nobody else may.
  const token = process.env.PUBLISHER_TOKEN || randomBytes(24).toString('base64url');
  const env = { ...demonstrationNumbers(), ...environmentOf(settings, url), PUBLISHER_TOKEN: token };
  const withSettings = (name: string, file: string, args: string[] = []) => ({ name, file, args, env });
  const serve = (name: string, file: string) =>
    keeper.serve(withSettings(name, file), (line) => screen.line(`${name}: ${line}`));

  await screen.step('Tables', () => keeper.run(withSettings('The migration', parts.migrate), 'kept'));
  await screen.section('Programme', () =>
    keeper.run(withSettings('Loading the programme', parts.seed, seed), 'shown'),
  );
  await screen.section('Desk', () => keeper.run(withSettings('Building the desk', parts.desk), 'shown'));
  await screen.step('API', async () => {
    serve('API', parts.api);
    await untilReady(`${apiAddress(settings)}/readyz`, 'The API');
  });
  const welcome = await screen.step(
    'First administrator',
    async () => {
      const lines = await keeper.run(withSettings('The first administrator', parts.staff, ['first']), 'kept');
      return lines.find((line) => line.startsWith('http'));
    },
    (link) => link ?? 'there is staff already',
  );
  // A first start makes all pages. Whoever comes meanwhile is served by the builder, which says when that begins; between
  // its end and the first answer of the storefront proper nobody is, for well under a second.
  await screen.section('Pages', () =>
    keeper
      .run(withSettings('Building the storefront', parts.site, ['--serve']), 'shown')
      .catch(unlessServable),
  );
  await screen.step('Storefront', async () => {
    serve('Storefront', parts.serve);
    await untilReady(`${storefrontAddress(settings)}/`, 'The storefront');
  });
  await screen.step('Publisher', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    let isUp = false;
    keeper.serve(withSettings('Publisher', parts.publish), (line) => {
      if (isUp) screen.line(`Publisher: ${line}`);
      isUp = true;
      resolve();
    });
    await promise;
  });
  return welcome;
}

/** The builder says which pages failed; the publisher tries them again. */
function unlessServable(error: unknown): void {
  if (!(error instanceof Failure && error.exitCode === servableExitCode)) throw error;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Invented, and seen to be: a demonstration shows what a shop in the import one-stop shop of the Union does. */
function demonstrationNumbers(): NodeJS.ProcessEnv {
  return process.env.NODE_ENV === 'production'
    ? {}
    : { IOSS_NUMBER: 'IM0000000000', GB_VAT_NUMBER: 'GB000000000' };
}
