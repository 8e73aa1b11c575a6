import { hash } from 'node:crypto';

let told: string | undefined;

/** The API has told of all changes up to a cursor: what it answers to this process from now on is not older. */
export function askAfter(cursor: string): void {
  // A cursor may be longer than a header should be.
  told = hash('sha256', cursor, 'base64url').slice(0, 12);
}

/** The header that says so, also to another process of the API than the one that told. */
export function askedAfter(): Record<string, string> {
  return told === undefined ? {} : { 'aul-after': told };
}
