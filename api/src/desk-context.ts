import type { Kysely } from 'kysely';
import type { Context } from './context.ts';
import { DomainError } from './errors.ts';
import { findViewer } from './viewer/find-viewer.ts';
import type { StaffViewer } from './viewer/viewer.ts';

/** What one request of staff works with. */
export interface DeskContext extends Context {
  viewer: StaffViewer;
}

/** Of a request, what says who sent it. */
export interface DeskHeaders {
  authorization?: string | undefined;
  /** From where a browser says that it was sent; none from a program. */
  origin?: string | undefined;
  host?: string | undefined;
}

/**
 * Lets staff in and nobody else, before anything else is looked at. Throws ORIGIN_FOREIGN for what the page of another site
 * sends, and CREDENTIALS_NEEDED without a session that lasts.
 */
export async function admitStaff(
  db: Kysely<unknown>,
  { authorization, origin, host }: DeskHeaders,
  now: Date = new Date(),
): Promise<StaffViewer> {
  if (origin !== undefined && !isOwn(origin, host)) throw new DomainError('ORIGIN_FOREIGN', {});
  const viewer = await findViewer(db, { authorization, now });
  if (viewer.kind !== 'STAFF') throw new DomainError('CREDENTIALS_NEEDED', {});
  return viewer;
}

/** The context of somebody who was let in. What they are answered is kept nowhere. */
export function deskContext(context: Context, viewer: StaffViewer): DeskContext {
  context.tags.keepPersonal();
  return { ...context, viewer };
}

/** Where TLS ends before us, only the host tells. */
function isOwn(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
