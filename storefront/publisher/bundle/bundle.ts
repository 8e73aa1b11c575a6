import type { SiteLanguage } from '../../src/site-language.ts';
import type { CompiledPolicy } from './allow-own-styles.ts';

/**
 * What has to be known beside Astro's compiled pages to run them in another process: Astro's own internals, which
 * hold for the one version that is pinned. Byte equality with Astro's own build is tested.
 */
export interface Bundle {
  /** File of the compiled app. */
  entry: string;
  /** Styles by page. */
  pages: [string, { styles: unknown }][];
  specifiers: [string, string][];
  scripts: unknown[];
  /** Scheme, host and port of the site: the addresses that pages are rendered at begin with it. */
  origin: string;
  /** That the pages are in, the one without a prefix first. */
  languages: readonly SiteLanguage[];
}

export interface Internals {
  pagesByKeys: Map<string, { styles: unknown }>;
  entrySpecifierToBundleMap: Map<string, string>;
}

export interface Route {
  route: string;
  component: string;
  /** `page`, `endpoint`, `redirect` or `fallback`. */
  type: string;
  /** The one address, of a route without parameters. */
  pathname?: string;
  pattern: RegExp;
  prerender: boolean;
}

/** Of Astro's compiled app, what is used here. */
export interface CompiledApp {
  manifest: { routes: { routeData: Route }[]; csp: CompiledPolicy };
  routeCache: { set(route: Route, entry: object): void; get(route: Route): object | undefined };
  getComponentByRoute(route: Route): Promise<object>;
  render(request: Request, options: { routeData: Route }): Promise<Response>;
  setInternals(internals: Internals): void;
  setOptions(options: object): void;
  getSettings(): { scripts: unknown[] };
  getOptions(): { origin: string };
}
