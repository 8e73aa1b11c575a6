import type { APIRoute } from 'astro';
import { sitemapPath } from '../paths.ts';
import { absoluteTo } from '../ui/absolute.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteTo(site)(sitemapPath)}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
