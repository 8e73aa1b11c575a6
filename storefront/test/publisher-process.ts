import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const storefront = join(import.meta.dirname, '..');

interface Settings {
  /** Address of the API. */
  api: string;
  data: string;
}

/** A line that the resident publisher wrote. */
export interface Line {
  event: string;
  [detail: string]: unknown;
}

/** The resident publisher in a process of its own, as an operator has it. */
export interface PublisherProcess {
  /** Resolves to the first line of that event after the last one that was asked for; rejects when it ends before. */
  says(event: string, more?: Partial<Line>): Promise<Line>;
  stop(): Promise<number | null>;
  kill(): Promise<void>;
}

export function startPublisher(settings: Settings): PublisherProcess {
  const child = run('publish.mjs', settings);
  const lines: Line[] = [];
  const listeners = new Set<() => void>();
  let errors = '';
  const tell = () => {
    for (const listener of listeners) listener();
  };
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(JSON.parse(line));
    tell();
  });
  child.stderr.on('data', (chunk) => (errors += chunk));
  const ended = once(child, 'close').then(([code]: (number | null)[]) => {
    tell();
    return code ?? null;
  });

  return {
    says: (event, more = {}) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const at = lines.findIndex(
            (line) =>
              line.event === event && Object.entries(more).every(([name, value]) => line[name] === value),
          );
          const [line] = at < 0 ? [] : lines.splice(0, at + 1).slice(-1);
          if (line) resolve(line);
          else if (child.exitCode !== null || child.signalCode !== null)
            reject(new Error(`It ended without saying "${event}": ${errors}`));
          else return;
          listeners.delete(look);
        };
        listeners.add(look);
        look();
      }),
    async stop() {
      child.kill('SIGTERM');
      return ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Runs a script of the storefront to its end; rejects with what it said when it fails. */
export async function runScript(script: string, settings: Settings, args: string[] = []): Promise<string> {
  const child = run(script, settings, args);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(output);
  return output;
}

function run(script: string, { api, data }: Settings, args: string[] = []) {
  const child: ChildProcess = spawn(process.execPath, [join(storefront, script), ...args], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_NO_WARNINGS: '1',
      API_URL: api,
      AUL_DATA: data,
      SITE_URL: 'http://site.test',
      LOG_LEVEL: 'info',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (!child.stdout || !child.stderr) throw new Error('It has no output.');
  return Object.assign(child, { stdout: child.stdout, stderr: child.stderr });
}
