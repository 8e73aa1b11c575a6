import type { PageAddress } from '../bundle/load-bundle.ts';
import { unlessOutage } from '../outage.ts';
import { openLog, type PageLog } from './page-log.ts';
import { createTagPostings } from './tag-postings.ts';

/** Which pages the site has and the tags of what each was made from; on the disk, too. */
export interface PageIndex {
  readonly size: number;
  /** Up to where the changes of the API are in the pages. */
  readonly cursor: string | undefined;
  has(path: string): boolean;
  /** Of all pages, in the order in which they were first put. */
  readonly paths: Iterable<string>;
  /** The paths that a route has. */
  pathsOf(route: string): string[];
  /** The pages that were made from something with one of these tags; those of `*` with any. */
  touchedBy(tags: Iterable<string>): PageAddress[];
  /** The pages that have exactly this tag. */
  tagged(tag: string): PageAddress[];
  /** The pages that have exactly this tag, and one of the others, too. */
  taggedBoth(tag: string, others: string[]): PageAddress[];
  put(page: PageAddress, tags: Iterable<string>): void;
  remove(path: string): void;
  /** Notes a page that has to be tried again, until it is put or removed. */
  fail(page: PageAddress): void;
  /** By path. */
  readonly failing: ReadonlyMap<string, PageAddress>;
  /** Writes down all that happened to pages since, and then the cursor: in that order, at once. Throws while the disk is full. */
  save(cursor: string): void;
  /**
   * Makes the file smaller where most of it is of the past, and the disk has room for that. Takes a second for a hundred
   * thousand pages.
   */
  compact(): void;
  /** All pages have to be made anew. */
  forgetCursor(): void;
  close(): void;
}

interface Page extends PageAddress {
  /** Sorted. */
  tags: Uint32Array;
}

/** Opens what was kept for the bundle with that key, or begins anew. A last line that was cut off is left out. */
export function openPageIndex(file: string, key: string): PageIndex {
  const log: PageLog = openLog(file, key);
  const pages = new Map<string, Page>();
  const failing = new Map<string, PageAddress>();
  const postings = createTagPostings<Page>(
    (page, tag) => pages.get(page.path) === page && holds(page.tags, tag),
  );
  let cursor: string | undefined;

  log.replay({
    put: (path, route, tags) => place({ path, route }, tags),
    remove: forget,
    fail: (path, route) => failing.set(path, { path, route }),
    cursor: (at) => (cursor = at),
  });
  compact();

  function compact(): void {
    if (log.isWasteful(pages.size))
      unlessOutage(() => log.rewrite([...pages.values()], [...failing.values()], cursor));
  }

  function place({ path, route }: PageAddress, tags: Uint32Array): void {
    const known = pages.get(path);
    const page = known ?? { path, route, tags: new Uint32Array() };
    const before = page.tags;
    page.route = route;
    page.tags = tags;
    pages.set(path, page);
    failing.delete(path);
    for (const tag of tags) if (!holds(before, tag)) postings.add(tag, page);
  }

  function forget(path: string): void {
    pages.delete(path);
    failing.delete(path);
  }

  const numbersOf = (tags: string[]) => tags.flatMap((tag) => log.numberOf(tag) ?? []);
  const pagesWith = (tags: string[]) => new Set(numbersOf(tags).flatMap((tag) => postings.of(tag)));
  const addressOf = ({ path, route }: Page): PageAddress => ({ path, route });

  return {
    get size() {
      return pages.size;
    },
    get cursor() {
      return cursor;
    },
    failing,
    get paths() {
      return pages.keys();
    },
    has: (path) => pages.has(path),
    pathsOf: (route) =>
      pages
        .values()
        .filter((page) => page.route === route)
        .map(({ path }) => path)
        .toArray(),
    touchedBy: (tags) => Array.from(pagesWith([...tags, '*']), addressOf),
    tagged: (tag) => Array.from(pagesWith([tag]), addressOf),
    taggedBoth(tag, others) {
      const numbers = numbersOf(others);
      const pages = [...pagesWith([tag])];
      return pages.filter((page) => numbers.some((other) => holds(page.tags, other))).map(addressOf);
    },
    put(page, tags) {
      const numbers = Uint32Array.from(tags, (tag) => log.number(tag)).sort();
      place(page, numbers);
      log.put(page, numbers);
    },
    remove(path) {
      forget(path);
      log.remove(path);
    },
    fail(page) {
      if (failing.has(page.path)) return;
      failing.set(page.path, page);
      log.fail(page);
    },
    save(at) {
      cursor = at;
      log.cursor(at);
      log.flush();
    },
    compact,
    forgetCursor() {
      this.save('');
    },
    close: () => log.close(),
  };
}

function holds(sorted: Uint32Array, value: number): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle] ?? 0;
    if (found === value) return true;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
