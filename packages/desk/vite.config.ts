import { defineConfig } from 'vite';

/** Where the API runs while the desk is worked on: `vite packages/desk` hands its questions on. */
const api = process.env.API_URL ? new URL(process.env.API_URL).origin : 'http://127.0.0.1:4000';

export default defineConfig({
  root: import.meta.dirname,
  base: '/desk/',
  // An address in a style sheet is a file of ours: the policy of the page allows no data inside of addresses.
  build: { target: 'es2022', assetsInlineLimit: 0, emptyOutDir: true, reportCompressedSize: false },
  server: {
    port: 4323,
    proxy: Object.fromEntries(
      ['/desk/graphql', '/desk/sign-in', '/desk/sign-out', '/desk/pictures', '/desk/orders', '/media'].map(
        (path) => [path, { target: api, headers: { origin: api } }],
      ),
    ),
  },
});
