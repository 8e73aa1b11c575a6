import { defineConfig } from 'astro/config';

/** Where browsers reach the API, which may be another address than the one it is reached at from here. */
const publicApiUrl = process.env.PUBLIC_API_URL || process.env.API_URL || 'http://127.0.0.1:4000/graphql';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://127.0.0.1:4321',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 8 },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self'",
        `connect-src 'self' ${new URL(publicApiUrl).origin}`,
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
      ],
    },
  },
  devToolbar: { enabled: false },
  // Compiled in, so that pages are always in the languages that their bundle was made for.
  vite: {
    define: {
      SITE_LANGUAGES: JSON.stringify(process.env.SITE_LANGUAGES ?? ''),
      PUBLIC_API_URL: JSON.stringify(publicApiUrl),
    },
    // Compiled in like our own packages, so that the pages run wherever they are put.
    environments: { prerender: { resolve: { noExternal: ['d3-geo', 'topojson-client'] } } },
    // Scripts are files that the next page has already.
    build: { assetsInlineLimit: 0 },
  },
});
