import type { HomePageQuery, PlaceSpotFragment, ProductCardFragment } from '../../gql/graphql.ts';

const mostSentences = 9;
const mostThings = 6;

/** Villages that a story is told of, and what they make: each once, the latest story's first. */
export function knownVillages(data: HomePageQuery): PlaceSpotFragment[] {
  const places = data.stories.nodes.flatMap((story) => story.places);
  const byPath = new Map(
    places
      .filter(({ level, specialization }) => level === 'SETTLEMENT' && specialization)
      .map((place) => [place.path, place]),
  );
  return [...byPath.values()].slice(0, mostSentences);
}

/** The newest things, one from each place as far as that goes. */
export function differentThings(data: HomePageQuery): ProductCardFragment[] {
  const products = data.products.nodes;
  const firstOf = new Map(products.toReversed().map((product) => [product.place.path, product]));
  const leading = products.filter((product) => firstOf.get(product.place.path) === product);
  const rest = products.filter((product) => !leading.includes(product));
  return [...leading, ...rest].slice(0, mostThings);
}
