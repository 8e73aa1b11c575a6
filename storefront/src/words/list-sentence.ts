import type { SupplyKind } from '../gql/graphql.ts';
import { fill, type Part, split } from './fill.ts';
import type { Words } from './words.ts';

/** What a list of products was narrowed to: names and prices as they are shown. */
export interface ListChoice {
  craft?: string;
  place?: string;
  priceUpTo?: string;
  supply?: readonly SupplyKind[];
  /** Name of the market that it is sent to. */
  deliveredTo?: string;
}

/** The words of it. */
export type SentenceWords = Pick<Words['list'], 'title' | 'headline' | 'condition' | 'either'>;

/**
 * The choice said as one line: "Pottery from Fergana Region, up to $80, sent to Japan". What is made where is one
 * pattern for each combination; every other condition is whole in itself and stands behind a comma, so that
 * nothing is inflected and any of them may be absent. The parts that were filled in carry their names.
 */
export function listSentence(choice: ListChoice, { list }: { list: SentenceWords }): Part[] {
  const { priceUpTo, deliveredTo, supply = [] } = choice;
  const conditions = [
    ...(supply.length > 0 ? [[{ text: either(supply, list), name: 'supply' }]] : []),
    ...(priceUpTo ? [split(list.condition.priceUpTo, { price: priceUpTo })] : []),
    ...(deliveredTo ? [split(list.condition.deliveredTo, { market: deliveredTo })] : []),
  ];
  return [headline(choice, list), ...conditions].flatMap((parts, at) =>
    at === 0 ? parts : [{ text: list.condition.comma }, ...parts],
  );
}

function headline({ craft, place }: ListChoice, { title, headline: patterns }: SentenceWords): Part[] {
  if (craft && place) return split(patterns.craftAndPlace, { craft, place });
  if (craft) return split(patterns.craft, { craft });
  return place ? split(patterns.place, { place }) : [{ text: title }];
}

function either(kinds: readonly SupplyKind[], list: SentenceWords): string {
  return kinds
    .map((kind) => list.condition.supply[kind])
    .reduce((one, other) => fill(list.either, { one, other }));
}
