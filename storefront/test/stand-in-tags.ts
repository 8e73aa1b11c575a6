import { createHash } from 'node:crypto';
import type { GraphQLFieldResolver } from 'graphql';

/** The tag of a record: here made from its id, in the shape that the API has it. */
export function recordTag(id: string): string {
  return createHash('sha1').update(id).digest('hex').slice(0, 12);
}

/** A resolver that goes by the names of fields, and notes what was read: records, addresses and lists. */
export function noteTags() {
  const tags = new Set<string>();
  const fieldResolver: GraphQLFieldResolver<Record<string, unknown>, unknown> = (
    source,
    args,
    context,
    info,
  ) => {
    if (typeof source.id === 'string') tags.add(recordTag(source.id));
    const tag = lists[info.parentType.name]?.[info.fieldName]?.(args, source);
    if (tag) tags.add(tag);
    const value = source[info.fieldName];
    return typeof value === 'function' ? value.call(source, args, context, info) : value;
  };
  return { tags, fieldResolver };
}

type Named = (
  args: Record<string, string> & { filter?: Record<string, string> },
  source: { [key: string]: unknown },
) => string;

const lists: Record<string, Record<string, Named>> = {
  Query: {
    programme: () => 'programme',
    place: ({ path }) => `place=${path}`,
    places: ({ level, under }) =>
      under ? `places@under:${under}` : level ? `places@level:${level}` : 'places',
    brand: ({ slug }) => `brand=${slug}`,
    brands: ({ place }) => (place ? `brands@place:${place}` : 'brands'),
    producer: ({ slug }) => `producer=${slug}`,
    producers: ({ place }) => (place ? `producers@place:${place}` : 'producers'),
    product: ({ slug }) => `product=${slug}`,
    products: ({ filter = {} }) => {
      const [dimension, value] = Object.entries(filter)[0] ?? [];
      return dimension ? `products@${dimension.replace(/s$/, '')}:${value}` : 'products';
    },
    story: ({ slug }) => `story=${slug}`,
    stories: ({ place, brand, producer }) =>
      place
        ? `stories@place:${place}`
        : brand
          ? `stories@brand:${brand}`
          : producer
            ? `stories@producer:${producer}`
            : 'stories',
    craftDirection: ({ slug }) => `craft-direction=${slug}`,
    craftDirections: () => 'craft-directions',
  },
  Place: { children: (_, { path }) => `places@parent:${path}` },
  Brand: { members: (_, { id }) => `members@${recordTag(String(id))}` },
};
