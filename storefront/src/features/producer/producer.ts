import type { ProducerCardFragment } from '../../gql/graphql.ts';
import type { Text } from '../../ui/text.ts';
import { fill } from '../../words/fill.ts';
import type { Words } from '../../words/words.ts';

/** What a producer is called; one without a consent to be named, by kind and place. */
export function producerName(
  producer: Pick<ProducerCardFragment, 'kind' | 'name' | 'place'>,
  words: Words,
  language: string,
): Text {
  if (producer.name) return producer.name;
  const text = fill(words.producer.unnamed, {
    kind: words.producer.kind[producer.kind],
    place: producer.place.name.text,
  });
  return { text, language, isFallback: false };
}
