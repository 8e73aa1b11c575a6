import type { FoundRecordFragment, SearchKind } from '../../gql/graphql.ts';
import type { Text } from '../../ui/text.ts';
import { fill } from '../../words/fill.ts';
import type { Words } from '../../words/words.ts';
import { availabilityNote, priceText } from '../product/offer-text.ts';

/** The words that the search is told in: its page brings them along. */
export interface SearchWords extends Pick<Words, 'search' | 'sentence'> {
  producer: Pick<Words['producer'], 'kind' | 'unnamed'>;
  product: Pick<Words['product'], 'from' | 'noPrice' | 'availability'>;
}

/** Addresses of each kind of record, with `*` where its slug or path stands. */
export type SearchAddresses = Record<SearchKind, string>;

/** What is shown of a record that was found. */
export interface Found {
  href: string;
  name: Text | string;
  /** What tells it from others of its name. */
  more: (Text | string)[];
}

export function foundOf(record: FoundRecordFragment, words: SearchWords, addresses: SearchAddresses): Found {
  const at = (kind: SearchKind, name: string) => addresses[kind].replace('*', name);
  switch (record.__typename) {
    case 'Product': {
      const offer = record.offer ?? undefined;
      const price = [priceText(offer, words), availabilityNote(offer, words)].filter(Boolean).join(' · ');
      return { href: at('PRODUCT', record.slug), name: record.name, more: [record.place.name, price] };
    }
    case 'Place': {
      const product = record.specialization?.title;
      const sentence = product && fill(words.sentence, { place: record.name.text, product: product.text });
      return {
        href: at('PLACE', record.path),
        name: sentence ?? record.name,
        more: record.ancestors.map(({ name }) => name).toReversed(),
      };
    }
    case 'Brand':
      return { href: at('BRAND', record.slug), name: record.name, more: [record.promise] };
    case 'Producer': {
      const kind = words.producer.kind[record.kind];
      const place = record.place.name;
      return {
        href: at('PRODUCER', record.slug),
        name: record.maker ?? fill(words.producer.unnamed, { kind, place: place.text }),
        more: [kind, place],
      };
    }
    case 'Story':
      return { href: at('STORY', record.slug), name: record.title, more: [record.lead] };
  }
}
