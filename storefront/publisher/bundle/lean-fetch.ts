import http from 'node:http';
import https from 'node:https';
import { askedAfter } from './asked-after.ts';

/** What a client uses of an answer. */
type LeanResponse = Pick<Response, 'status' | 'headers' | 'text'>;

/** Whoever makes a page makes it in the other languages, too: the API reads it once for all. */
export const readAhead: Record<string, string> = { 'aul-read-ahead': 'languages' };

/**
 * A `fetch` for texts sent to one API by a process that asks it thousands of times: on connections that stay open, in
 * a third of the time that the one of Node takes. `extraHeaders` is asked with each.
 */
export function createLeanFetch(extraHeaders = () => readAhead): typeof fetch {
  const options = { keepAlive: true, keepAliveMsecs: 30_000 };
  const agents = { 'http:': new http.Agent(options), 'https:': new https.Agent(options) };

  const leanFetch = (url: string, { method, headers, body, signal }: RequestInit): Promise<LeanResponse> =>
    new Promise((resolve, reject) => {
      const { protocol } = new URL(url);
      const isSecure = protocol === 'https:';
      const text = Buffer.from(String(body ?? ''));
      const request = (isSecure ? https : http).request(url, {
        method,
        headers: {
          ...(headers as Record<string, string>),
          ...askedAfter(),
          ...extraHeaders(),
          'content-length': text.length,
        },
        agent: agents[isSecure ? 'https:' : 'http:'],
        signal: signal ?? undefined,
      });
      request.on('error', reject);
      request.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: headersOf(response.headers),
            text: async () => Buffer.concat(chunks).toString(),
          }),
        );
      });
      request.end(text);
    });

  // Its callers send a text to an address, and read a text: what is left out they do not use.
  return leanFetch as unknown as typeof fetch;
}

function headersOf(headers: http.IncomingHttpHeaders): Headers {
  const result = new Headers();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) result.set(name, String(value));
  return result;
}
