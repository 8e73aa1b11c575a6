/**
 * The address of a page of the storefront, which is not on the desk's own origin: where it is stands in the head of the
 * page. Without that the path alone, as behind one proxy for both.
 */
export function siteAddress(path: string): string {
  const site = document.querySelector<HTMLMetaElement>('meta[name="aul-site"]')?.content;
  return site ? new URL(path, site).href : path;
}
