import { createHmac } from 'node:crypto';
import { isLanguage, type Language } from '@aul/language';
import { DomainError } from '../errors.ts';
import { isUuid } from '../graphql/node.ts';
import { isSameSecret } from '../viewer/secret-token.ts';

/** What a token of a preview opens, and nothing else: texts of one manuscript, for a while. */
export interface Previewed {
  manuscript: string;
  /** Those that are seen as they are written now; others as the public sees them. */
  languages: readonly Language[];
  expiresAt: Date;
}

/** Made of letters that stand in an address as they are. */
export function signPreview(secret: string, { manuscript, languages, expiresAt }: Previewed): string {
  const told = [manuscript, languages.join('~'), Math.floor(expiresAt.getTime() / 1000)].join('.');
  return `${told}.${signatureOf(secret, told)}`;
}

/** Throws PREVIEW_OVER for whatever `signPreview` has not made with this secret, and past its time. */
export function readPreview(secret: string, token: string, now: Date): Previewed {
  const [manuscript = '', tags = '', seconds = '', signature = '', ...more] = token.split('.');
  const told = [manuscript, tags, seconds].join('.');
  if (more.length > 0 || !isSameSecret(signatureOf(secret, told), signature)) throw over();
  const languages = tags.split('~').filter(isLanguage);
  const expiresAt = new Date(Number(seconds) * 1000);
  if (!isUuid(manuscript) || languages.length === 0 || !(expiresAt > now)) throw over();
  return { manuscript, languages, expiresAt };
}

const over = () => new DomainError('PREVIEW_OVER', {});

function signatureOf(secret: string, told: string): string {
  return createHmac('sha256', secret).update(`preview:${told}`).digest('base64url');
}
