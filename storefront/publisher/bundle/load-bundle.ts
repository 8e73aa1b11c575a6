import { AsyncLocalStorage } from 'node:async_hooks';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languagePath } from '@aul/language';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import type { SiteLanguage } from '../../src/site-language.ts';
import { addressAfter, movedTag } from '../follow/address-tags.ts';
import { redirectPage } from '../render/redirect-page.ts';
import { allowOwnStyles } from './allow-own-styles.ts';
import type { Bundle, CompiledApp, Route } from './bundle.ts';
import { digestAtOnce } from './digest-at-once.ts';
import { createLeanFetch, readAhead } from './lean-fetch.ts';
import { addMark, type Ingredients, withAnswersNoted } from './mark.ts';

/** A page as it was rendered. */
export interface Rendered {
  bytes: Buffer;
  /** Of all answers that it was made from. */
  tags: Set<string>;
}

/** A page by its path, without a slash at the end, and the route that makes it: several may fit a path. */
export interface PageAddress {
  path: string;
  route: string;
}

export interface Renderer {
  /** Names of all routes, those first that win where two have the same path. */
  routes: readonly string[];
  /** That the pages are in, the one without a prefix first. */
  languages: readonly SiteLanguage[];
  /** The paths that a route has now, and the tags of the lists that say so. Asks the API. */
  pathsOf(route: string): Promise<{ paths: string[]; tags: Set<string> }>;
  /**
   * Renders a page whether or not it was there before. Where a record has another address now, that is a page that leads
   * there. With the token of a preview, drafts are in it. Rejects with an error named `PageGone` when the API says that there
   * is no such page.
   */
  render(page: PageAddress, preview?: string): Promise<Rendered>;
  /** The routes whose page may stand at a path, those first that win. Feeds and other files are no pages. */
  routesAt(path: string): string[];
}

/** Runs compiled pages in this process, without Vite. They ask the API at `apiUrl`. */
export async function loadBundle({ folder, apiUrl }: { folder: string; apiUrl: string }): Promise<Renderer> {
  const bundle: Bundle = JSON.parse(await readFile(join(folder, 'bundle.json'), 'utf8'));
  const { app }: { app: CompiledApp } = await import(pathToFileURL(join(folder, 'app', bundle.entry)).href);
  app.setInternals({
    pagesByKeys: new Map(bundle.pages),
    entrySpecifierToBundleMap: new Map(bundle.specifiers),
  });
  const destination = { write: () => true };
  app.setOptions({
    settings: { scripts: bundle.scripts },
    logger: { options: { destination, level: 'error' } },
  });
  process.env.API_URL = apiUrl;
  digestAtOnce();
  allowOwnStyles(app.manifest.csp);

  const routes = new Map(
    app.manifest.routes
      .map(({ routeData }) => routeData)
      .filter(({ prerender }) => prerender)
      .map((route) => [route.route, route]),
  );
  for (const route of routes.values()) if (!route.pathname) await acceptEveryPath(app, route);
  const find = (name: string) => {
    const route = routes.get(name);
    if (!route) throw new Error(`The storefront has no route ${name}.`);
    return route;
  };

  return {
    routes: [...routes.keys()],
    languages: bundle.languages,
    pathsOf: (name) => noting(async ({ tags }) => ({ paths: await pathsOf(app, find(name)), tags })),
    routesAt: (path) =>
      [...routes.values()]
        .filter((route) => route.type === 'page' && fits(route, path, bundle.languages))
        .map(({ route }) => route),
    render: ({ path, route }, preview) =>
      noting(async (ingredients) => {
        const routeData = find(route);
        const address = routeData.type === 'endpoint' ? path : `${path.replace(/\/$/, '')}/`;
        const rendering = app.render(new Request(bundle.origin + address), { routeData });
        const bytes = await rendering.then(bytesOf, (error) => {
          const to = 'movedTo' in error && addressAfter({ path, route }, error.movedTo, bundle.languages);
          if (!to) throw error;
          ingredients.tags.add(movedTag);
          return Buffer.from(redirectPage({ origin: bundle.origin, to }));
        });
        return { bytes: addMark(bytes, ingredients), tags: ingredients.tags };
      }, preview),
  };
}

/** Of a route in every language, what a path begins with is one of them, or nothing. */
function fits({ route, pattern }: Route, path: string, [, ...prefixed]: readonly SiteLanguage[]): boolean {
  const match = pattern.exec(`${path.replace(/\/$/, '')}/`);
  if (!match || !route.startsWith('/[...language]')) return match !== null;
  const [, prefix = ''] = match;
  return prefix === '' || prefixed.some((language) => languagePath(language) === prefix);
}

async function bytesOf(response: Response): Promise<Buffer> {
  if (response.status !== 200 && response.status !== 404)
    throw new Error(`The page was answered with ${response.status}.`);
  return Buffer.from(await response.arrayBuffer());
}

/** Pages keep the way to the API that they were first given: there is one for all bundles of a process. */
const storage = new AsyncLocalStorage<Ingredients>();
globalThis.aulRendering = {
  fetch: withAnswersNoted(createLeanFetch(headersOf), () => storage.getStore()),
  noteTags(tags) {
    const noted = storage.getStore();
    if (noted) for (const tag of tags.split(',')) noted.tags.add(tag.trim());
  },
};

/** Runs work, and collects what the answers that it asks for say. */
function noting<Result>(
  work: (ingredients: Ingredients) => Promise<Result>,
  preview?: string,
): Promise<Result> {
  const ingredients: Ingredients = { tags: new Set(), answers: [], preview };
  return storage.run(ingredients, () => work(ingredients));
}

/** Of a request for the page under way. What is read of drafts is shared with nobody. */
function headersOf(): Record<string, string> {
  const preview = storage.getStore()?.preview;
  return preview === undefined ? readAhead : { 'aul-preview': preview };
}

/**
 * Astro looks a path up among those of `getStaticPaths` before it renders it, which would ask for the whole list
 * again for each path that is new. Here a page itself knows whether it is there.
 */
async function acceptEveryPath(app: CompiledApp, route: Route): Promise<void> {
  const staticPaths = Object.assign([], { keyed: { get: () => ({ params: {} }) } });
  app.routeCache.set(route, { mod: await app.getComponentByRoute(route), staticPaths });
}

/** Asks anew each time. */
async function pathsOf(app: CompiledApp, route: Route): Promise<string[]> {
  const one = {
    manifest: { ...app.manifest, routes: [{ routeData: route }] },
    routeCache: { get: () => undefined, set: () => undefined },
    getComponentByRoute: (asked: Route) => app.getComponentByRoute(asked),
  };
  // Of the app, it uses what is here; the types of its parts are Astro's own, and not exported.
  const paths = await new StaticPaths(one as unknown as StaticPathsApp).getAll();
  return paths.map(({ pathname }) => pathname.replace(/(.)\/$/, '$1'));
}
