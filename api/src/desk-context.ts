import type { IncomingHttpHeaders } from 'node:http';
import type { Kysely } from 'kysely';
import type { Context } from './context.ts';
import { DomainError } from './errors.ts';
import type { DeskSettings } from './sign-in/desk-letters.ts';
import { requireOwnOrigin } from './sign-in/own-origin.ts';
import { findViewer } from './viewer/find-viewer.ts';
import { tokenInCookie } from './viewer/session-cookie.ts';
import type { StaffViewer } from './viewer/viewer.ts';

/** What one request of staff works with. */
export interface DeskContext extends Context {
  viewer: StaffViewer;
  desk: DeskSettings;
}

/** Of a request, what says who sent it and from where. */
export interface DeskRequest {
  method: string;
  headers: IncomingHttpHeaders;
  /** Address of whoever sent it. */
  ip?: string | undefined;
}

/**
 * Lets staff in and nobody else, before anything else is looked at: programs by `authorization`, browsers by their cookie.
 * Throws ORIGIN_FOREIGN for what the page of another site sends, and CREDENTIALS_NEEDED without a session that lasts. A
 * cookie counts only where the browser says that our own page asks; for reading, also where a person opened the address.
 */
export async function admitStaff(
  db: Kysely<unknown>,
  request: DeskRequest,
  now: Date = new Date(),
): Promise<StaffViewer> {
  const { headers, ip } = request;
  if (headers.origin !== undefined) requireOwnOrigin(headers);
  const [, bearer] = /^Bearer ([\w-]{43})$/i.exec(headers.authorization ?? '') ?? [];
  const token = headers.authorization === undefined ? tokenOfBrowser(request) : bearer;
  const viewer = await findViewer(db, { token, now });
  if (viewer.kind !== 'STAFF') throw new DomainError('CREDENTIALS_NEEDED', {});
  return { ...viewer, askedFrom: ip };
}

/** The same for the schema of the desk: there, a GET is answered to programs only, since a page can make any browser send one. */
export function admitToSchema(
  db: Kysely<unknown>,
  { method, headers, ip }: DeskRequest,
  now: Date = new Date(),
): Promise<StaffViewer> {
  const { cookie, ...others } = headers;
  return admitStaff(db, { method, ip, headers: method === 'GET' ? others : { ...others, cookie } }, now);
}

/** The context of somebody who was let in. What they are answered is kept nowhere. */
export function deskContext(
  context: Context,
  { viewer, desk }: Pick<DeskContext, 'viewer' | 'desk'>,
): DeskContext {
  context.tags.keepPersonal();
  return { ...context, viewer, desk };
}

function tokenOfBrowser({ method, headers }: DeskRequest): string | undefined {
  const token = tokenInCookie(headers.cookie);
  if (!token) return undefined;
  if (method !== 'GET') requireOwnOrigin(headers);
  else if (!/^(same-origin|none)$/.test(`${headers['sec-fetch-site'] ?? 'none'}`))
    throw new DomainError('ORIGIN_FOREIGN', {});
  return token;
}
