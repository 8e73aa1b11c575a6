/** A thing in the words of schema.org. What is undefined is left out. */
export interface JsonLd {
  '@type': string;
  [property: string]: unknown;
}

/**
 * Things as the text of a `<script type="application/ld+json">`: data, which browsers do not run and policies do not
 * ask about. Whatever is in the texts, it cannot end the element: no `<` is left.
 */
export function jsonLdText(things: readonly JsonLd[]): string {
  const [only, ...more] = things;
  const content = more.length > 0 ? { '@graph': things } : only;
  return JSON.stringify({ '@context': 'https://schema.org', ...content }).replaceAll('<', '\\u003c');
}

/** A value of an enumeration, such as an availability. */
export const schemaOrg = (name: string) => `https://schema.org/${name}`;
