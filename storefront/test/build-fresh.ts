import { buildSite } from '../publisher/build-site.ts';
import { findBundle } from '../publisher/bundle/find-bundle.ts';
import { tellFailed } from '../publisher/failed-pages.ts';
import { testSite } from './publisher-process.ts';

const silent = { start: () => undefined, advance: () => undefined, end: () => undefined };
let bundle: ReturnType<typeof findBundle> | undefined;

/** What a full build makes of the data as they are now, in `data`: in this process, which need not start for it. */
export async function buildFresh({ apiUrl, data }: { apiUrl: string; data: string }): Promise<void> {
  bundle ??= findBundle(testSite);
  const { failed } = await buildSite({
    settings: { ...testSite, isVerbose: false, token: undefined, purge: undefined, apiUrl, data },
    bundle: await bundle,
    progress: silent,
  });
  if (failed.length > 0) throw new Error(tellFailed(failed));
}
