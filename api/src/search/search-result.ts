import { createUnionType, Field, Float, Int, ObjectType } from 'type-graphql';
import { Brand } from '../brand/brand.entity.ts';
import { Place } from '../place/place.entity.ts';
import { Producer } from '../producer/producer.entity.ts';
import { Product } from '../product/product.entity.ts';
import { Story } from '../story/story.entity.ts';
import { SearchKind } from './search-document.entity.ts';

const SearchRecord = createUnionType({
  name: 'SearchRecord',
  description: 'What a search can find.',
  types: () => [Product, Place, Brand, Producer, Story] as const,
});

@ObjectType({ simpleResolvers: true, description: 'Something found, with how well it fits.' })
export class SearchHit {
  @Field(() => SearchKind, { description: 'What it is.' })
  kind!: SearchKind;

  @Field(() => Float, { description: 'How well it fits, comparable within one answer only.' })
  score!: number;

  @Field(() => SearchRecord, { description: 'The record.', complexity: 2 })
  record!: object;
}

@ObjectType({ simpleResolvers: true, description: 'How many of a kind were found.' })
export class SearchKindCount {
  @Field(() => SearchKind, { description: 'The kind.' })
  kind!: SearchKind;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The answer to a search.' })
export class SearchResult {
  @Field(() => [SearchHit], { description: 'What was found, best first.', complexity: 3 })
  hits!: SearchHit[];

  @Field(() => [SearchKindCount], {
    description: 'How many of each kind were found, of all kinds. Counts stop at 1,000 in all.',
  })
  counts!: SearchKindCount[];
}
