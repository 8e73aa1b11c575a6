import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { fastify } from 'fastify';
import type { ServeSettings } from './settings.ts';

export interface SiteServer {
  url: string;
  close(): Promise<void>;
}

/** Names under these folders change with their content. */
const immutable = /^\/(media|_astro)\//;

/** The pages carry a stricter policy of their own, which knows their styles and scripts by hash, and the API's address. */
const headers = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'self' http: https:; base-uri 'none'; form-action 'self'; object-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** Serves the built site. Looks at the files anew for each request: a new build shows at once. */
export async function serveSite({ port, data }: ServeSettings): Promise<SiteServer> {
  const site = join(data, 'site');
  if (!existsSync(join(site, 'index.html'))) {
    throw new Error(`There is no site in ${site} yet. Build it first: npm run build:site.`);
  }
  const server = fastify({ forceCloseConnections: true });
  server.addHook('onRequest', async (_request, reply) => {
    reply.headers(headers);
  });
  await server.register(fastifyStatic, {
    root: site,
    redirect: true,
    preCompressed: true,
    setHeaders(reply, path) {
      const isKept = immutable.test(path.slice(site.length).replaceAll('\\', '/'));
      reply.header('cache-control', isKept ? 'public, max-age=31536000, immutable' : 'public, no-cache');
    },
  });
  server.setNotFoundHandler((_request, reply) => reply.code(404).sendFile('404.html'));
  try {
    const url = await server.listen({ host: '127.0.0.1', port });
    return { url: `${url}/`, close: () => server.close() };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is taken. Set STOREFRONT_PORT to a free one.`, { cause: error });
  }
}
