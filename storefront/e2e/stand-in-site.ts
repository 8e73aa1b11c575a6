import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type StandInApi, startStandInApi } from '../test/stand-in-api.ts';
import { drawPictures } from './stand-in-pictures.ts';

export interface StandInSite {
  api: StandInApi;
  /** Data folder, with the site in it. */
  data: string;
  /** Brings the site up to date; with other settings, makes another one. */
  build(more?: NodeJS.ProcessEnv): Promise<{ code: number | null; output: string }>;
  close(): Promise<void>;
}

/**
 * Where browsers find the stand-in, whose port is another one each time: always the same, so that the pages are compiled
 * once. Browsers are told the way there: see visited-site.ts.
 */
export const publicApiUrl = 'http://api.test/graphql';

/** Name of the variable with the folder of a site that is built meanwhile: see global-setup.ts. */
export const builtSite = 'AUL_STAND_IN_SITE';

const script = join(import.meta.dirname, '../build.mjs');

/**
 * A small site in all languages, in a folder of its own, built from a stand-in for the API, with all its pictures. That
 * in the folder `built` is copied instead, by default that of global-setup.ts; there is none where it is empty.
 */
export async function startStandInSite(built = process.env[builtSite]): Promise<StandInSite> {
  const api = await startStandInApi();
  const data = mkdtempSync(join(tmpdir(), 'aul-site-'));
  if (built) cpSync(await dataIn(built), data, { recursive: true, verbatimSymlinks: true });
  else await drawPictures(api.programme, makeFolder(join(data, 'media')));
  const settings = {
    NODE_ENV: 'production',
    API_URL: api.url,
    PUBLIC_API_URL: publicApiUrl,
    AUL_DATA: data,
    SITE_URL: 'http://site.test',
  };
  const build = async (more: NodeJS.ProcessEnv = {}) => {
    const child = spawn(process.execPath, [script], { env: { ...process.env, ...settings, ...more } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    const [code] = await once(child, 'close');
    return { code, output };
  };
  const { code, output } = built ? { code: 0, output: '' } : await build();
  if (code !== 0) throw new Error(`The stand-in site could not be built: ${output}`);
  return {
    api,
    data,
    build,
    close: async () => {
      await api.close();
      rmSync(data, { recursive: true });
    },
  };
}

/** The data folder, when it is there. */
async function dataIn(built: string): Promise<string> {
  const [data, failure] = [join(built, 'data'), join(built, 'failure')];
  while (!existsSync(data)) {
    if (existsSync(failure)) throw new Error(readFileSync(failure, 'utf8'));
    await sleep(100);
  }
  return data;
}

function makeFolder(path: string): string {
  mkdirSync(path);
  return path;
}
