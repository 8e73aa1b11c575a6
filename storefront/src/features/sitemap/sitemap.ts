import type { Address } from '../../paths.ts';
import { firstLanguage, type SiteLanguage, siteLanguages } from '../../site-language.ts';
import type { Absolute } from '../../ui/absolute.ts';
import { xmlHead, xmlText } from '../../ui/xml.ts';

/** A page in all its languages. */
export interface SitemapEntry {
  address: Address;
  /** When what the page is about last changed; not known of a page about many things. */
  updatedAt?: string;
}

/**
 * How many pages, each in every language, a part has at most. With nine languages, whose addresses name one another,
 * that is 18,000 addresses, and below 50 MB up to some 200 letters an address: the protocol allows 50,000 and 50 MB.
 * What is over is left to links.
 */
export const mostEntries = 2_000;

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

type Listed = { updatedAt: string } & ({ slug: string } | { path: string });

/** The pages that are about these records, by the addresses that they have. */
export function sitemapEntries(
  records: readonly Listed[],
  address: (language: SiteLanguage, name: string) => string,
): SitemapEntry[] {
  return records.map((record) => ({
    address: (language) => address(language, 'slug' in record ? record.slug : record.path),
    updatedAt: record.updatedAt,
  }));
}

/** A part of the sitemap: each page once in each language, with its other languages. In the order of the addresses. */
export function sitemapXml(entries: readonly SitemapEntry[], absolute: Absolute): string {
  const sorted = entries
    .slice(0, mostEntries)
    .map((entry) => ({ ...entry, key: entry.address(firstLanguage) }))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1));
  const urls = sorted.map((entry) => urlsOf(entry, absolute)).join('');
  return `${xmlHead}<urlset xmlns="${namespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls}</urlset>\n`;
}

/**
 * The parts, by path. Without the times of their last change: those would make the index anew with every edit of
 * anything.
 */
export function sitemapIndexXml(paths: readonly string[], absolute: Absolute): string {
  const parts = paths.map((path) => `<sitemap><loc>${xmlText(absolute(path))}</loc></sitemap>\n`).join('');
  return `${xmlHead}<sitemapindex xmlns="${namespace}">\n${parts}</sitemapindex>\n`;
}

function urlsOf({ address, updatedAt }: SitemapEntry, absolute: Absolute): string {
  const link = (hreflang: string, href: string) =>
    `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`;
  const addresses = siteLanguages.map((language) => ({
    language,
    href: xmlText(absolute(address(language))),
  }));
  const alternates =
    addresses.map(({ language, href }) => link(language, href)).join('') +
    link('x-default', xmlText(absolute(address(firstLanguage))));
  const lastmod = updatedAt ? `<lastmod>${updatedAt.slice(0, 10)}</lastmod>` : '';
  return addresses.map(({ href }) => `<url><loc>${href}</loc>${lastmod}${alternates}</url>\n`).join('');
}
