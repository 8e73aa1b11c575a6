import { defineConfig } from 'astro/config';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://127.0.0.1:4321',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 8 },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
      ],
    },
  },
  devToolbar: { enabled: false },
  // Compiled in, so that pages are always in the languages that their bundle was made for.
  vite: { define: { SITE_LANGUAGES: JSON.stringify(process.env.SITE_LANGUAGES ?? '') } },
});
