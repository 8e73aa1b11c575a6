import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { readXml, type Tree } from './read-xml.ts';

/** What a sitemap says of one page: its address, the day of its last change, and its other languages by `hreflang`. */
export interface SitemapUrl {
  loc: string;
  lastmod: string | undefined;
  alternates: Map<string, string>;
}

const schemaFile = join(import.meta.dirname, 'schemas/sitemap-with-links.xsd');
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const most = { urls: 50_000, bytes: 50 * 1024 * 1024 };

let schema: XsdValidator | undefined;

/** The pages of a part. Throws where the schema of the protocol or its limits are not kept. */
export function readSitemap(xml: string): SitemapUrl[] {
  if (Buffer.byteLength(xml) > most.bytes) throw new Error('The part is larger than 50 MB.');
  const document = XmlDocument.fromString(xml);
  try {
    schema ??= openSchema();
    schema.validate(document);
  } finally {
    document.dispose();
  }
  const urls = readXml(xml).children.map(urlOf);
  if (urls.length > most.urls) throw new Error('The part has more than 50,000 addresses.');
  return urls;
}

/** The parts that an index names. Throws where it is not as the protocol has it. */
export function readSitemapIndex(xml: string): string[] {
  const root = readXml(xml);
  if (root.name !== 'sitemapindex' || root.namespace !== namespace)
    throw new Error(`It is a <${root.name}>.`);
  if (root.children.length > most.urls) throw new Error('The index has more than 50,000 parts.');
  return root.children.map(({ name, children: [loc, ...more] }) => {
    if (name !== 'sitemap' || loc?.name !== 'loc' || more.length > 0)
      throw new Error(`<${name}> is not a part.`);
    return new URL(loc.text).href;
  });
}

function urlOf({ children }: Tree): SitemapUrl {
  const text = (name: string) => children.find((child) => child.name === name)?.text;
  const links = children.filter(({ name }) => name === 'link');
  return {
    loc: text('loc') ?? '',
    lastmod: text('lastmod'),
    alternates: new Map(links.map(({ attributes }) => [attributes.hreflang ?? '', attributes.href ?? ''])),
  };
}

function openSchema(): XsdValidator {
  xmlRegisterFsInputProviders();
  const document = XmlDocument.fromString(readFileSync(schemaFile, 'utf8'), { url: schemaFile });
  return XsdValidator.fromDoc(document);
}
