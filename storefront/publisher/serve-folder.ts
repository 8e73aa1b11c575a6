import { setTimeout as sleep } from 'node:timers/promises';
import fastifyStatic from '@fastify/static';
import { fastify } from 'fastify';

export interface SiteServer {
  url: string;
  close(): Promise<void>;
}

interface Serving {
  /** Absolute. Its files are looked at anew for each request. */
  folder: string;
  port: number;
  /**
   * Awaited before an address of the site is answered: resolves when what belongs there is in the folder, or never
   * will be; rejects when it could not be made.
   */
  ready?(address: string): Promise<void>;
}

/** Names under these folders change with their content. */
const immutable = /^\/(media|_astro)\//;

/** The pages carry a stricter policy of their own, which knows their style by hash, and the API's address. */
const headers = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'self' http: https:; base-uri 'none'; form-action 'self'; object-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** A server that is closed waits that long for what is being sent, and meanwhile serves whoever comes. */
const lastMs = 2_000;

const notMade = 'This page could not be made. Please try again in a few minutes.\n';

/** Serves a site from its folder on 127.0.0.1, as a static host would. */
export async function serveFolder({ folder, port, ready }: Serving): Promise<SiteServer> {
  const server = fastify({ forceCloseConnections: true });
  let open = 0;
  server.addHook('onRequest', async ({ url }, reply) => {
    reply.headers(headers);
    open += 1;
    reply.raw.once('close', () => (open -= 1));
    try {
      await ready?.(url);
    } catch {
      return reply.code(503).header('cache-control', 'no-store').type('text/plain').send(notMade);
    }
  });
  await server.register(fastifyStatic, {
    root: folder,
    redirect: true,
    preCompressed: true,
    setHeaders(reply, path) {
      const isKept = immutable.test(path.slice(folder.length).replaceAll('\\', '/'));
      reply.header('cache-control', isKept ? 'public, max-age=31536000, immutable' : 'public, no-cache');
    },
  });
  server.setNotFoundHandler((_request, reply) => reply.code(404).sendFile('404.html'));
  try {
    const url = await server.listen({ host: '127.0.0.1', port });
    return {
      url: `${url}/`,
      async close() {
        for (const end = performance.now() + lastMs; open > 0 && performance.now() < end; ) await sleep(10);
        await server.close();
      },
    };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is taken. Set STOREFRONT_PORT to a free one.`, { cause: error });
  }
}
