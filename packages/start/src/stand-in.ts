import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isRunning } from './processes.ts';

/** A repository of small programs in place of the real parts, which note what happens to them. For tests. */
export interface StandIn {
  root: string;
  /** What happened, in order: "migrate", "seed --products 9", "api up", "api down". */
  events(): string[];
  /** Gives a part another program. */
  replace(file: string, code: string): void;
  run(what: 'start' | 'part', args: string[], env?: Record<string, string>): Command;
}

export interface Command {
  process: ChildProcess;
  output(): string;
  /** Resolves when the output holds the text; rejects when the command ends before. */
  says(text: string): Promise<void>;
  ended: Promise<number | null>;
}

const note = `import { appendFileSync } from 'node:fs';
  const note = (text) => appendFileSync(process.env.AUL_DATA + '/events', text + '\\n');`;

const task = (name: string) => `${note} note(['${name}', ...process.argv.slice(2)].join(' '));`;

export const service = (name: string, port: string, onTerm = 'process.exit(0)') => `${note}
  import { createServer } from 'node:http';
  const server = createServer((request, response) => response.end('ok'));
  server.listen(Number(process.env.${port} ?? 0), '127.0.0.1', () => { note('${name} up'); console.log('${name} listens'); });
  process.on('SIGTERM', () => { note('${name} down'); ${onTerm}; });`;

/** Settings that use free ports and no PostgreSQL. */
export async function freeSettings(): Promise<Record<string, string>> {
  const [api, storefront, preview] = [await freePort(), await freePort(), await freePort()];
  return {
    API_PORT: `${api}`,
    STOREFRONT_PORT: `${storefront}`,
    PREVIEW_PORT: `${preview}`,
    DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:1/none',
  };
}

export function makeStandIn(): StandIn {
  const root = mkdtempSync(join(tmpdir(), 'aul-start-'));
  const data = join(root, '.aul');
  const replace = (file: string, code: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), code);
  };
  replace('package.json', '{ "type": "module" }');
  replace('node_modules/typescript/bin/tsc', '');
  replace('node_modules/typescript/package.json', '{ "type": "module" }');
  replace('api/dist/src/command/migrate.js', task('migrate'));
  replace('api/dist/seed/main.js', task('seed'));
  replace(
    'api/dist/src/command/staff.js',
    `${task('staff')} console.log('http://desk.test/desk/#/welcome/once');`,
  );
  replace('api/dist/src/main.js', service('api', 'API_PORT'));
  replace('packages/desk/build.ts', task('desk'));
  replace('storefront/build.mjs', task('site'));
  replace('storefront/publish.mjs', service('publisher', 'PUBLISHER_PORT'));
  replace('storefront/serve.mjs', service('storefront', 'STOREFRONT_PORT'));
  return {
    root,
    replace,
    events: () => {
      const path = join(data, 'events');
      return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
    },
    run: (what, args, env = {}) => run(root, what, args, env),
  };
}

function run(root: string, what: 'start' | 'part', args: string[], env: Record<string, string>): Command {
  const call =
    what === 'start'
      ? `import { start } from '${import.meta.dirname}/start.ts'; const code = await start({ root, argv });`
      : `import { runPart } from '${import.meta.dirname}/run-part.ts'; const [name, ...rest] = argv;
         const code = await runPart({ root, name, argv: rest });`;
  const script = `const [root, ...argv] = process.argv.slice(1); ${call} process.exit(code);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, '--', root, ...args], {
    env: { PATH: process.env.PATH, NODE_NO_WARNINGS: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const ended = new Promise<number | null>((done) => child.once('close', done));
  return {
    process: child,
    ended,
    output: () => output,
    async says(text) {
      while (!output.includes(text)) {
        if (child.exitCode !== null) throw new Error(`It ended without saying "${text}":\n${output}`);
        await new Promise((next) => setTimeout(next, 20));
      }
    },
  };
}

/** Below those that systems hand out by themselves: no connection takes it while a start is begun again. */
function freePort(): Promise<number> {
  const port = 15_000 + Math.floor(Math.random() * 15_000);
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(freePort()));
    server.listen(port, '127.0.0.1', () => server.close(() => done(port)));
  });
}

/** The process numbers that run records name. */
export function recordedPids(root: string, folder: string[]): number[] {
  const records = folder.map((name) => JSON.parse(readFileSync(join(root, '.aul/run', name), 'utf8')));
  return records.flatMap((record) => [
    ...record.children.map((child: { pid: number }) => child.pid),
    ...(record.postgres ? [record.postgres] : []),
  ]);
}

export const stillRunning = (pids: number[]) => pids.filter(isRunning);
