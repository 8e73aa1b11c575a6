import type { PageAddress } from './bundle/load-bundle.ts';

/** A page that could not be made. */
export interface FailedPage {
  path: string;
  reason: string;
}

/** So much of a build failed that it is not served. */
export class NotServable extends Error {}

/** Where more than one page in so many fails, it is not these pages that are wrong. */
const failingShare = 20;

/** As many as are named. */
const mostNamed = 20;

/** Throws NotServable when a site cannot do without the page that failed last, or too many of all its pages did. */
export function requireServable(failed: readonly FailedPage[], last: PageAddress, pages: number): void {
  if (!isNeeded(last) && failed.length * failingShare <= pages) return;
  throw new NotServable(`The site that was being built is not served. ${tellFailed(failed)}`);
}

/** What there is to say of them; nothing of none. */
export function tellFailed(failed: readonly FailedPage[]): string {
  if (failed.length === 0) return '';
  const named = failed.slice(0, mostNamed).map(({ path, reason }) => `\n  ${path}: ${reason}`);
  const more = failed.length > mostNamed ? `\n  and ${failed.length - mostNamed} more` : '';
  return `Pages that could not be made: ${failed.length}.${named.join('')}${more}`;
}

/** Where visitors begin, and what they are told where there is nothing. */
const isNeeded = ({ path, route }: PageAddress) => route === '/[...language]' || path === '/404';
