import fastifyStatic from '@fastify/static';
import { type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import type { Renderer } from '../bundle/load-bundle.ts';
import { pagesAt } from '../follow/address-tags.ts';
import { type DraftPage, plain, renderDraft } from './render-draft.ts';

export interface PreviewServer {
  url: string;
  close(): Promise<void>;
}

interface Previewing {
  renderer: Renderer;
  /** Folder of what all pages bring along: styles, scripts, fonts. */
  files: string;
  /** Folder of the pictures. */
  media: string;
  /** On 127.0.0.1; 0 for a free one. */
  port: number;
  /** Who may show previews in a frame. */
  deskOrigin: string;
}

/** As the API makes them: it alone knows whether one is right. */
const tokenPattern = /^[\w.~-]{60,400}$/;

/**
 * `GET /preview/<token>/<path>`: the page at that path as it would be if the drafts of the preview were published. Every page
 * and language can be walked to from there: a link within the site leads on in the preview. Buying and searching ask the API
 * from a browser, which sees no drafts, and stay still. `/preview/<token>/?about=story=<slug>&language=<tag>` leads to the page.
 */
export async function servePreviews(previewing: Previewing): Promise<PreviewServer> {
  const { renderer, files, media, port } = previewing;
  const headers = headersOf(previewing);
  const server = fastify({ forceCloseConnections: true });
  server.addHook('onRequest', async (_request, reply) => void reply.headers(headers));

  server.get<{ Params: { token: string; '*': string }; Querystring: { about?: string; language?: string } }>(
    '/preview/:token/*',
    async (request, reply) => {
      const { token, '*': rest } = request.params;
      if (!tokenPattern.test(token)) return send(reply, plain(403, 'This is no preview.'));
      const { about, language } = request.query;
      if (rest === '' && about !== undefined)
        return reply.redirect(pageAbout(token, `${about}`, `${language}`));
      const path = `/${rest}`.replace(/(.)\/$/, '$1');
      if (rest !== '' && !rest.endsWith('/')) return reply.redirect(`/preview/${token}${path}/`);
      return send(reply, await renderDraft(renderer, path, token));
    },
  );
  await server.register(fastifyStatic, { root: media, prefix: '/media/', index: false, cacheControl: false });
  await server.register(fastifyStatic, {
    root: files,
    index: false,
    cacheControl: false,
    decorateReply: false,
  });
  server.setNotFoundHandler((request, reply) => {
    const token = previewBefore(request);
    if (token && request.method === 'GET') return reply.redirect(`/preview/${token}${request.url}`);
    return send(reply, plain(404, 'There is nothing here.'));
  });
  server.setErrorHandler((_error, _request, reply) =>
    send(reply, plain(500, 'The preview could not be made.')),
  );
  const url = await server.listen({ host: '127.0.0.1', port });
  return { url, close: () => server.close() };

  /** Of the languages that the site has, the one that was asked for, else its first. */
  function pageAbout(token: string, tag: string, language: string): string {
    const at = Math.max(0, renderer.languages.map(String).indexOf(language));
    const path = pagesAt(tag, renderer.languages)[at]?.path ?? '/404';
    return `/preview/${token}${encodeURI(path)}/`;
  }
}

/** Nothing of it is kept or found, and only the desk shows it in a frame. Pages have a policy of their own beside this one. */
function headersOf({ deskOrigin }: Previewing): Record<string, string> {
  return {
    'content-security-policy': `default-src 'self'; style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors ${deskOrigin}`,
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow, noarchive',
    'x-content-type-options': 'nosniff',
    // The address opens the preview: no other site hears of it, and its own pages are told apart by it.
    'referrer-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  };
}

/** The preview that a link was followed from. */
function previewBefore({ headers }: FastifyRequest): string | undefined {
  if (!URL.canParse(headers.referer ?? '')) return undefined;
  const { host, pathname } = new URL(headers.referer ?? '');
  const [, token = ''] = /^\/preview\/([^/]+)\//.exec(pathname) ?? [];
  return host === headers.host && tokenPattern.test(token) ? token : undefined;
}

function send(reply: FastifyReply, { status, html }: DraftPage) {
  return reply.code(status).type('text/html; charset=utf-8').send(html);
}
