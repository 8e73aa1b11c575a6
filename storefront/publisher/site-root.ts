import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** A whole site on the disk, with what the publisher knows of it beside it: they come and go together. */
export interface SiteRoot {
  folder: string;
  /** What is served. */
  pages: string;
  /** Files on their way into `pages`. */
  temporary: string;
  /** Which pages there are, and what they were made from. */
  log: string;
}

/** The root that is served from `data`; undefined before the first build. */
export async function servedRoot(data: string): Promise<SiteRoot | undefined> {
  const target = await readlink(linkOf(data)).catch(() => undefined);
  if (!target) return undefined;
  const root = rootIn(dirname(resolve(data, target)));
  if (!existsSync(root.pages)) return undefined;
  await emptyTemporary(root);
  return root;
}

/** A new, empty root that nobody is served from yet. */
export async function makeRoot(data: string): Promise<SiteRoot> {
  const root = rootIn(join(rootsOf(data), `${Date.now().toString(36)}-${process.pid}`));
  await mkdir(root.pages, { recursive: true });
  await emptyTemporary(root);
  return root;
}

/** From one moment to the next, `data/site` is that root. The other roots are deleted. */
export async function serveRoot(data: string, root: SiteRoot): Promise<void> {
  const link = linkOf(data);
  const next = `${link}.next`;
  await rm(next, { force: true });
  await symlink(join('sites', root.folder.slice(rootsOf(data).length + 1), 'pages'), next, 'junction');
  const isFolder = await lstat(link).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  // A folder cannot be replaced by a link at once.
  if (isFolder) await rename(link, join(rootsOf(data), `before-${Date.now().toString(36)}`));
  await rename(next, link);
  for (const name of await readdir(rootsOf(data))) {
    const other = join(rootsOf(data), name);
    if (other !== root.folder) await deleteRoot(other);
  }
}

export async function deleteRoot(folder: string): Promise<void> {
  // Pages that were under way when one failed may still be written.
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}

const linkOf = (data: string) => join(data, 'site');
const rootsOf = (data: string) => join(data, 'sites');

function rootIn(folder: string): SiteRoot {
  return {
    folder,
    pages: join(folder, 'pages'),
    temporary: join(folder, 'temporary'),
    log: join(folder, 'pages.log'),
  };
}

async function emptyTemporary({ temporary }: SiteRoot): Promise<void> {
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true });
}
