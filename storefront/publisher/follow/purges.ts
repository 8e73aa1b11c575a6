import { openOutbox } from './outbox.ts';
import { noReports, type Reports } from './reports.ts';

interface Purging {
  /** Where is kept what was not heard yet. */
  file: string;
  /** Who empties the CDN; nobody is told without it. */
  url: string | undefined;
  /** Sent along, to show who asks. */
  token: string | undefined;
  onRefused(reason: string): void;
}

interface Purge {
  tags: string[];
  paths: string[];
}

const everything: Purge = { tags: ['*'], paths: [] };

/**
 * Tells a webhook which tags were touched and which pages are new or gone, `{"tags": [...], "paths": [...]}`, once their
 * files are in place: whoever keeps copies of pages, or answers of the API, can drop those. Changes that are told
 * together are one request. Told twice, it drops a copy once too often. When all pages were
 * made anew, or nobody listened for very long, the tag is `*`.
 */
export function openPurges({ url, ...sending }: Purging): Reports {
  if (!url) return noReports;
  const outbox = openOutbox<Purge>({
    ...sending,
    url: new URL(url),
    everything,
    bodyOf: (purges) => ({
      tags: [...new Set(purges.flatMap(({ tags }) => tags))],
      paths: [...new Set(purges.flatMap(({ paths }) => paths))],
    }),
  });
  return {
    ...noReports,
    ...outbox,
    add: ({ change, written, removed }) =>
      outbox.add({ tags: change.tags, paths: [...written, ...removed].map(addressOf) }),
    addPage: (path) => outbox.add({ tags: [], paths: [addressOf(path)] }),
    addBuild: () => outbox.add(everything),
  };
}

/** As visitors ask for it. */
const addressOf = (path: string) => (path === '/' || /\.\w+$/.test(path) ? path : `${path}/`);
