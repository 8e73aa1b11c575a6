/**
 * A list of products that has pages of its own: all, of a craft, of a place, or of both; or of a brand or a producer. Its
 * name is the end of its address: nothing, `pottery`, `all/uzbekistan/fergana`, `pottery/uzbekistan`,
 * `brand/rishtan-ceramics`; and from the second page on its number behind that.
 */
export interface ProductList {
  /** Slug of a craft direction. */
  craft?: string;
  /** Path of a place. */
  place?: string;
  /** Slug of a brand. Such a list has no craft and no place. */
  brand?: string;
  /** Slug of a producer. Likewise. */
  producer?: string;
}

export const productsOnPage = 24;
/** Who looks further narrows the list; and search engines find every product by its village. */
export const mostPages = 40;

const everyCraft = 'all';

export function listName({ craft, place, brand, producer }: ProductList, page = 1): string {
  const first = craft ?? (brand && 'brand') ?? (producer && 'producer') ?? (place && everyCraft);
  const parts = [first, place ?? brand ?? producer, page > 1 ? String(page) : undefined];
  return parts.filter((part) => part !== undefined).join('/');
}

/** What `listName` wrote. */
export function readListName(name = ''): ProductList & { page: number } {
  const parts = name.split('/').filter(Boolean);
  const number = /^\d+$/.test(parts.at(-1) ?? '') ? Number(parts.pop()) : 1;
  const [first, ...rest] = parts;
  const whose = rest.join('/');
  if (whose && first === 'brand') return { page: number, brand: whose };
  if (whose && first === 'producer') return { page: number, producer: whose };
  return {
    page: number,
    ...(first && first !== everyCraft && { craft: first }),
    ...(whose && { place: whose }),
  };
}

/**
 * Of one district or village, brand or producer: a list that there is where its own page does not show all. It says
 * nothing to search engines that that page and those of its products do not.
 */
export function isPart({ place = '', brand, producer }: ProductList): boolean {
  return brand !== undefined || producer !== undefined || place.split('/').length > 2;
}

/** Whether a part has so many products that there is a list of it: more than its own page shows. */
export function hasList({ craft, producer }: ProductList, products: number): boolean {
  return craft === undefined && products > (producer === undefined ? 12 : 24);
}

export function pageCount(products: number): number {
  return Math.min(Math.max(Math.ceil(products / productsOnPage), 1), mostPages);
}

/** The pages that one of so many leads to by number: those around it, the first and the last. */
export function shownPages(page: number, pages: number): number[] {
  const all = Array.from({ length: pages }, (_, at) => at + 1);
  return all.filter((one) => one === 1 || one === pages || Math.abs(one - page) <= 2);
}

/** How the API is asked for the list. */
export function listFilter({ craft, place, brand, producer }: ProductList) {
  return {
    ...(craft && { directions: [craft] }),
    ...(place && { place }),
    ...(brand && { brands: [brand] }),
    ...(producer && { producers: [producer] }),
  };
}
