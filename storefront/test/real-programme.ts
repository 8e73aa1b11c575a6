import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres } from '@aul/postgres';

const api = resolve(import.meta.dirname, '../../api/dist');

/** An edit: its name, which record, and what it becomes. */
export interface Edit {
  edit: string;
  pick: number;
  word: number;
}

/** A small programme in a PostgreSQL of its own, with the API as it is run, and someone who edits it. */
export interface RealProgramme {
  /** Address of an API that keeps its answers, as the publisher has it. */
  url: string;
  /** Address of one that computes every answer anew, so that it knows no older one. */
  freshUrl: string;
  /** With which the API is told what is live. */
  token: string;
  /** Names of the edits there are. */
  edits: string[];
  /** Makes an edit. The sequences of its changes: none when it was refused, or nobody can notice it. */
  edit(edit: Edit): Promise<string[]>;
  close(): Promise<void>;
}

/** Uses what is compiled in api/dist. */
export async function startRealProgramme(folder: string): Promise<RealProgramme> {
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
  const serve = async (env: NodeJS.ProcessEnv) => {
    const port = await freePort();
    const child = run('src/main.js', { ...env, API_PORT: String(port) });
    child.stdout?.pipe(process.stderr);
    await answering(`http://127.0.0.1:${port}/readyz`, child);
    return `http://127.0.0.1:${port}/graphql`;
  };

  const close = async () => {
    for (const child of children) {
      if (child.exitCode !== null) continue;
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    await postgres.stop();
  };
  try {
    const editor = run('test/editor.js');
    const { stdin, stdout } = editor;
    if (!stdin || !stdout) throw new Error('The editor has no input and output.');
    const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
    const answer = async () => {
      const { value, done } = await lines.next();
      if (done) throw new Error('The editor ended.');
      return JSON.parse(value);
    };
    const { edits } = await answer();
    const [url, freshUrl] = [await serve({}), await serve({ ANSWER_CACHE_MB: '0' })];
    return {
      url,
      freshUrl,
      token,
      edits,
      async edit(edit) {
        stdin.write(`${JSON.stringify(edit)}\n`);
        return (await answer()).changes;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
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
