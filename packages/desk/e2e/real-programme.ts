import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres } from '@aul/postgres';
import { Client } from 'pg';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../../..');

/** Addresses that pages are compiled for; those that other tests have, so that it is done once. Nobody is there. */
const site = 'http://site.test';
const publicApi = 'http://api.test';
const preview = 'http://preview.test';

/** A small programme as it is run: PostgreSQL, API with its desk, publisher, storefront. */
export interface RealProgramme {
  /** With the slash at its end. */
  deskUrl: string;
  apiUrl: string;
  /** As browsers know it that were told `hosts`. */
  siteUrl: string;
  /** For Chromium: where those addresses are that nobody else knows. */
  hosts: string;
  /** Token of the link of the first administrator. It works once. */
  welcome: string;
  /** Token of a session of each of api/test/desk-programme.ts, by name. */
  sessions: Readonly<Record<string, string>>;
  /** For what comes with time alone. */
  database: Client;
  /** What a visitor of the site gets at a path. */
  read(path: string): Promise<{ status: number; text: string }>;
  /** Files of the site that have these words, by their paths in it. */
  filesWith(words: string): string[];
  /** What the newest letter to that member of staff has of this, once there is one. */
  letterTo(email: string, words: RegExp): Promise<string>;
  close(): Promise<void>;
}

/** Uses what is compiled in api/dist. */
export async function startRealProgramme(): Promise<RealProgramme> {
  const folder = mkdtempSync(join(tmpdir(), 'aul-desk-'));
  const data = join(folder, 'data');
  const children: ChildProcess[] = [];
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), durable: false });
  const [apiPort, sitePort, previewPort] = [await freePort(), await freePort(), await freePort()];
  const apiUrl = `http://localhost:${apiPort}`;
  const run = (script: string) => {
    const child = spawn(process.execPath, [join(root, script)], {
      env: {
        ...process.env,
        NODE_ENV: 'development',
        NODE_NO_WARNINGS: '1',
        LOG_LEVEL: 'warn',
        DATABASE_URL: postgres.url,
        AUL_DATA: data,
        API_PORT: `${apiPort}`,
        API_URL: `http://127.0.0.1:${apiPort}/graphql`,
        PUBLIC_API_URL: `${publicApi}/graphql`,
        SITE_URL: site,
        SITE_LANGUAGES: 'en,ru,uz-Latn',
        STOREFRONT_PORT: `${sitePort}`,
        PREVIEW_PORT: `${previewPort}`,
        PREVIEW_URL: preview,
        DESK_URL: apiUrl,
        TEST_PAYMENTS: 'true',
        PUBLISHER_TOKEN: 'a secret of the publisher',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    return child;
  };
  const database = new Client({ connectionString: postgres.url });
  const close = async () => {
    for (const child of children.toReversed()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    await database.end();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const loader = firstLine(run('api/dist/test/desk-programme.js'));
    await buildDesk(join(data, 'desk'));
    const { welcome, sessions } = JSON.parse(await loader);
    const api = run('api/dist/src/main.js');
    api.stdout?.pipe(process.stderr);
    await answering(`${apiUrl}/readyz`, api);
    const publisher = run('storefront/publish.mjs');
    await lineWith(publisher, 'following');
    await firstLine(run('storefront/serve.mjs'));
    await database.connect();
    return {
      deskUrl: `${apiUrl}/desk/`,
      apiUrl,
      siteUrl: site,
      hosts: [
        [site, sitePort],
        [preview, previewPort],
        [publicApi, apiPort],
      ]
        .map(([address, port]) => `MAP ${new URL(`${address}`).host}:80 127.0.0.1:${port}`)
        .join(', '),
      welcome,
      sessions,
      database,
      async read(path) {
        const answer = await fetch(`http://127.0.0.1:${sitePort}${path}`, { redirect: 'manual' });
        return { status: answer.status, text: await answer.text() };
      },
      filesWith: (words) => filesWith(join(data, 'site'), words),
      letterTo: (email, words) => letterTo(join(data, 'mail/staff'), { email, words }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** As `npm start` builds it, without what is compressed for slow lines. */
async function buildDesk(outDir: string): Promise<void> {
  const configFile = join(import.meta.dirname, '../vite.config.ts');
  await build({ configFile, logLevel: 'error', build: { outDir, minify: false } });
}

async function letterTo(folder: string, { email, words }: { email: string; words: RegExp }): Promise<string> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    // Ids begin with the time.
    for (const file of filesIn(folder).toReversed()) {
      const { to, text } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const [found] = to.includes(`<${email}>`) ? (words.exec(text) ?? []) : [];
      if (found) return found;
    }
    await sleep(50);
  }
  throw new Error(`No letter with ${words} came to ${email}.`);
}

function filesWith(folder: string, words: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(html|xml|json|txt)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file, 'utf8').includes(words))
    .map((file) => relative(folder, file));
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .toSorted();
  } catch {
    return [];
  }
}

const firstLine = (child: ChildProcess) => lineWith(child, '');

/** Rejects when it ends before it says so. What it says later is not kept. */
function lineWith(child: ChildProcess, words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!child.stdout) throw new Error('It has no output.');
    createInterface({ input: child.stdout }).on('line', (line) => line.includes(words) && resolve(line));
    child.once('exit', (code) => reject(new Error(`${child.spawnargs.at(-1)} ended with ${code}.`)));
  });
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 600 && child.exitCode === null; attempt += 1) {
    const ready = await fetch(url).catch(() => undefined);
    if (ready?.ok) return;
    await sleep(50);
  }
  throw new Error('The API does not get ready.');
}

async function freePort(): Promise<number> {
  const socket = createServer().listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const address = socket.address();
  socket.close();
  await once(socket, 'close');
  if (address === null || typeof address === 'string') throw new Error('A socket without a port.');
  return address.port;
}
