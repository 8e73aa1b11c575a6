import { join } from 'node:path';
import type { Built } from './build-site.ts';
import { loadBundle } from './bundle/load-bundle.ts';
import { createPublisher } from './follow/publisher.ts';
import { openPurges } from './follow/purges.ts';
import { openReports, type Reports } from './follow/reports.ts';
import { openPageIndex, type PageIndex } from './pages/page-index.ts';
import { glanceAtLog } from './pages/page-log.ts';
import { createPageMaker } from './render/render-page.ts';
import type { BuildSettings } from './settings.ts';
import { type SiteRoot, servedRoot } from './site-root.ts';

/** What publishing a site, once or always, begins with. */
export interface Publishing {
  settings: BuildSettings;
  bundle: Bundle;
  known: KnownSite;
  reports: Reports;
}

interface KnownSite {
  root: SiteRoot;
  index: PageIndex;
}

export interface Bundle {
  key: string;
  folder: string;
}

/** The site that is served, when it is of these sources and whole; otherwise up to where changes are in it. */
export async function openSite(
  data: string,
  key: string,
): Promise<{ known?: KnownSite; since?: string | undefined }> {
  const root = await servedRoot(data);
  if (!root) return {};
  const { isOurs, cursor } = glanceAtLog(root.log, key);
  if (isOurs && cursor) return { known: { root, index: openPageIndex(root.log, key) } };
  return { since: cursor };
}

/** A publisher of that site, of which everybody is told. */
export async function startPublisher({ settings, bundle, known: { root, index }, reports }: Publishing) {
  const renderer = await loadBundle({ folder: bundle.folder, apiUrl: settings.apiUrl });
  const maker = createPageMaker({ renderer, root, media: join(settings.data, 'media'), isServed: true });
  const { languages } = renderer;
  const publisher = createPublisher({ maker, index, languages, keepTold: reports.keep });
  publisher.events.on('published', reports.add);
  publisher.events.on('untold', ({ path }) => reports.addPage(path));
  publisher.events.on('whole', ({ cursor }) => reports.addWhole(cursor));
  return { renderer, publisher };
}

/** Everybody who is told what became of changes. */
export function reportsOf(
  { apiUrl, data, token, purge }: BuildSettings,
  onRefused: (reason: string) => void,
): Reports {
  const all = [
    openReports({ file: join(data, 'publisher.reports'), apiUrl, token, onRefused }),
    openPurges({ file: join(data, 'publisher.purges'), url: purge?.url, token: purge?.token, onRefused }),
  ];
  return {
    add: (publication) => all.forEach((each) => void each.add(publication)),
    addPage: (path) => all.forEach((each) => void each.addPage(path)),
    addBuild: () => all.forEach((each) => void each.addBuild()),
    addWhole: (cursor) => all.forEach((each) => void each.addWhole(cursor)),
    keep: () => all.forEach((each) => void each.keep()),
    flush: async () => void (await Promise.all(all.map((each) => each.flush()))),
    close: () => all.forEach((each) => void each.close()),
  };
}

/** What is live with all pages. When some have failed, what changed is told by whoever follows from there. */
export function reportBuilt({ changes, cursor, failed }: Built, reports: Reports): void {
  reports.addBuild();
  if (failed.length > 0) return;
  reports.addWhole(cursor);
  for (const change of changes) {
    const milliseconds = Date.now() - Date.parse(change.at);
    reports.add({ change, written: [], unchanged: 0, removed: [], failed: [], milliseconds });
  }
}
