import type { StandInApi } from './stand-in-api.ts';
import { recordTag } from './stand-in-tags.ts';
import { text } from './stand-in-texts.ts';

/** What an editor does: changes the programme of the stand-in, and tells those that follow. */
export interface Edits {
  renameProduct(slug: string, name: string): void;
  addProduct(slug: string, name: string): void;
  unpublishProduct(slug: string): void;
  /** Under its new slug, it is still found by the old one. */
  moveProduct(slug: string, to: string): void;
  renamePlace(path: string, name: string): void;
  renameProducer(slug: string, name: string): void;
}

type Product = StandInApi['programme']['products'][number];

export function editsOf(api: StandInApi): Edits {
  const { products, places, producers, makeProduct, root } = api.programme;
  const former = new Map<string, Product>();
  const findProduct = root.product;
  root.product = ({ slug }) => {
    const moved = former.get(slug);
    return findProduct({ slug }) ?? (moved && products.includes(moved) ? moved : null);
  };
  const redirects = () =>
    [...former]
      .filter(([slug, product]) => products.includes(product) && !findProduct({ slug }))
      .map(([path]) => ({ kind: 'PRODUCT', path }));
  Object.assign(root, {
    redirects: () => ({ nodes: redirects(), pageInfo: { hasNextPage: false, endCursor: null } }),
  });

  return {
    renameProduct(slug, name) {
      const product = found(products, 'slug', slug);
      product.name = text({ en: name });
      api.changed({ type: 'Product', id: product.id, tags: [recordTag(product.id), 'products/name'] });
    },
    addProduct(slug, name) {
      const product = makeProduct(slug, found(producers, 'slug', 'blue-deer'), { en: name });
      products.unshift(product);
      api.changed({ type: 'Product', id: product.id, tags: [...tagsOf(product), `product=${slug}`] });
    },
    unpublishProduct(slug) {
      const product = found(products, 'slug', slug);
      products.splice(products.indexOf(product), 1);
      const tags = [...tagsOf(product), `product=${slug}`];
      api.changed({ type: 'Product', id: product.id, kind: 'TOMBSTONE', tags });
    },
    moveProduct(slug, to) {
      const product = found(products, 'slug', slug);
      former.set(slug, product);
      product.slug = to;
      const tags = [recordTag(product.id), `product=${slug}`, `product=${to}`];
      api.changed({ type: 'Product', id: product.id, tags });
    },
    renamePlace(path, name) {
      const place = found(places, 'path', path);
      place.name = text({ en: name });
      const lists = ['places', `places@level:${place.level}`, `places@parent:${place.parent?.path}`];
      const under = above(path).map((each) => `places@under:${each}`);
      api.changed({ type: 'Place', id: place.id, tags: [recordTag(place.id), ...lists, ...under] });
    },
    renameProducer(slug, name) {
      const producer = found(producers, 'slug', slug);
      producer.name = text({ en: name });
      const lists = above(producer.place.path).map((each) => `producers@place:${each}`);
      api.changed({
        type: 'Producer',
        id: producer.id,
        tags: [recordTag(producer.id), 'producers', ...lists],
      });
    },
  };
}

/** Of all lists that a product may be in. */
function tagsOf({ id, place, brands, producer, productType }: Product): string[] {
  return [
    recordTag(id),
    'products',
    ...above(place.path).map((path) => `products@place:${path}`),
    ...brands.map(({ slug }) => `products@brand:${slug}`),
    `products@producer:${producer.slug}`,
    `products@direction:${productType.direction.slug}`,
  ];
}

function above(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

function found<Key extends string, Value extends Record<Key, string>>(
  list: Value[],
  key: Key,
  value: string,
): Value {
  const record = list.find((each) => each[key] === value);
  if (!record) throw new Error(`There is no ${value}.`);
  return record;
}
