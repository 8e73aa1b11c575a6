/** What the head of a page says to machines. */
export interface Head {
  canonical: string | undefined;
  /** Addresses by language. */
  alternates: Map<string, string>;
  /** Contents of Open Graph and its like, by property; those that stand there more than once in their order. */
  properties: Map<string, string[]>;
  /** Address of the feed that it names. */
  feed: string | undefined;
  isIndexed: boolean;
}

/** Reads a head as our pages write it. */
export function readHead(html: string): Head {
  const head = html.slice(0, html.indexOf('</head>'));
  const tags = [...head.matchAll(/<(?:link|meta)\b[^>]*>/g)].map(([tag]) => attributesOf(tag));
  const links = tags.filter(({ rel }) => rel !== undefined);
  const properties = Map.groupBy(
    tags.filter(({ property }) => property),
    ({ property }) => property ?? '',
  );
  return {
    canonical: links.find(({ rel }) => rel === 'canonical')?.href,
    alternates: new Map(
      links.flatMap(({ rel, hreflang, href = '' }) =>
        rel === 'alternate' && hreflang ? [[hreflang, href]] : [],
      ),
    ),
    properties: new Map(
      [...properties].map(([property, list]) => [property, list.map(({ content = '' }) => content)]),
    ),
    feed: links.find(({ type }) => type === 'application/atom+xml')?.href,
    isIndexed: !tags.some(({ name, content }) => name === 'robots' && content?.includes('noindex')),
  };
}

function attributesOf(tag: string): Record<string, string> {
  const pairs = [...tag.matchAll(/([\w:-]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, plain(value)]));
}

function plain(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('&#38;', '&');
}
