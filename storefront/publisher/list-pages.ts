import type { PageAddress, Renderer } from './bundle/load-bundle.ts';

/** All pages that the site has now, in the order of their routes; a path belongs to the first route that has it. */
export async function listPages(renderer: Renderer): Promise<PageAddress[]> {
  const lists = await Promise.all(
    renderer.routes.map(async (route) => ({ route, paths: (await renderer.pathsOf(route)).paths })),
  );
  const pages = new Map<string, PageAddress>();
  for (const { route, paths } of lists)
    for (const path of paths) if (!pages.has(path)) pages.set(path, { path, route });
  return [...pages.values()];
}
