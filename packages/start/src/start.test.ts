import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type Command,
  freeSettings,
  makeStandIn,
  recordedPids,
  type StandIn,
  service,
  stillRunning,
} from './stand-in.ts';

let aul: StandIn;
let settings: Record<string, string>;
let commands: Command[];

beforeEach(async () => {
  aul = makeStandIn();
  settings = await freeSettings();
  commands = [];
});

afterEach(async () => {
  for (const command of commands) {
    command.process.kill('SIGTERM');
    await command.ended;
  }
  rmSync(aul.root, { recursive: true, force: true });
});

function start(args: string[] = [], env: Record<string, string> = {}): Command {
  const command = aul.run('start', args, { ...settings, ...env });
  commands.push(command);
  return command;
}

const records = () => readdirSync(join(aul.root, '.aul/run'));
const pids = () => recordedPids(aul.root, records());
const embedded = () => {
  const { DATABASE_URL: _, ...rest } = settings;
  settings = rest;
};
const isUp = 'Ctrl-C stops everything';

describe('a start', () => {
  test('brings the parts up in order, and Ctrl-C takes them down in the reverse order', async () => {
    embedded();
    const command = start(['--products', '9']);
    await command.says(isUp);
    expect(aul.events()).toEqual([
      'migrate',
      'seed --products 9',
      'desk',
      'api up',
      'staff first',
      'site --serve',
      'storefront up',
      'publisher up',
    ]);
    expect(command.output()).toContain('Desk: http://desk.test/desk/#/welcome/once (works once)');
    expect(command.output()).toContain(`http://127.0.0.1:${settings.API_PORT}/graphql`);
    expect(command.output()).toContain(`http://127.0.0.1:${settings.STOREFRONT_PORT}/`);
    const children = pids();
    expect(children).toHaveLength(4);
    command.process.kill('SIGINT');
    expect(await command.ended).toBe(0);
    expect(aul.events().slice(-3)).toEqual(['publisher down', 'storefront down', 'api down']);
    expect(stillRunning(children)).toEqual([]);
    expect(records()).toEqual([]);
  });

  test('says how to get another link where there is staff already', async () => {
    aul.replace('api/dist/src/command/staff.js', '');
    const command = start();
    await command.says(isUp);
    expect(command.output()).toContain(`http://localhost:${settings.API_PORT}/desk/`);
    expect(command.output()).toContain('npm run staff -- link');
    expect(command.output()).not.toContain('works once');
  });

  test('comes back after kill -9, and stops what the killed one had left', async () => {
    embedded();
    const killed = start();
    await killed.says(isUp);
    const orphans = pids();
    killed.process.kill('SIGKILL');
    await killed.ended;
    expect(stillRunning(orphans)).toEqual(orphans);
    const command = start();
    await command.says(isUp);
    expect(command.output()).toContain('stopped what an earlier start had left: API, Storefront');
    command.process.kill('SIGINT');
    expect(await command.ended).toBe(0);
    expect(stillRunning(orphans)).toEqual([]);
  });

  test('ends with everything else when PostgreSQL is gone', async () => {
    embedded();
    const command = start();
    await command.says(isUp);
    const children = pids();
    const postgres = children.at(-1) ?? 0;
    process.kill(postgres, 'SIGKILL');
    expect(await command.ended).toBe(1);
    expect(command.output()).toContain('PostgreSQL ended.');
    expect(stillRunning(children)).toEqual([]);
  });

  test('ends with everything else when the API dies, and shows its last lines', async () => {
    aul.replace(
      'api/dist/src/main.js',
      `${service('api', 'API_PORT')}
        import { existsSync } from 'node:fs';
        setInterval(() => {
          if (!existsSync(process.env.AUL_DATA + '/die')) return;
          console.error('out of luck');
          process.exit(3);
        }, 20);`,
    );
    const command = start();
    await command.says(isUp);
    const children = pids();
    writeFileSync(join(aul.root, '.aul/die'), '');
    expect(await command.ended).toBe(1);
    expect(command.output()).toMatch(
      /API ended: exit code 3\. Its last lines:\n {2}api listens\n {2}out of luck/,
    );
    expect(aul.events().at(-1)).toBe('storefront down');
    expect(stillRunning(children)).toEqual([]);
  });

  test('goes on, and cleans up, when it cannot note what it started', async () => {
    mkdirSync(join(aul.root, '.aul'));
    writeFileSync(join(aul.root, '.aul/run'), 'no folder');
    const command = start();
    await command.says(isUp);
    command.process.kill('SIGINT');
    expect(await command.ended).toBe(0);
    expect(aul.events().slice(-3)).toEqual(['publisher down', 'storefront down', 'api down']);
  });

  test('ends with everything else when the API dies and nothing can be noted', async () => {
    aul.replace(
      'api/dist/src/main.js',
      `${service('api', 'API_PORT')} process.on('SIGUSR2', () => process.exit(3)); note('pid ' + process.pid);`,
    );
    const command = start();
    await command.says(isUp);
    const children = pids();
    rmSync(join(aul.root, '.aul/run'), { recursive: true });
    writeFileSync(join(aul.root, '.aul/run'), 'no folder');
    const [, api] =
      aul
        .events()
        .find((event) => event.startsWith('pid'))
        ?.split(' ') ?? [];
    process.kill(Number(api), 'SIGUSR2');
    expect(await command.ended).toBe(1);
    expect(command.output()).toContain('API ended: exit code 3.');
    expect(stillRunning(children)).toEqual([]);
  });

  test('says why when the API does not come up', async () => {
    aul.replace('api/dist/src/main.js', `console.error('no such table'); process.exit(1);`);
    const command = start();
    expect(await command.ended).toBe(1);
    expect(command.output()).toMatch(/API ended: exit code 1\. Its last lines:\n {2}no such table/);
    expect(aul.events()).toEqual(['migrate', 'seed', 'desk']);
  });

  test('stops at a step that fails, and shows what it said', async () => {
    aul.replace('api/dist/src/command/migrate.js', `console.error('cannot connect'); process.exit(1);`);
    const command = start();
    expect(await command.ended).toBe(1);
    expect(command.output()).toMatch(
      /The migration failed: exit code 1\. Its last lines:\n {2}cannot connect/,
    );
    expect(aul.events()).toEqual([]);
  });

  test('does not mind a record that a power cut left empty', async () => {
    mkdirSync(join(aul.root, '.aul/run'), { recursive: true });
    writeFileSync(join(aul.root, '.aul/run/7.json'), '');
    const command = start();
    await command.says(isUp);
    expect(records()).not.toContain('7.json');
  });

  test('goes on when some pages cannot be made, and not when there is no site', async () => {
    const site = (exitCode: number) =>
      aul.replace('storefront/build.mjs', `console.log('/a: Broken.'); process.exit(${exitCode});`);
    site(2);
    const served = start();
    await served.says(isUp);
    expect(served.output()).toContain('/a: Broken.');
    served.process.kill('SIGINT');
    expect(await served.ended).toBe(0);
    site(1);
    const unserved = start();
    expect(await unserved.ended).toBe(1);
    expect(unserved.output()).toContain('Building the storefront failed: exit code 1.');
  });

  test('can be stopped while the programme is loading', async () => {
    aul.replace('api/dist/seed/main.js', `console.log('loading'); setTimeout(() => {}, 60_000);`);
    const command = start();
    await command.says('loading');
    const children = pids();
    command.process.kill('SIGINT');
    expect(await command.ended).toBe(130);
    expect(stillRunning(children)).toEqual([]);
  });

  test('forces the end at a second Ctrl-C', async () => {
    aul.replace('api/dist/src/main.js', service('api', 'API_PORT', 'void 0'));
    const command = start();
    await command.says(isUp);
    const children = pids();
    command.process.kill('SIGINT');
    await expect.poll(() => aul.events().at(-1)).toBe('api down');
    command.process.kill('SIGINT');
    expect(await command.ended).toBe(130);
    await expect.poll(() => stillRunning(children)).toEqual([]);
  });

  test('shows what the API has to say', async () => {
    const command = start();
    await command.says(isUp);
    expect(command.output()).toContain('API: api listens');
  });
});

