import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtSite, startStandInSite } from './stand-in-site.ts';

/** The stand-in's site is built once for all files that visit it, while others run: each has a copy. */
export default function setup(): (() => Promise<void>) | undefined {
  if (process.env.E2E_DATA) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'aul-built-'));
  // Whoever runs the tests inherits it.
  process.env[builtSite] = folder;
  const building = build(folder);
  return async () => {
    await building;
    rmSync(folder, { recursive: true });
  };
}

/** Into `data`, from one moment to the next; why not, into `failure`. */
async function build(folder: string): Promise<void> {
  try {
    const { api, data } = await startStandInSite('');
    await api.close();
    renameSync(data, join(folder, 'data'));
  } catch (error) {
    writeFileSync(join(folder, 'failure'), String(error));
  }
}
