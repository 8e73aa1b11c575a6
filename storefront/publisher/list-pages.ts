import { languagePath } from '@aul/language';
import type { PageAddress, Renderer } from './bundle/load-bundle.ts';

/**
 * All pages that the site has now, in the order of their routes, each in one language after the other, so that the API
 * can read once for all of them. A path belongs to the first route that has it.
 */
export async function listPages(renderer: Renderer): Promise<PageAddress[]> {
  const lists = await Promise.all(
    renderer.routes.map(async (route) => ({ route, paths: (await renderer.pathsOf(route)).paths })),
  );
  const pages = new Map<string, PageAddress>();
  for (const { route, paths } of lists)
    for (const path of paths) if (!pages.has(path)) pages.set(path, { path, route });
  const prefix = new RegExp(`^/(?:${renderer.languages.slice(1).map(languagePath).join('|')})(?=/|$)`);
  const bare = ({ path, route }: PageAddress) => `${route} ${path.replace(prefix, '')}`;
  return [...Map.groupBy(pages.values(), bare).values()].flat();
}
