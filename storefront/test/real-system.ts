import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres } from '@aul/postgres';

const api = resolve(import.meta.dirname, '../../api/dist');

/** A PostgreSQL, and programs of the API as they are run, of what is compiled in api/dist. */
export interface RealSystem {
  /** With which the API is told what is live. */
  token: string;
  /**
   * Starts a script of api/test that says a first line of JSON, and answers each that it is sent with another. What it
   * says first, and how to ask it.
   */
  converse<Greeting, Answer>(script: string): Promise<Conversation<Greeting, Answer>>;
  /** Starts the API on a free port. Its address, without a slash at its end, once it is ready. */
  serve(env?: NodeJS.ProcessEnv): Promise<string>;
  /** Stops them in the order in which they were started, then PostgreSQL. */
  close(): Promise<void>;
}

export interface Conversation<Greeting, Answer> {
  greeting: Greeting;
  ask(question: object): Promise<Answer>;
}

export async function startRealSystem(folder: string): Promise<RealSystem> {
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), durable: false });
  const token = 'a secret of the publisher';
  const children: ChildProcess[] = [];
  const run = (script: string, env: NodeJS.ProcessEnv = {}) => {
    const child = spawn(process.execPath, [join(api, script)], {
      env: {
        ...process.env,
        DATABASE_URL: postgres.url,
        AUL_DATA: join(folder, 'api'),
        LOG_LEVEL: 'warn',
        NODE_ENV: 'production',
        PUBLISHER_TOKEN: token,
        ...env,
      },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    children.push(child);
    return child;
  };

  return {
    token,
    async converse<Greeting, Answer>(script: string): Promise<Conversation<Greeting, Answer>> {
      const { stdin, stdout } = run(`test/${script}.js`);
      const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
      const answer = async () => {
        const { value, done } = await lines.next();
        if (done) throw new Error(`The ${script} ended.`);
        return JSON.parse(value);
      };
      return {
        greeting: await answer(),
        ask(question) {
          stdin.write(`${JSON.stringify(question)}\n`);
          return answer();
        },
      };
    },
    async serve(env) {
      const port = await freePort();
      const child = run('src/main.js', { ...env, API_PORT: String(port) });
      child.stdout.pipe(process.stderr);
      const url = `http://127.0.0.1:${port}`;
      await answering(`${url}/readyz`, child);
      return url;
    },
    async close() {
      for (const child of children) {
        if (child.exitCode !== null) continue;
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      await postgres.stop();
    },
  };
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
