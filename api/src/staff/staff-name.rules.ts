import { DomainError } from '../errors.ts';

/** Without what surrounds it. Throws BAD_USER_INPUT without a name, and for one of more than 200 letters. */
export function staffName(given: string): string {
  const name = given.trim();
  if (name.length > 0 && name.length <= 200 && !/\p{Cc}/u.test(name)) return name;
  throw new DomainError('BAD_USER_INPUT', { reason: 'A member of staff has a name of at most 200 letters' });
}
