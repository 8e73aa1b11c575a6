/**
 * A list of products that has pages of its own: all, of a craft, of a place, or of both. Its name is the end of its
 * address: nothing, `pottery`, `all/uzbekistan/fergana`, `pottery/uzbekistan`; and from the second page on its number
 * behind that.
 */
export interface ProductList {
  /** Slug of a craft direction. */
  craft?: string;
  /** Path of a place. */
  place?: string;
}

export const productsOnPage = 24;
/** Who looks further narrows the list; and search engines find every product by its village. */
export const mostPages = 40;

const everyCraft = 'all';

export function listName({ craft, place }: ProductList, page = 1): string {
  const parts = [craft ?? (place ? everyCraft : undefined), place, page > 1 ? String(page) : undefined];
  return parts.filter((part) => part !== undefined).join('/');
}

/** What `listName` wrote. */
export function readListName(name = ''): ProductList & { page: number } {
  const parts = name.split('/').filter(Boolean);
  const number = /^\d+$/.test(parts.at(-1) ?? '') ? Number(parts.pop()) : 1;
  const [craft, ...place] = parts;
  return {
    page: number,
    ...(craft && craft !== everyCraft && { craft }),
    ...(place.length > 0 && { place: place.join('/') }),
  };
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
export function listFilter({ craft, place }: ProductList) {
  return { ...(craft && { directions: [craft] }), ...(place && { place }) };
}
