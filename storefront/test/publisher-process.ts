import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { BuildSettings } from '../publisher/settings.ts';
import type { SiteLanguage } from '../src/site-language.ts';

const storefront = join(import.meta.dirname, '..');

/** The site that publishers make in tests: in fewer languages than there are, as they all go the same way. */
export const testSite = {
  siteUrl: 'http://site.test',
  publicApiUrl: 'http://api.test/graphql',
  deskUrl: 'http://desk.test',
  previewPort: 0,
  languages: ['en', 'ru', 'uz-Latn'],
} satisfies Pick<BuildSettings, 'siteUrl' | 'publicApiUrl' | 'deskUrl' | 'previewPort' | 'languages'>;

interface Settings {
  /** Address of the API. */
  api: string;
  data: string;
  /** With which it tells the API what is live. */
  token?: string;
  /** Of the storefront; a free one when it is left out. */
  port?: string;
  /** Of the site; those of `testSite` when they are left out. */
  languages?: readonly SiteLanguage[];
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
  /** Resolves when it has said of each of these changes that all its pages are right; rejects when it ends before. */
  published(sequences: readonly string[]): Promise<void>;
  /** Tells it twice, as it is told by a supervisor and by who started it. Resolves to the exit code; null: a signal ended it. */
  stop(): Promise<number | null>;
  kill(): Promise<void>;
}

export function startPublisher(settings: Settings): PublisherProcess {
  const child = run('publish.mjs', settings);
  const lines: Line[] = [];
  const live = new Set<unknown>();
  const listeners = new Set<() => void>();
  let errors = '';
  const tell = () => {
    for (const listener of listeners) listener();
  };
  createInterface({ input: child.stdout }).on('line', (line) => {
    const said: Line = JSON.parse(line);
    lines.push(said);
    if (said.event === 'published' && Array.isArray(said.failed) && said.failed.length === 0)
      live.add(said.sequence);
    tell();
  });
  child.stderr.on('data', (chunk) => (errors += chunk));
  const ended = once(child, 'close').then(([code]: (number | null)[]) => {
    tell();
    return code ?? null;
  });

  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;

  return {
    published: (sequences) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const left = sequences.filter((sequence) => !live.has(sequence));
          if (left.length === 0) resolve();
          else if (hasEnded()) reject(new Error(`It ended before ${left} was published: ${errors}`));
          else return;
          listeners.delete(look);
        };
        listeners.add(look);
        look();
      }),
    says: (event, more = {}) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const at = lines.findIndex(
            (line) =>
              line.event === event && Object.entries(more).every(([name, value]) => line[name] === value),
          );
          const [line] = at < 0 ? [] : lines.splice(0, at + 1).slice(-1);
          if (line) resolve(line);
          else if (hasEnded()) reject(new Error(`It ended without saying "${event}": ${errors}`));
          else return;
          listeners.delete(look);
        };
        listeners.add(look);
        look();
      }),
    async stop() {
      child.kill('SIGTERM');
      const again = setTimeout(() => child.kill('SIGTERM'), 100);
      return ended.finally(() => clearTimeout(again));
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Runs a script of the storefront to its end; rejects with what it said, and its exit code, when it fails. */
export async function runScript(script: string, settings: Settings, args: string[] = []): Promise<string> {
  const child = run(script, settings, args);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw Object.assign(new Error(output), { code });
  return output;
}

/** A build that lets visitors in. */
export interface VisitedBuild {
  /** The address at which they are served, once they are. Rejects when the build ends before. */
  url: Promise<string>;
  /** Resolves to all that it said when it succeeds; else rejects with that. */
  ended: Promise<string>;
}

export function startVisitedBuild(settings: Settings): VisitedBuild {
  const child = run('build.mjs', settings, ['--serve']);
  const url = Promise.withResolvers<string>();
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
      const [address] = /http:\/\/127\.0\.0\.1:\d+\/(?=\n)/.exec(output) ?? [];
      if (address) url.resolve(address);
    });
  const ended = once(child, 'close').then(([code]) => {
    url.reject(new Error(output));
    if (code !== 0) throw new Error(output);
    return output;
  });
  for (const promise of [url.promise, ended]) promise.catch(() => undefined);
  return { url: url.promise, ended };
}

function run(script: string, settings: Settings, args: string[] = []) {
  const { api, data, token, port = '0', languages = testSite.languages } = settings;
  const child: ChildProcess = spawn(process.execPath, [join(storefront, script), ...args], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_NO_WARNINGS: '1',
      API_URL: api,
      AUL_DATA: data,
      SITE_URL: testSite.siteUrl,
      PUBLIC_API_URL: testSite.publicApiUrl,
      SITE_LANGUAGES: languages.join(),
      STOREFRONT_PORT: port,
      PREVIEW_PORT: '0',
      DESK_URL: testSite.deskUrl,
      LOG_LEVEL: 'info',
      ...(token && { PUBLISHER_TOKEN: token }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (!child.stdout || !child.stderr) throw new Error('It has no output.');
  return Object.assign(child, { stdout: child.stdout, stderr: child.stderr });
}
