/** Makes an address of the site whole, for those who read it elsewhere. */
export type Absolute = (path: string) => string;

/** `site` is `Astro.site`; throws when the site has no address. */
export function absoluteTo(site: URL | undefined): Absolute {
  if (!site) throw new Error('The site has no address: set `site` in astro.config.ts.');
  return (path) => new URL(path, site).href;
}
