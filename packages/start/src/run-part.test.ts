import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Command, freeSettings, makeStandIn, type StandIn, service, stillRunning } from './stand-in.ts';

let aul: StandIn;
let settings: Record<string, string>;
let commands: Command[];

beforeEach(async () => {
  aul = makeStandIn();
  const { DATABASE_URL: _, ...rest } = await freeSettings();
  settings = rest;
  commands = [];
});

afterEach(async () => {
  for (const command of commands) {
    command.process.kill('SIGTERM');
    await command.ended;
  }
  rmSync(aul.root, { recursive: true, force: true });
});

function part(args: string[], env: Record<string, string> = {}): Command {
  const command = aul.run('part', args, { ...settings, ...env });
  commands.push(command);
  return command;
}

const tellsDatabase = `console.log('uses ' + process.env.DATABASE_URL);`;
const postgresPid = () => {
  const path = join(aul.root, '.aul/postgres/postmaster.pid');
  return existsSync(path) ? Number(readFileSync(path, 'utf8').split('\n')[0]) : undefined;
};

test('a part alone gets the embedded database, which is gone when the part is', async () => {
  aul.replace('api/dist/src/command/migrate.js', tellsDatabase);
  const command = part(['migrate']);
  expect(await command.ended).toBe(0);
  expect(command.output()).toMatch(/uses postgres:\/\/aul:.+@127\.0\.0\.1:\d+\/aul/);
  expect(postgresPid()).toBeUndefined();
});

test('a part uses the database that runs, and leaves it running', async () => {
  aul.replace('api/dist/seed/main.js', tellsDatabase);
  const db = part(['db']);
  await db.says('until Ctrl-C');
  const pid = postgresPid() ?? 0;
  const seed = part(['seed', '--products', '9']);
  expect(await seed.ended).toBe(0);
  const [url] = db.output().split('\n');
  expect(seed.output()).toContain(`uses ${url}`);
  expect(stillRunning([pid])).toEqual([pid]);
  db.process.kill('SIGINT');
  expect(await db.ended).toBe(0);
  expect(stillRunning([pid])).toEqual([]);
});

test('DATABASE_URL wins: nothing embedded starts', async () => {
  aul.replace('api/dist/seed/main.js', tellsDatabase);
  const seed = part(['seed'], { DATABASE_URL: 'postgres://me:pass@db.example/aul' });
  expect(await seed.ended).toBe(0);
  expect(seed.output()).toContain('uses postgres://me:pass@db.example/aul');
  expect(existsSync(join(aul.root, '.aul/postgres'))).toBe(false);
  const db = part(['db'], { DATABASE_URL: 'postgres://me:pass@db.example/aul' });
  expect(await db.ended).toBe(1);
  expect(db.output()).toContain('DATABASE_URL is set');
});

test('a part hands on its arguments and its exit code', async () => {
  aul.replace('api/dist/seed/main.js', `console.log(process.argv.slice(2).join(' ')); process.exit(7);`);
  const seed = part(['seed', '--products', '5000']);
  expect(await seed.ended).toBe(7);
  expect(seed.output()).toContain('--products 5000');
});

test('building the site starts an API for the time it takes, when none runs', async () => {
  const site = part(['site']);
  expect(await site.ended).toBe(0);
  expect(aul.events()).toEqual(['api up', 'site', 'api down']);
});

test.each([
  ['site', 'storefront/build.mjs'],
  ['publish', 'storefront/publish.mjs'],
])(
  'the API that "%s" starts takes nothing that is the real one’s, and the pages name that',
  async (name, file) => {
    const names = [
      'API_HOST',
      'API_PORT',
      'MEDIA_URL',
      'JOBS',
      'TEST_PAYMENTS',
      'NODE_ENV',
      'API_URL',
      'PUBLIC_API_URL',
      'DESK_URL',
    ];
    const tells = `console.log('told ' + JSON.stringify(Object.fromEntries(${JSON.stringify(names)}.map((name) => [name, process.env[name]]))));`;
    aul.replace('api/dist/src/main.js', `${service('api', 'API_PORT')} ${tells}`);
    aul.replace(file, tells);
    const command = part([name], { API_HOST: '0.0.0.0', TEST_PAYMENTS: 'true', JOBS: 'true' });
    expect(await command.ended).toBe(0);
    const [api, site] = command
      .output()
      .split('\n')
      .flatMap((line) => /told (.*)/.exec(line)?.[1] ?? [])
      .map((told) => JSON.parse(told));
    const port = settings.API_PORT;
    expect(api).toMatchObject({
      API_HOST: '127.0.0.1',
      MEDIA_URL: `http://0.0.0.0:${port}/media`,
      JOBS: 'false',
      TEST_PAYMENTS: 'false',
      NODE_ENV: 'production',
    });
    expect(api.API_PORT).not.toBe(port);
    expect(site).toMatchObject({
      API_URL: `http://127.0.0.1:${api.API_PORT}/graphql`,
      PUBLIC_API_URL: `http://127.0.0.1:${port}/graphql`,
      DESK_URL: `http://localhost:${port}`,
    });
  },
);

test('building the desk needs neither a database nor an API', async () => {
  const desk = part(['desk']);
  expect(await desk.ended).toBe(0);
  expect(aul.events()).toEqual(['desk']);
  expect(postgresPid()).toBeUndefined();
});

test('building the site uses the API that runs', async () => {
  const api = part(['api']);
  await api.says('api listens');
  const site = part(['site']);
  expect(await site.ended).toBe(0);
  expect(aul.events()).toEqual(['api up', 'site']);
});

test('building the site ends when its API does not come up', async () => {
  aul.replace('api/dist/src/main.js', `console.error('no such table'); process.exit(1);`);
  const site = part(['site']);
  expect(await site.ended).toBe(1);
  expect(site.output()).toContain('no such table');
  expect(aul.events()).toEqual([]);
});

test('Ctrl-C ends a part that serves, in good order', async () => {
  aul.replace('api/dist/src/main.js', service('api', 'API_PORT', 'setTimeout(() => process.exit(0), 300)'));
  const api = part(['api']);
  await api.says('api listens');
  const pid = postgresPid() ?? 0;
  expect(stillRunning([pid])).toEqual([pid]);
  api.process.kill('SIGINT');
  expect(await api.ended).toBe(0);
  expect(aul.events()).toEqual(['api up', 'api down']);
  expect(stillRunning([pid])).toEqual([]);
});

test('a name that is no part is answered with those that are, and every command of package.json is one', async () => {
  const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'));
  const named = Object.values<string>(scripts).flatMap(
    (script) => /part\.ts ([\w-]+)/.exec(script)?.[1] ?? [],
  );
  const command = part(['sed']);
  expect(await command.ended).toBe(1);
  const [, list = ''] = /"sed" is no part of Aul; expected one of (.*)\./.exec(command.output()) ?? [];
  expect(list.split(', ').sort()).toEqual(named.sort());
});
