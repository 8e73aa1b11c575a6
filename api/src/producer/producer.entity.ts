import type { Texts } from '@aul/language';
import { Collection, type Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToMany, ManyToOne, OneToMany, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Consent } from '../consent/consent.entity.ts';
import type { ConsentScope } from '../consent/consent-scope.ts';
import { CraftDirection } from '../craft/craft-direction.entity.ts';
import { Node } from '../graphql/node.ts';
import { PublicationState } from '../graphql/publication.ts';
import { CollectionField, RelationField } from '../graphql/relation.ts';
import { Picture } from '../picture/picture.entity.ts';
import { Place } from '../place/place.entity.ts';
import { ProducerKind } from './producer-kind.ts';
import type { Sender } from './sender.ts';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'Whoever makes things: an artisan, a family workshop, a cooperative, a firm. What is personal (a name, a portrait, a life) is shown only with a recorded consent, and is null without one.',
})
@Entity()
export class Producer extends Node {
  @Field(() => String, { description: 'ASCII, unique, stable.' })
  @Property({ type: 'text', unique: true })
  slug!: string;

  @Field(() => ProducerKind, { description: 'How this producer works.' })
  @Enum({ items: () => ProducerKind })
  kind!: ProducerKind;

  @Enum({ items: () => PublicationState })
  state!: PublicationState;

  /** Shown through `ProducerResolver.name`, which asks for consent. */
  @Property({ type: 'json' })
  name!: Texts;

  @Property({ type: 'json' })
  nameSort!: Record<string, string>;

  @Property({ type: 'json', nullable: true })
  description?: Texts;

  @Property({ type: 'json', nullable: true })
  visitInfo?: Texts;

  /** The scopes of the consents that are given and not withdrawn; kept in step by `recordConsent`. */
  @Property({ type: 'text[]' })
  consentedScopes: ConsentScope[] = [];

  @RelationField(() => Place, { description: 'Where the workshop is.' })
  @ManyToOne(() => Place, { ref: true, index: true })
  place!: Ref<Place>;

  @Field(() => Int, { nullable: true, description: 'Year of founding.' })
  @Property({ type: 'smallint', nullable: true })
  foundedYear?: number;

  /** Private: shown only as sums over many producers. */
  @Property({ type: 'json', nullable: true })
  headcount?: { total: number; women: number; youth: number };

  /** Private: for papers of parcels. */
  @Property({ type: 'json', nullable: true })
  sender?: Sender;

  @ManyToOne(() => Picture, { ref: true, nullable: true, index: true })
  picture?: Ref<Picture>;

  @Field(() => Boolean, { description: 'True where this producer is invented for the demonstration.' })
  @Property({ type: 'boolean', default: false })
  isDemonstration: boolean = false;

  @CollectionField(() => CraftDirection, {
    description: 'The crafts that they work in.',
    orderBy: { position: 'asc' },
  })
  @ManyToMany(() => CraftDirection, undefined, { pivotTable: 'producer_direction', owner: true })
  directions = new Collection<CraftDirection>(this);

  @OneToMany(
    () => Consent,
    (consent) => consent.producer,
  )
  consents = new Collection<Consent>(this);
}
