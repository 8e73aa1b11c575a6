import type { IncomingHttpHeaders } from 'node:http';

/**
 * `aul-read-ahead: languages` says that the same is about to be asked for in other languages: what is read is shared
 * with those requests, and no answer is kept, as each is asked for once.
 */
export function readsAhead(headers: IncomingHttpHeaders): boolean {
  return headers['aul-read-ahead'] === 'languages';
}
