import type { Language, TextOrigin, Texts } from '@aul/language';
import { Collection, type Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, ManyToMany, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Brand } from '../brand/brand.entity.ts';
import { LocalizedField } from '../graphql/localized-text.ts';
import { Node } from '../graphql/node.ts';
import { PublicationState } from '../graphql/publication.ts';
import { CollectionField, RelationField } from '../graphql/relation.ts';
import { DateTime, LocalDate } from '../graphql/scalars.ts';
import { Picture } from '../picture/picture.entity.ts';
import { Place } from '../place/place.entity.ts';
import { Producer } from '../producer/producer.entity.ts';
import { Product } from '../product/product.entity.ts';
import type { StoredBlock } from './story-block.ts';

export enum StoryType {
  VILLAGE = 'VILLAGE',
  PRODUCER = 'PRODUCER',
  PRODUCT = 'PRODUCT',
  EVENT = 'EVENT',
  PROGRAMME = 'PROGRAMME',
  NEWS = 'NEWS',
}
registerEnumType(StoryType, {
  name: 'StoryType',
  description: 'What a story is about.',
  valuesConfig: {
    VILLAGE: { description: 'A village, and what it makes.' },
    PRODUCER: { description: 'Somebody who makes things.' },
    PRODUCT: { description: 'A thing, and how it is made.' },
    EVENT: { description: 'A fair, an exhibition, a feast.' },
    PROGRAMME: { description: 'The programme itself.' },
    NEWS: { description: 'Something that has happened.' },
  },
});

/** A story in one language: its own blocks, since a translation is a text of its own. */
export interface StoryBody {
  origin: TextOrigin;
  isReviewed: boolean;
  blocks: StoredBlock[];
}

@ObjectType({ simpleResolvers: true, description: 'Where a story has its facts from.' })
export class StorySource {
  @Field(() => String, { description: 'Who published it.' })
  publisher!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Its address.' })
  url?: string;

  @Field(() => LocalDate, { nullable: true, description: 'When it was published.' })
  publishedOn?: string;

  @Field(() => String, { description: 'INTERVIEW, NEWS, DECREE, REPORT or another word for what it is.' })
  kind!: string;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A published story about a place, its people and what they make.',
})
@Entity()
@Check({
  name: 'story_published_has_date',
  expression: `(state = 'PUBLISHED') <= (published_at is not null)`,
})
export class Story extends Node {
  @Field(() => String, { description: 'ASCII, unique, stable.' })
  @Property({ type: 'text', unique: true })
  slug!: string;

  @Field(() => StoryType, { description: 'What it is about.' })
  @Enum({ items: () => StoryType })
  type!: StoryType;

  @Enum({ items: () => PublicationState })
  state!: PublicationState;

  @Field(() => DateTime, { description: 'When it was first published.' })
  @Property({ type: 'timestamptz', nullable: true, index: true })
  publishedAt?: Date;

  @LocalizedField({ description: 'Its title.' })
  title!: Texts;

  @LocalizedField({ description: 'The paragraph that opens it.' })
  lead!: Texts;

  @LocalizedField({ description: 'Who wrote it.' })
  author!: Texts;

  @Property({ type: 'json' })
  bodies!: Partial<Record<Language, StoryBody>>;

  @Field(() => [StorySource], { description: 'Where its facts come from.' })
  @Property({ type: 'json' })
  sources: StorySource[] = [];

  @RelationField(() => Picture, { description: 'The picture that opens it.' })
  @ManyToOne(() => Picture, { ref: true, index: true })
  picture!: Ref<Picture>;

  @Field(() => Boolean, { description: 'True where it was written for the demonstration.' })
  @Property({ type: 'boolean', default: false })
  isDemonstration: boolean = false;

  @CollectionField(() => Place, { description: 'Places that it is about.', orderBy: { path: 'asc' } })
  @ManyToMany(() => Place, undefined, { pivotTable: 'story_place', owner: true })
  places = new Collection<Place>(this);

  @CollectionField(() => Brand, { description: 'Brands that it is about.', orderBy: { slug: 'asc' } })
  @ManyToMany(() => Brand, undefined, { pivotTable: 'story_brand', owner: true })
  brands = new Collection<Brand>(this);

  @ManyToMany(() => Product, undefined, { pivotTable: 'story_product', owner: true })
  products = new Collection<Product>(this);

  @CollectionField(() => Producer, { description: 'Producers that it is about.', orderBy: { slug: 'asc' } })
  @ManyToMany(() => Producer, undefined, { pivotTable: 'story_producer', owner: true })
  producers = new Collection<Producer>(this);

  /** Those in its blocks. */
  @ManyToMany(() => Picture, undefined, { pivotTable: 'story_picture', owner: true })
  pictures = new Collection<Picture>(this);
}
