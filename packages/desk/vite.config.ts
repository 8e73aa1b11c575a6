import { normalizeApostrophes } from '@aul/language';
import { defineConfig } from 'vite';

/** Where the API runs while the desk is worked on: `vite packages/desk` hands its questions on. */
const api = process.env.API_URL ? new URL(process.env.API_URL).origin : 'http://127.0.0.1:4000';

/** By ISO 3166-1 alpha-2 code: browsers know them in few languages, Node in all. */
function countryNames(language: string): Record<string, string> {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return Object.fromEntries(
    codes.flatMap((code) => {
      const name = names.of(code);
      return name ? [[code, normalizeApostrophes(name)]] : [];
    }),
  );
}

export default defineConfig({
  root: import.meta.dirname,
  define: { UZBEK_COUNTRY_NAMES: JSON.stringify(countryNames('uz-Latn')) },
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
