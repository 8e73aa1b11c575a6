import type { IncomingHttpHeaders } from 'node:http';
import { DomainError } from '../errors.ts';

/** Throws ORIGIN_FOREIGN unless a browser says that a page of this very host and port sent the request. */
export function requireOwnOrigin({ origin, host }: IncomingHttpHeaders): void {
  // Where TLS ends before us, only the host tells.
  if (!origin || !URL.canParse(origin) || new URL(origin).host !== host)
    throw new DomainError('ORIGIN_FOREIGN', {});
}
