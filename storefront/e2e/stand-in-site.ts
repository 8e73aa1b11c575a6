import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type StandInApi, startStandInApi } from '../test/stand-in-api.ts';

export interface StandInSite {
  api: StandInApi;
  /** Data folder, with the site in it. */
  data: string;
  /** Brings the site up to date. */
  build(): Promise<void>;
}

const script = join(import.meta.dirname, '../build.mjs');

/** A small site in all languages, in a folder of its own, built from a stand-in for the API, with a file for each of its pictures. */
export async function startStandInSite(): Promise<StandInSite> {
  const api = await startStandInApi();
  const data = mkdtempSync(join(tmpdir(), 'aul-site-'));
  mkdirSync(join(data, 'media'));
  for (const name of fileNamesIn(api.programme)) writeFileSync(join(data, 'media', name), name);
  const settings = { NODE_ENV: 'production', API_URL: api.url, AUL_DATA: data, SITE_URL: 'http://site.test' };
  const build = async () => {
    await promisify(execFile)(process.execPath, [script], { env: { ...process.env, ...settings } });
  };
  await build();
  return { api, data, build };
}

/** All that stands under `fileName`, at any depth. */
function fileNamesIn(value: unknown, seen = new Set<unknown>()): Set<string> {
  const names = new Set<string>();
  if (typeof value !== 'object' || value === null || seen.has(value)) return names;
  seen.add(value);
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'fileName' && typeof inner === 'string') names.add(inner);
    for (const name of fileNamesIn(inner, seen)) names.add(name);
  }
  return names;
}
