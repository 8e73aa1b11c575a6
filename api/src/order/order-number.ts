import { randomInt } from 'node:crypto';

/** Crockford's base 32: no letter that is taken for another or for a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A number such as `7K3M-9QXP`: random, so that it says nothing of how many orders there are. */
export function newOrderNumber(): string {
  const letters = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
