import type { BasketPartsFragment } from '../../gql/graphql.ts';
import { copyOf } from '../../ui/filled.ts';
import { fill } from '../../words/fill.ts';
import type { BasketWords } from './basket-words.ts';

type Rule = Pick<BasketPartsFragment['restrictions'][number], 'effect' | 'reason' | 'source'>;

/** What may go where only so, or not at all; each with where that is from. */
export function showRules(rules: readonly Rule[], { basket, source: from }: BasketWords): HTMLElement[] {
  return rules.map(({ effect, reason, source }) =>
    copyOf('rule', { effect: basket.effect[effect], reason, source: fill(from, { source }) }),
  );
}
