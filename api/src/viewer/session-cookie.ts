/**
 * What a browser shows instead of a token: no script reads it, no other site sends it, and with this prefix no other host
 * and no plain connection can set it. Chromium takes it from `localhost` without TLS; other browsers may want it there, too.
 */
const name = '__Host-aul-desk';

const always = 'Path=/; HttpOnly; Secure; SameSite=Strict';

/** For `set-cookie`. */
export function sessionCookie({ token, expiresAt }: { token: string; expiresAt: Date }): string {
  return `${name}=${token}; Expires=${expiresAt.toUTCString()}; ${always}`;
}

/** For `set-cookie`: the browser forgets it. */
export function endedCookie(): string {
  return `${name}=; Max-Age=0; ${always}`;
}

/** The token in the header `cookie`. */
export function tokenInCookie(header: string | undefined): string | undefined {
  const parts = (header ?? '').split(';').map((part) => part.trim());
  const value = parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1);
  return value && /^[\w-]{43}$/.test(value) ? value : undefined;
}
