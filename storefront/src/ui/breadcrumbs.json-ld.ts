import type { Absolute } from './absolute.ts';
import type { JsonLd } from './json-ld.ts';
import type { Text } from './text.ts';

/** The way to a page, itself last. None for a page at the top: a list of one says nothing. */
export function breadcrumbsJsonLd(
  trail: readonly { name: Text; href: string }[],
  absolute: Absolute,
): JsonLd[] {
  if (trail.length < 2) return [];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: trail.map(({ name, href }, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name: name.text,
        item: absolute(href),
      })),
    },
  ];
}
