import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres } from '@aul/postgres';
import { Client } from 'pg';
import { growing, pagesOfAProduct } from './grow.ts';

const root = resolve(import.meta.dirname, '../..');

/** A programme of about as many pages as were asked for, in a PostgreSQL of its own, and the API over it. */
export interface BenchProgramme {
  apiUrl: string;
  database: Client;
  folder: string;
  /** Starts a script of the repository, with the settings of the site. */
  start(script: string, env?: NodeJS.ProcessEnv, args?: string[]): ChildProcess;
  /** Empties what the API keeps, so that every answer is computed. */
  restartApi(): Promise<void>;
  close(): Promise<void>;
}

export async function makeBenchProgramme(pages: number): Promise<BenchProgramme> {
  const folder = mkdtempSync(join(tmpdir(), 'aul-bench-'));
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres') });
  const children = new Set<ChildProcess>();
  const port = await freePort();
  const apiUrl = `http://127.0.0.1:${port}/graphql`;
  const start: BenchProgramme['start'] = (script, env = {}, args = []) => {
    const child = spawn(process.execPath, [resolve(root, script), ...args], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NODE_NO_WARNINGS: '1',
        DATABASE_URL: postgres.url,
        AUL_DATA: join(folder, 'data'),
        API_PORT: String(port),
        API_URL: apiUrl,
        SITE_URL: 'http://site.test',
        LOG_LEVEL: 'warn',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.add(child);
    child.once('exit', () => children.delete(child));
    return child;
  };
  let api: ChildProcess | undefined;
  const restartApi = async () => {
    if (api) await stopped(api);
    api = start('api/dist/src/main.js');
    api.stdout?.resume();
    await answering(`http://127.0.0.1:${port}/readyz`);
  };

  const editor = start('api/dist/test/editor.js');
  editor.stdout?.resume();
  const [code] = await once(editor, 'exit');
  if (code !== 0) throw new Error('The small programme could not be loaded.');
  const database = new Client({ connectionString: postgres.url });
  await database.connect();
  for (const statement of growing) await database.query(statement, [Math.ceil(pages / pagesOfAProduct)]);
  await database.query('vacuum analyze');
  await restartApi();
  return {
    apiUrl,
    database,
    folder,
    start,
    restartApi,
    async close() {
      for (const child of children) await stopped(child);
      await database.end();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await sleep(50);
  }
  throw new Error(`${url} does not answer.`);
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
