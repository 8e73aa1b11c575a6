import type { PageAddress, Renderer } from '../bundle/load-bundle.ts';
import type { PageIndex } from '../pages/page-index.ts';
import { movedTag } from './address-tags.ts';

/** Asks again which pages there should be, for the routes whose lists changed. */
export interface ListComparer {
  /** Changes touched these tags. */
  touch(tags: readonly string[]): void;
  /**
   * The pages that are listed and not there, or there and not listed, of routes that changed since they were last
   * asked: those have to be looked at. A list is not as fresh as a page, so it decides nothing.
   */
  differences(): Promise<PageAddress[]>;
}

/** A record's own tag says nothing of whether it is in a list. */
const ofARecord = /^[0-9a-f]{12}$/;

/**
 * Addresses in changes lead to pages at once; this finds what they did not speak of. At first all routes have to be
 * asked. Costs a request for every hundred records, so it is for quiet times.
 */
export function createListComparer(renderer: Renderer, index: PageIndex): ListComparer {
  const stale = new Set(renderer.routes);
  const tagsOf = new Map<string, Set<string>>();

  return {
    touch(tags) {
      for (const [route, known] of tagsOf) {
        if (known.has('*') || tags.some((tag) => known.has(tag))) stale.add(route);
      }
    },
    async differences() {
      const pages: PageAddress[] = [];
      for (const route of [...stale]) {
        stale.delete(route);
        try {
          const { paths, tags } = await renderer.pathsOf(route);
          tagsOf.set(route, new Set([...tags].filter((tag) => !ofARecord.test(tag))));
          const listed = new Set([...paths, ...index.tagged(movedTag).map(({ path }) => path)]);
          const missing = paths.filter((path) => !index.has(path));
          const unlisted = index.pathsOf(route).filter((path) => !listed.has(path));
          pages.push(...[...missing, ...unlisted].map((path) => ({ path, route })));
        } catch (error) {
          stale.add(route);
          throw error;
        }
      }
      return pages;
    },
  };
}
