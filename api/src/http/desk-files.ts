import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { DomainError } from '../errors.ts';
import { escapeHtml } from './page.ts';

export interface DeskFilesOptions {
  /** Where `npm run build:desk` puts it: `index.html`, and `assets/` whose names change with their content. */
  folder: string;
  /** Origin that browsers find the desk at. */
  deskUrl: string;
  /** Where pictures are served. */
  mediaUrl: string;
  /** Where the storefront is: the desk links to its pages. */
  siteUrl: string;
  /** Where drafts are shown as pages. */
  previewUrl: string;
}

/**
 * The desk under `/desk/`: its assets for ever, and its one page for every other path there that nobody else answers.
 * NOT_FOUND while it is not built. It is read anew for each visit, so that a new build is there at once. Whoever asks this
 * machine by another of its own names is sent to the one of the desk: cookies and passkeys are made for that alone.
 */
export function addDeskFiles(server: FastifyInstance, options: DeskFilesOptions): void {
  const page = join(options.folder, 'index.html');
  const policy = contentSecurityPolicy(options);
  const site = `<meta name="aul-site" content="${escapeHtml(options.siteUrl)}">`;
  server.get('/desk', async (_request, reply) => reply.redirect('/desk/', 308));
  server.get('/desk/*', async (request, reply) => {
    const here = addressHere(options.deskUrl, request.headers.host);
    if (here) return reply.redirect(`${here}${request.url}`, 307);
    const html = await readFile(page, 'utf8').catch(() => {
      throw new DomainError('NOT_FOUND', { what: 'The desk, which npm run build:desk builds,' });
    });
    return reply
      .headers({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-cache',
      })
      .send(html.replace('</head>', `${site}</head>`));
  });
  void server.register(files, {
    root: join(options.folder, 'assets'),
    prefix: '/desk/assets/',
    index: false,
    dotfiles: 'ignore',
    decorateReply: false,
    preCompressed: true,
    suppressWarning: true,
    // The hook that runs for every answer has already said no-store.
    cacheControl: false,
    setHeaders: (reply) =>
      reply.headers({
        'cache-control': 'public, max-age=31536000, immutable',
        'cross-origin-resource-policy': 'same-origin',
        vary: 'accept-encoding',
      }),
  });
}

/** The origin of the desk, where it is on this machine and was asked for by another name of it; never anything else. */
function addressHere(deskUrl: string, host = ''): string | undefined {
  const { origin, host: own, hostname } = new URL(deskUrl);
  if (host === own || !isThisMachine(hostname)) return undefined;
  return URL.canParse(`http://${host}`) && isThisMachine(new URL(`http://${host}`).hostname)
    ? origin
    : undefined;
}

function isThisMachine(name: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(name);
}

/** Scripts and styles of its own alone, nothing inside of the page; `blob:` is a picture that is about to be sent. */
function contentSecurityPolicy({ mediaUrl, siteUrl, previewUrl }: DeskFilesOptions): string {
  const origins = [...new Set([siteUrl, previewUrl].map((address) => new URL(address).origin))];
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    `img-src 'self' blob: ${new URL(mediaUrl).origin}`,
    `frame-src ${origins.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