describe('a start is refused', () => {
  async function refusal(args: string[], env: Record<string, string>): Promise<string> {
    const command = start(args, env);
    expect(await command.ended).toBe(1);
    expect(aul.events()).toEqual([]);
    return command.output();
  }

  test('when a setting is wrong, which it names', async () => {
    expect(await refusal([], { API_PORT: 'four' })).toContain(
      'API_PORT is "four"; expected a port number from 1 to 65535.',
    );
    expect(await refusal([], { LOG_LEVEL: 'loud' })).toContain('LOG_LEVEL is "loud"; expected one of fatal,');
    expect(await refusal([], { STOREFRONT_PORT: settings.API_PORT ?? '' })).toContain('are both');
  });

  test('when a database address is wrong, without showing its password', async () => {
    const output = await refusal([], { DATABASE_URL: 'mysql://aul:secret@127.0.0.1/aul' });
    expect(output).toContain(
      'DATABASE_URL is "mysql://aul:…@127.0.0.1/aul"; expected the address of a PostgreSQL',
    );
    expect(output).not.toContain('secret');
  });

  test('when the data folder cannot be made', async () => {
    expect(await refusal([], { AUL_DATA: 'package.json/data' })).toContain('AUL_DATA is "');
  });

  test('when a port is taken, which it names with its setting', async () => {
    const stranger = createServer();
    await new Promise<void>((done) => stranger.listen(Number(settings.STOREFRONT_PORT), '127.0.0.1', done));
    const output = await refusal([], {});
    expect(output).toContain(`Port ${settings.STOREFRONT_PORT}, wanted for the storefront, is taken.`);
    expect(output).toContain('with STOREFRONT_PORT');
    stranger.close();
  });

  test('when an argument is not understood', async () => {
    expect(await refusal(['5000'], {})).toContain('npm start -- --products 5000');
    expect(await refusal(['--products', 'many'], {})).toContain(
      '--products is "many"; expected a whole number.',
    );
    expect(await refusal(['--prodcts', '9'], {})).toContain("Unknown option '--prodcts'");
  });

  test('when one runs already', async () => {
    const first = start();
    await first.says(isUp);
    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(
      `Aul already runs on ${aul.root}/.aul, as process ${first.process.pid}.`,
    );
    expect(aul.events().at(-1)).toBe('publisher up');
  });
});
