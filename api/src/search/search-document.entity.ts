import type { Language } from '@aul/language';
import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';

export enum SearchKind {
  PLACE = 'PLACE',
  BRAND = 'BRAND',
  PRODUCER = 'PRODUCER',
  PRODUCT = 'PRODUCT',
  STORY = 'STORY',
}
registerEnumType(SearchKind, { name: 'SearchKind', description: 'What a search found.' });

/**
 * What a public record is found by: its names in all languages, and the words around it, folded by `foldForSearch` so
 * that scripts, apostrophes and spellings meet. A record that is not public has none.
 */
@Entity()
@Index({
  name: 'search_document_words',
  expression: `create index "search_document_words" on "search_document" using gin ("words")`,
})
@Index({
  name: 'search_document_names_trgm',
  expression: `create index "search_document_names_trgm" on "search_document" using gin ("names" gin_trgm_ops)`,
})
export class SearchDocument {
  @PrimaryKey({ type: 'uuid' })
  recordId!: string;

  @Enum({ items: () => SearchKind })
  kind!: SearchKind;

  /** Whole names, one a line. */
  @Property({ type: 'text' })
  names!: string;

  @Property({ type: 'text' })
  body!: string;

  /** Names and words of each language by itself, for whoever searches in it. */
  @Property({ type: 'jsonb', default: '{}' })
  texts!: Partial<Record<Language, string>>;

  /** Breaks ties: a village with many products before one with none. */
  @Property({ type: 'integer' })
  weight!: number;

  @Property({
    type: 'tsvector',
    columnType: 'tsvector',
    generated: `(setweight(to_tsvector('simple', names), 'A') || setweight(to_tsvector('simple', body), 'C')) stored`,
    lazy: true,
  })
  words?: string;
}
