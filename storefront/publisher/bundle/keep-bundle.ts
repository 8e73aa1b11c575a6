import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteLanguage } from '../../src/site-language.ts';
import type { Bundle, CompiledApp, Internals } from './bundle.ts';

/** Where Astro puts the compiled pages while it builds; it deletes them in the end. */
const compiledFolder = '.prerender/';
const entryName = /^prerender-entry\..*\.mjs$/;

/** Keeps the compiled pages of a build in a folder, with what is needed to run them, and renders none of them. */
export function keepBundle(folder: string, languages: readonly SiteLanguage[]): AstroIntegration {
  let compiled = '';
  return {
    name: 'aul:keep-bundle',
    hooks: {
      'astro:config:done': ({ config }) => {
        compiled = fileURLToPath(new URL(compiledFolder, config.outDir));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        let app: CompiledApp;
        let internals: Internals;
        setPrerenderer((astro) => ({
          ...astro,
          name: 'aul:kept',
          async setup() {
            const module = await import(join(compiled, entryOf(compiled)));
            app = module.app;
            const setInternals = app.setInternals.bind(app);
            app.setInternals = (given) => {
              internals = given;
              setInternals(given);
            };
            await astro.setup?.();
          },
          getStaticPaths: async () => [],
          async teardown() {
            await astro.teardown?.();
            cpSync(compiled, join(folder, 'app'), { recursive: true });
            const bundle: Bundle = {
              entry: entryOf(compiled),
              pages: [...internals.pagesByKeys].map(([key, { styles }]) => [key, { styles }]),
              specifiers: [...internals.entrySpecifierToBundleMap],
              scripts: app.getSettings().scripts,
              origin: app.getOptions().origin,
              languages,
            };
            writeFileSync(join(folder, 'bundle.json'), JSON.stringify(bundle));
          },
        }));
      },
    },
  };
}

function entryOf(folder: string): string {
  const entry = readdirSync(folder).find((name) => entryName.test(name));
  if (!entry) throw new Error(`Astro left no compiled pages in ${folder}. Is it the version that is pinned?`);
  return entry;
}
