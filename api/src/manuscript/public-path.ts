import { ManuscriptKind } from './manuscript.entity.ts';

/**
 * Where the page of a public record stands on the storefront that comes with the API, in its first language. The storefront
 * writes its addresses in its `paths.ts`.
 */
export function publicPath(kind: ManuscriptKind, address: string): string {
  return `${folders[kind]}${address}/`;
}

const folders: Readonly<Record<ManuscriptKind, string>> = {
  [ManuscriptKind.STORY]: '/stories/',
  [ManuscriptKind.PLACE]: '/',
  [ManuscriptKind.BRAND]: '/brands/',
  [ManuscriptKind.PRODUCER]: '/producers/',
  [ManuscriptKind.PRODUCT]: '/products/',
};
