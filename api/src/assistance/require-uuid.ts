import { isUuid } from '../graphql/node.ts';
import { refuseUnless } from '../operation.ts';

/** Throws BAD_USER_INPUT for what is no UUID in small letters: PostgreSQL fails on those. */
export function requireUuid(...ids: readonly string[]): void {
  for (const id of ids) refuseUnless(isUuid(id), `"${id}" is not a UUID in small letters`);
}
