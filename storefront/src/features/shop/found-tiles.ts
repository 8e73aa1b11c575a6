import type { NarrowedListQuery } from '../../gql/graphql.ts';
import { pictureSources } from '../../ui/picture.ts';
import { langOf, type Text } from '../../ui/text.ts';
import { tileSizes } from '../product/tiles.ts';

type Product = NarrowedListQuery['products']['nodes'][number];

interface TileTexts {
  price: string;
  note: string;
  href: string;
}

/** A tile of the page's own template, for a product that was asked for in the browser. */
export function makeTile(product: Product, { price, note, href }: TileTexts): DocumentFragment {
  const template = document.querySelector<HTMLTemplateElement>('#tile');
  const tile = template ? document.importNode(template.content, true) : new DocumentFragment();
  const link = tile.querySelector('a');
  if (link) link.href = href;
  write(link, product.name);
  write(tile.querySelector('.tile-place'), product.place.name);
  write(tile.querySelector('.price'), price);
  write(tile.querySelector('.availability'), note);
  const picture = tile.querySelector('picture');
  if (product.picture) picture?.append(...filesOf(product.picture));
  else picture?.remove();
  return tile;
}

function write(element: Element | null, text: Text | string): void {
  if (!(element instanceof HTMLElement)) return;
  element.textContent = typeof text === 'string' ? text : text.text;
  const lang = typeof text === 'string' ? undefined : langOf(text);
  if (lang) element.lang = lang;
}

/** Without words: the name beside it says the same. */
function filesOf(picture: NonNullable<Product['picture']>): HTMLElement[] {
  const { sources, fallback } = pictureSources(picture);
  const { width, height } = picture;
  const sizes = tileSizes(3);
  const image = document.createElement('img');
  // What is loaded comes last: a browser begins as soon as it is set.
  Object.assign(image, { alt: '', loading: 'lazy', decoding: 'async', width, height, sizes, ...fallback });
  return [
    ...sources.map((source) => Object.assign(document.createElement('source'), { ...source, sizes })),
    image,
  ];
}
