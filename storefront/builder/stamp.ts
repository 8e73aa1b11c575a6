import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@aul/client';
import * as v from 'valibot';
import { FreshnessDocument } from '../src/gql/graphql.ts';

const schema = v.object({ key: v.string(), pages: v.number() });

/** What the site that is there was made from, and how many pages it has. */
export type Stamp = v.InferOutput<typeof schema>;

export async function readStamp(file: string): Promise<Stamp | undefined> {
  try {
    const result = v.safeParse(schema, JSON.parse(await readFile(file, 'utf8')));
    return result.success ? result.output : undefined;
  } catch {
    // None, or half written: the site is built again.
    return undefined;
  }
}

export async function writeStamp(file: string, stamp: Stamp): Promise<void> {
  await writeFile(file, `${JSON.stringify(stamp)}\n`);
}

interface Origin {
  storefront: string;
  apiUrl: string;
  siteUrl: string;
}

/** One text for all that the pages are made from: sources, packages, data, address. Asks the API. */
export async function stampOf({ storefront, apiUrl, siteUrl }: Origin): Promise<string> {
  const { programme } = await createClient({ url: apiUrl })
    .query(FreshnessDocument)
    .catch((cause: Error) => {
      throw new Error(`The API at ${apiUrl} does not answer: ${cause.message} Start it, or set API_URL.`, {
        cause,
      });
    });
  if (!programme)
    throw new Error('The API serves no programme yet. Load one (npm run seed), then build again.');
  const hash = createHash('sha256').update(`${siteUrl}\n${programme.changedAt}\n`);
  for (const file of await sourcesOf(storefront)) hash.update(`${file}\n`).update(await readFile(file));
  // The day counts too: memberships and certificates begin and end without a record being changed.
  return `${new Date().toISOString().slice(0, 10)} ${hash.digest('hex')}`;
}

async function sourcesOf(storefront: string): Promise<string[]> {
  const packages = ['@aul/client', '@aul/language', '@aul/money'].map((name) =>
    dirname(fileURLToPath(import.meta.resolve(name))),
  );
  const lists = await Promise.all(
    [join(storefront, 'src'), join(storefront, 'public'), ...packages].map(filesIn),
  );
  const single = ['astro.config.ts', 'package.json', '../pnpm-lock.yaml'].map((name) =>
    join(storefront, name),
  );
  return [...lists.flat(), ...single].filter((file) => !/\.test\.(ts|js)$|\.map$/.test(file)).toSorted();
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
